import { BUDGET, dayAndHour } from './budget.ts';
import type { Budgets } from './ports.ts';
import { hashed, SHARDS, shardOf } from './table.ts';

/** Budgets as counters in memory; it keeps every promise that the table keeps. */
export const memoryBudgets = (limits = BUDGET): Budgets => {
  const counts = new Map<string, number>();
  const count = (...key: string[]): number => {
    const name = key.join(' ');
    const counted = (counts.get(name) ?? 0) + 1;
    counts.set(name, counted);
    return counted;
  };
  return {
    take: async (sender, now) => {
      const who = hashed(sender);
      const [day, hour] = dayAndHour(now);
      const [ofDay, ofHour] = [count(who, day), count(who, day, hour)];
      if (ofDay > limits.senderDay || ofHour > limits.senderHour) return 'sender';
      if (ofDay > 1) return 'within';
      const all = count(shardOf('sender', who), day, hour);
      return all > limits.sendersHour / SHARDS ? 'deployment' : 'within';
    },
    takeFor: async (personId, now) => {
      const [day] = dayAndHour(now);
      return count(hashed(personId), day) > limits.personDay ? 'person' : 'within';
    },
  };
};
