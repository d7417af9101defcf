import { CONTEXT, richPerson, type Sample, samplePerson } from '../sample.ts';

export const samples: Sample[] = [
  {
    name: 'confirm-rich',
    outgoing: { kind: 'confirm', id: 'confirm', opportunityId: null },
    person: richPerson(),
    context: CONTEXT,
  },
  {
    name: 'confirm-bare',
    outgoing: { kind: 'confirm', id: 'confirm', opportunityId: null },
    person: samplePerson([], { name: null }),
    context: CONTEXT,
  },
];
