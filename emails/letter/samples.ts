import { both, CONTEXT, richPerson, type Sample } from '../sample.ts';

export const samples: Sample[] = [
  ...both('letter', (opportunityId) => ({ kind: 'letter', id: 'letter', opportunityId, redraft: false })),
  {
    name: 'letter-german',
    outgoing: { kind: 'letter', id: 'letter', opportunityId: 'rich', redraft: false },
    person: richPerson({
      language: 'de',
      company: 'Lindenhof Karten',
      role: 'Produktdesignerin (w/m/d)',
      impressed: 'die Ruhe im Team',
    }),
    context: CONTEXT,
  },
  {
    name: 'letter-warmer',
    outgoing: { kind: 'letter', id: 'letter', opportunityId: 'rich', redraft: true },
    person: richPerson({
      steps: [
        {
          name: 'letter',
          due: '2026-11-13',
          state: 'sent',
          sentAt: CONTEXT.now,
          sends: 2,
          draft: { version: 3, tone: 'warmer' },
          claimsInterview: true,
        },
      ],
    }),
    context: CONTEXT,
  },
];
