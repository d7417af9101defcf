import { CONTEXT, richPerson, type Sample, samplePerson } from '../sample.ts';

export const samples: Sample[] = [
  {
    name: 'help-rich',
    outgoing: { kind: 'help', id: 'help', opportunityId: null },
    person: richPerson(),
    context: CONTEXT,
  },
  {
    name: 'help-bare',
    outgoing: { kind: 'help', id: 'help', opportunityId: null },
    person: samplePerson([], { name: null }),
    context: CONTEXT,
  },
];
