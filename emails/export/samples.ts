import { CONTEXT, richPerson, type Sample, samplePerson } from '../sample.ts';

export const samples: Sample[] = [
  {
    name: 'export-rich',
    outgoing: { kind: 'export', id: 'export', opportunityId: null },
    person: richPerson(),
    context: {
      ...CONTEXT,
      exported: [
        { what: 'profile', name: 'Sam Okafor' },
        { what: 'opportunity', company: 'Alder & Finch' },
      ],
    },
  },
  {
    name: 'export-bare',
    outgoing: { kind: 'export', id: 'export', opportunityId: null },
    person: samplePerson([], { name: null }),
    context: { ...CONTEXT, exported: [{ what: 'profile' }] },
  },
];
