import type { Command } from '../command.ts';
import type { Opportunity } from '../opportunity.ts';
import type { Outgoing } from '../outgoing.ts';
import type { Person } from '../person.ts';
import type { Instant, LocalDay } from '../time.ts';

/** What a command meets: the person as the earlier commands of the same mail left them. */
export interface Scene {
  person: Person;
  /** The opportunity it is about, where there is one. */
  opportunity: Opportunity | null;
  /** The mail that was answered. */
  mailId: string;
  /** Names what the command causes. */
  cause: { id: string; at: Instant };
  today: LocalDay;
}

/** What a command did, in one line. */
export interface CommandEffect {
  person: Person;
  line: string;
  /** False when nothing changed and the line says why. */
  ok: boolean;
  mails: Outgoing[];
  /** Whose last decision this is now; null for what `undo` does not reach. */
  undoes: 'opportunity' | 'person' | null;
  /** Set when everything held of the person is to be deleted. */
  erase?: true;
}

/** One command of a kind. */
export type The<Word extends Command['command']> = Extract<Command, { command: Word }>;

/** Nothing changes, and the line says why. */
export const refuse = ({ person }: Scene, line: string): CommandEffect => ({
  person,
  line,
  ok: false,
  mails: [],
  undoes: null,
});

/** The name an opportunity goes by in a line: company, else role. */
export const nameOf = ({ company, role }: Pick<Opportunity, 'company' | 'role'>): string =>
  company ?? role ?? 'this opportunity';
