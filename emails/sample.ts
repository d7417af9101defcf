import type { Gap, Opportunity, Step, StepName } from '../core/opportunity.ts';
import type { Outgoing } from '../core/outgoing.ts';
import type { Person } from '../core/person.ts';
import { addDays, type LocalDay } from '../core/time.ts';
import type { ComposeContext } from './scene.ts';

/** A mail to look at: what the tests read and the preview shows. */
export interface Sample {
  name: string;
  outgoing: Outgoing;
  person: Person;
  context: ComposeContext;
}

/** Friday morning in Lisbon. */
export const NOW = Date.parse('2026-11-13T09:00:00Z');
const TODAY = '2026-11-13';

export const CONTEXT: ComposeContext = {
  now: NOW,
  domain: 'roundtwo.example',
  token: 'abcdefghijklmnopqrstuvwxyz',
  unsubscribeUrl: 'https://unsubscribe.roundtwo.example',
  thread: [],
};

export const step = (
  name: StepName,
  due: LocalDay,
  claimsInterview: boolean,
  changes: Partial<Step> = {},
): Step => ({
  name,
  due,
  state: 'planned',
  sentAt: null,
  sends: 0,
  draft: null,
  claimsInterview,
  ...changes,
});

/** The steps of a campaign that began the day before, none of them sent. */
const steps = (rejectedOn: LocalDay, interviewed: boolean): Step[] =>
  (
    [
      ['letter', 1],
      ['connect', 4],
      ['advice', 6],
      ['connect-2', 10],
      ['check-in-1', 30],
      ['check-in-2', 120],
      ['check-in-3', 210],
      ['renew', 365],
    ] as const
  )
    .filter(([name]) => interviewed || !['advice', 'check-in-1', 'check-in-2'].includes(name))
    .map(([name, day]) => step(name, addDays(rejectedOn, day), interviewed));

/** An opportunity of which nearly nothing is known. */
export const bareOpportunity = (changes: Partial<Opportunity> = {}): Opportunity => ({
  id: 'bare',
  status: 'running',
  company: null,
  role: null,
  contact: null,
  stage: null,
  interviewed: null,
  finalist: false,
  ats: null,
  agency: null,
  language: null,
  rejectedOn: '2026-11-12',
  createdAt: NOW,
  why: [],
  impressed: null,
  notes: [],
  gaps: [],
  steps: steps('2026-11-12', false),
  messageIds: [],
  contents: [],
  contactedAt: null,
  signAt: NOW,
  forwardId: null,
  seemed: 'rejection',
  renewFrom: '2026-11-12',
  ...changes,
});

/** An opportunity of which everything is known. */
export const richOpportunity = (changes: Partial<Opportunity> = {}): Opportunity =>
  bareOpportunity({
    id: 'rich',
    company: 'Alder & Finch',
    role: 'Product Designer',
    contact: { name: 'Dana Reyes', email: 'dana.reyes@alderfinch.example' },
    stage: 'final',
    interviewed: true,
    finalist: true,
    language: 'en',
    impressed: 'how they talked about the people who use their maps',
    notes: [{ at: NOW, text: 'Dana showed me the river map on the wall.' }],
    steps: steps('2026-11-12', true),
    ...changes,
  });

export const sampleGap = (changes: Partial<Gap> = {}): Gap => ({
  id: 'gap1',
  text: 'Figma variables',
  kind: 'technology',
  addedAt: NOW,
  minutesLearned: 270,
  source: 'person',
  accepted: true,
  next: { n: 1, due: addDays(TODAY, 5) },
  sent: 1,
  ...changes,
});

/** A person with these opportunities. */
export const samplePerson = (opportunities: Opportunity[], changes: Partial<Person> = {}): Person => ({
  id: 'person',
  version: 1,
  standing: 'active',
  name: 'Sam Okafor',
  addresses: [{ email: 'sam@post.example', confirmed: true }],
  zone: 'Europe/Lisbon',
  zoneSource: 'person',
  createdAt: NOW,
  digest: { weekday: 1, hour: 8, minute: 0 },
  paused: null,
  opportunities,
  lastCampaignDay: null,
  draftsUsed: {},
  alarm: { seq: 0, at: null },
  digestAt: null,
  undo: {},
  lastPuzzledDay: null,
  personalAddressMail: null,
  held: [],
  question: null,
  ...changes,
});

export const richPerson = (changes: Partial<Opportunity> = {}): Person =>
  samplePerson([richOpportunity(changes)]);
export const barePerson = (changes: Partial<Opportunity> = {}): Person =>
  samplePerson([bareOpportunity(changes)], { name: null });

/** One mail under two circumstances: much is known, and nearly nothing. */
export const both = (
  name: string,
  outgoing: (opportunityId: string) => Outgoing,
  changes: Partial<Opportunity> = {},
): Sample[] => [
  {
    name: `${name}-rich`,
    outgoing: outgoing('rich'),
    person: richPerson(changes),
    context: { ...CONTEXT, thread: ['<receipt@roundtwo.example>'] },
  },
  { name: `${name}-bare`, outgoing: outgoing('bare'), person: barePerson(changes), context: CONTEXT },
];
