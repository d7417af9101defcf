import { CONTEXT, richPerson, type Sample, samplePerson } from '../sample.ts';

export const samples: Sample[] = [
  {
    name: 'forget-asked-rich',
    outgoing: { kind: 'forget-asked', id: 'forget-asked', opportunityId: null },
    person: richPerson(),
    context: CONTEXT,
  },
  {
    name: 'forget-asked-bare',
    outgoing: { kind: 'forget-asked', id: 'forget-asked', opportunityId: null },
    person: samplePerson([], { name: null }),
    context: CONTEXT,
  },
];
