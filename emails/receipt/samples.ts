import { both, CONTEXT, richPerson, type Sample } from '../sample.ts';

export const samples: Sample[] = [
  ...both('receipt', (opportunityId) => ({
    kind: 'receipt',
    id: 'receipt',
    opportunityId,
    merged: false,
    duplicate: false,
    asks: opportunityId === 'rich' ? ['impressed'] : ['who', 'impressed', 'interviewed', 'zone'],
  })),
  {
    name: 'receipt-again',
    outgoing: {
      kind: 'receipt',
      id: 'receipt',
      opportunityId: 'rich',
      merged: false,
      duplicate: true,
      asks: [],
    },
    person: richPerson(),
    context: CONTEXT,
  },
  {
    name: 'receipt-added',
    outgoing: {
      kind: 'receipt',
      id: 'receipt',
      opportunityId: 'rich',
      merged: true,
      duplicate: false,
      asks: [],
    },
    person: richPerson(),
    context: CONTEXT,
  },
  {
    name: 'receipt-over-a-year-old',
    outgoing: {
      kind: 'receipt',
      id: 'receipt',
      opportunityId: 'rich',
      merged: false,
      duplicate: false,
      asks: [],
    },
    person: richPerson({ status: 'offered', rejectedOn: '2025-09-02', steps: [] }),
    context: CONTEXT,
  },
];
