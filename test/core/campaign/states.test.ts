import { readFileSync } from 'node:fs';
import { decide } from '../../../core/campaign/decide.ts';
import type { Command } from '../../../core/command.ts';
import type { Event } from '../../../core/event.ts';
import type { Opportunity, OpportunityStatus, Step } from '../../../core/opportunity.ts';
import type { Kind } from '../../../core/understanding.ts';
import { MONDAY, opportunity, person, understood } from '../../support/people.ts';

const STATUSES: OpportunityStatus[] = [
  'offered',
  'running',
  'silent',
  'stopped',
  'reopened',
  'hired',
  'closed',
];
const KINDS: Kind[] = [
  'rejection',
  'acknowledgement',
  'interview',
  'offer',
  'hold',
  'alert',
  'feedback',
  'other',
];
const COMMANDS: Command[] = [
  { command: 'done' },
  { command: 'skip' },
  { command: 'stop' },
  { command: 'resume' },
  { command: 'reopened' },
  { command: 'hired' },
  { command: 'undo' },
  { command: 'status' },
  { command: 'track' },
  { command: 'yes' },
  { command: 'redraft' },
  { command: 'snooze', until: '2026-03-03' },
  { command: 'pause' },
  { command: 'gap', value: 'statistics' },
  { command: 'note', value: 'a note' },
  { command: 'stage', value: 'final' },
];

const step = (name: Step['name'], due: string, sentAt: number | null = null): Step => ({
  name,
  due,
  sentAt,
  state: sentAt === null ? 'planned' : 'sent',
  sends: sentAt === null ? 0 : 1,
  draft: null,
  claimsInterview: true,
});

const HOUR = 3_600_000;
const silentSteps = [
  step('letter', '2026-01-01', MONDAY + 1),
  step('check-in-1', '2026-01-01', MONDAY + 2),
  step('check-in-2', '2026-01-01', MONDAY + 3),
  step('check-in-3', '2026-01-05'),
];

const forward = (kind: Kind): Event => ({
  type: 'forward',
  id: `forward-${kind}`,
  messageId: null,
  receivedAt: MONDAY + HOUR,
  understanding: {
    messages: [
      understood({
        kind,
        content: `new-${kind}`,
        listings: [{ company: 'Marsh & Perry', role: 'Ward Manager' }],
      }),
    ],
    forwarded: true,
    note: null,
  },
  dateOffset: null,
  automatic: false,
});

const reply = (command: Command): Event => ({
  type: 'reply',
  id: `reply-${command.command}`,
  messageId: null,
  receivedAt: MONDAY + HOUR,
  reading: { commands: [command], note: null, unsure: null },
  mailId: 'm1',
  opportunityId: 'o1',
  rows: [],
  subject: null,
});

const seen = new Set<string>();
const watch = (start: Opportunity, event: Event): void => {
  const before = person({ opportunities: [start] });
  const after = decide(before, event, MONDAY + HOUR).person.opportunities.find(({ id }) => id === start.id);
  if (after && after.status !== start.status) seen.add(`${start.status} --> ${after.status}`);
};

for (const status of STATUSES) {
  const start = opportunity({ status, steps: [step('letter', '2026-01-05')] });
  for (const kind of KINDS) watch(start, forward(kind));
  for (const command of COMMANDS) watch(start, reply(command));
  watch(start, { type: 'alarm' });
  watch({ ...start, steps: silentSteps }, { type: 'alarm' });
  watch({ ...start, steps: [step('renew', '2026-01-05')] }, { type: 'alarm' });
}

test('the state diagram of the design and what decide does are the same', () => {
  const design = readFileSync(new URL('../../../docs/design.md', import.meta.url), 'utf8');
  const diagram = design.slice(design.indexOf('stateDiagram-v2'));
  const drawn = [...diagram.matchAll(/^ {2}(\w+ --> \w+):/gm)].map((match) => match[1] ?? '');
  expect([...seen].toSorted()).toEqual([...new Set(drawn)].toSorted());
});
