import { bareOpportunity, CONTEXT, richOpportunity, type Sample, samplePerson } from '../sample.ts';

export const samples: Sample[] = [
  {
    name: 'status-rich',
    outgoing: { kind: 'status', id: 'status', opportunityId: null },
    person: samplePerson([
      richOpportunity(),
      richOpportunity({
        id: 'second',
        company: 'Harbour Lane Studio',
        role: 'Service Designer',
        rejectedOn: '2026-06-02',
      }),
      bareOpportunity(),
      richOpportunity({ id: 'third', company: 'Quince Labs', role: null, status: 'stopped' }),
    ]),
    context: CONTEXT,
  },
  {
    name: 'status-bare',
    outgoing: { kind: 'status', id: 'status', opportunityId: null },
    person: samplePerson([], { name: null, digest: null }),
    context: CONTEXT,
  },
];
