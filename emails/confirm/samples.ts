import { CONTEXT, type Sample, samplePerson } from '../sample.ts';

export const samples: Sample[] = [
  {
    name: 'confirm-rich',
    outgoing: { kind: 'confirm', id: 'confirm', opportunityId: null },
    person: samplePerson([], {
      standing: 'pending',
      held: [1, 2, 3].map((at) => ({ objectKey: `mail-${at}`, receivedAt: CONTEXT.now })),
    }),
    context: CONTEXT,
  },
  {
    name: 'confirm-bare',
    outgoing: { kind: 'confirm', id: 'confirm', opportunityId: null },
    person: samplePerson([], { name: null }),
    context: CONTEXT,
  },
];
