import { CONTEXT, richPerson, type Sample, samplePerson } from '../sample.ts';

export const samples: Sample[] = [
  {
    name: 'address-rich',
    outgoing: { kind: 'address', id: 'address', opportunityId: null },
    person: richPerson(),
    context: { ...CONTEXT, personalToken: 'zyxwvutsrqponmlkjihgfedcba' },
  },
  {
    name: 'address-bare',
    outgoing: { kind: 'address', id: 'address', opportunityId: null },
    person: samplePerson([], { name: null }),
    context: { ...CONTEXT, personalToken: 'zyxwvutsrqponmlkjihgfedcba' },
  },
];
