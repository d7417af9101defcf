import type { Person } from '../../core/person.ts';
import { barePerson, both, CONTEXT, richPerson, type Sample } from '../sample.ts';

/** The person once the letter of each opportunity is sent. */
const withLetterDone = (person: Person): Person => ({
  ...person,
  opportunities: person.opportunities.map((one) => ({
    ...one,
    steps: one.steps.map((step) => (step.name === 'letter' ? { ...step, state: 'done' as const } : step)),
  })),
});

export const samples: Sample[] = [
  ...both('answer', (opportunityId) => ({
    kind: 'answer',
    id: 'answer',
    opportunityId,
    subject: null,
    echoes: [{ line: 'Done: the letter for Alder & Finch.', ok: true }],
  })).map((sample) => ({ ...sample, person: withLetterDone(sample.person) })),
  {
    name: 'answer-several',
    outgoing: {
      kind: 'answer',
      id: 'answer',
      opportunityId: 'rich',
      subject: 'Round two: Product Designer at Alder & Finch',
      echoes: [
        { line: 'Noted what impressed you at Alder & Finch; the letter will say so.', ok: true },
        { line: 'Contact: Dana Reyes.', ok: true },
        { line: 'How long was it? Write it like "learned 2h statistics".', ok: false },
      ],
    },
    person: richPerson(),
    context: { ...CONTEXT, inReplyTo: '<mine@post.example>', thread: ['<receipt@roundtwo.example>'] },
  },
  {
    name: 'answer-refused',
    outgoing: {
      kind: 'answer',
      id: 'answer',
      opportunityId: null,
      subject: 'hello?',
      echoes: [
        { line: 'Which one is done? Answer the mail about it, or write "done" and its name.', ok: false },
      ],
    },
    person: barePerson(),
    context: CONTEXT,
  },
];
