import { CONTEXT, richPerson, type Sample, samplePerson } from '../sample.ts';

export const samples: Sample[] = [
  {
    name: 'farewell-rich',
    outgoing: { kind: 'farewell', id: 'farewell', opportunityId: null },
    person: richPerson(),
    context: CONTEXT,
  },
  {
    name: 'farewell-bare',
    outgoing: { kind: 'farewell', id: 'farewell', opportunityId: null },
    person: samplePerson([], { name: null }),
    context: CONTEXT,
  },
];
