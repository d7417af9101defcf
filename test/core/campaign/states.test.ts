import { readFileSync } from 'node:fs';
import { decide } from '../../../core/campaign/decide.ts';
import type { Command } from '../../../core/command.ts';
import type { Event } from '../../../core/event.ts';
import type { Opportunity, OpportunityStatus, Step } from '../../../core/opportunity.ts';
import { DAY, HOUR } from '../../../core/time.ts';
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
  { command: 'impressed', value: 'the calm' },
  { command: 'contact', value: 'Iris Kemp' },
  { command: 'company', value: 'Marsh & Perry' },
  { command: 'role', value: 'Ward Manager' },
  { command: 'learned', value: '1h statistics' },
  { command: 'digest', value: 'off' },
  { command: 'unsubscribe' },
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

/** Three rounds long ago, and the fourth due now. */
const silent = {
  signAt: MONDAY - 220 * DAY,
  steps: [
    step('letter', '2025-06-05', MONDAY - 210 * DAY),
    step('check-in-1', '2025-07-05', MONDAY - 180 * DAY),
    step('check-in-2', '2025-10-05', MONDAY - 90 * DAY),
    step('check-in-3', '2026-01-05'),
  ],
};

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

const others: Event[] = [
  { type: 'alarm' },
  { type: 'digest' },
  { type: 'complaint' },
  { type: 'unsubscribe' },
  { type: 'bounce', permanent: false, mailId: 'm1' },
  { type: 'bcc', id: 'bcc', receivedAt: MONDAY + HOUR, opportunityId: 'o1', mailId: 'm1', text: 'Dear Iris' },
  {
    type: 'employer',
    id: 'employer',
    receivedAt: MONDAY + HOUR,
    opportunityId: 'o1',
    understanding: {
      messages: [understood({ kind: 'feedback', content: 'answer' })],
      forwarded: true,
      note: null,
    },
  },
];

const arrow = (from: string, to: string): string => `${from} --> ${to}`;
const seen = new Set<string>();
const watch = (start: Opportunity | null, event: Event): void => {
  const before = person({ opportunities: start ? [start] : [] });
  const { opportunities } = decide(before, event, MONDAY + HOUR).person;
  for (const { id, status } of opportunities) {
    if (id !== start?.id) seen.add(arrow('[*]', status));
    else if (status !== start.status) seen.add(arrow(start.status, status));
  }
};

for (const kind of KINDS) watch(null, forward(kind));
for (const status of STATUSES) {
  const start = opportunity({ status, steps: [step('letter', '2026-01-05')] });
  for (const event of [...KINDS.map(forward), ...COMMANDS.map(reply), ...others]) watch(start, event);
  watch({ ...start, ...silent }, { type: 'alarm' });
  watch({ ...start, steps: [step('renew', '2026-01-05')] }, { type: 'alarm' });
}

test('the state diagram of the design and what decide does are the same', () => {
  const design = readFileSync(new URL('../../../docs/design.md', import.meta.url), 'utf8');
  const diagram = /stateDiagram-v2\n([\s\S]*?)```/.exec(design)?.[1] ?? '';
  const drawn = [...diagram.matchAll(/^ {2}(\S+) --> (\S+): .+$/gm)].map(([, from = '', to = '']) =>
    arrow(from, to),
  );
  expect(diagram.trim().split('\n')).toHaveLength(drawn.length);
  expect([...seen].toSorted()).toEqual(drawn.toSorted());
});
