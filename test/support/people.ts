import type { Opportunity } from '../../core/opportunity.ts';
import { newPerson, type Person } from '../../core/person.ts';
import type { Understood } from '../../core/understanding.ts';

/** Monday, 5 January 2026, ten in the morning in London. */
export const MONDAY = Date.parse('2026-01-05T10:00:00Z');

/** What a rejection after an interview says; whatever a test cares about is given. */
export const understood = (said: Partial<Understood> = {}): Understood => ({
  kind: 'rejection',
  confidence: 0.99,
  why: ['went with somebody else'],
  company: 'Marsh & Perry',
  role: 'Ward Manager',
  stage: 'interview',
  contact: { name: 'Iris Kemp', email: 'iris.kemp@marshperry.example' },
  ats: null,
  agency: null,
  rejectedOn: '2026-01-05',
  language: 'en',
  signedByHuman: true,
  meetingMentioned: true,
  finalist: false,
  gaps: [],
  listings: [],
  messageIds: ['<no-1@marshperry.example>'],
  content: 'c1',
  ...said,
});

/** An opportunity in the running, without steps unless they are given. */
export const opportunity = (known: Partial<Opportunity> = {}): Opportunity => ({
  id: 'o1',
  status: 'running',
  seemed: 'rejection',
  company: 'Marsh & Perry',
  role: 'Ward Manager',
  contact: { name: 'Iris Kemp', email: 'iris.kemp@marshperry.example' },
  stage: 'interview',
  interviewed: true,
  finalist: false,
  ats: null,
  agency: null,
  language: 'en',
  rejectedOn: '2026-01-05',
  renewFrom: '2026-01-05',
  createdAt: MONDAY,
  why: [],
  impressed: null,
  notes: [],
  gaps: [],
  steps: [],
  messageIds: [],
  contents: [],
  contactedAt: null,
  signAt: MONDAY,
  forwardId: null,
  ...known,
});

/** A person in London. */
export const person = (known: Partial<Person> = {}): Person => ({
  ...newPerson('p1', 'sam@home.example', 'Europe/London', MONDAY),
  ...known,
});
