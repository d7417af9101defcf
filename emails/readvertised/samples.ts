import { both, CONTEXT, richOpportunity, type Sample, samplePerson, step } from '../sample.ts';

const readvertised = (opportunityId: string): Sample['outgoing'] => ({
  kind: 'readvertised',
  id: 'readvertised',
  opportunityId,
});

export const samples: Sample[] = [
  ...both('readvertised', readvertised, { rejectedOn: '2026-08-20' }),
  {
    name: 'readvertised-written-lately',
    outgoing: readvertised('rich'),
    person: samplePerson([
      richOpportunity({ rejectedOn: '2026-08-20' }),
      richOpportunity({
        id: 'other',
        role: 'Map Editor',
        steps: [
          step('letter', '2026-11-02', true, { state: 'done', sentAt: Date.parse('2026-11-02T09:00:00Z') }),
        ],
      }),
    ]),
    context: CONTEXT,
  },
];
