import { both, type Sample } from '../sample.ts';

export const samples: Sample[] = [
  ...both('hired', (opportunityId) => ({ kind: 'hired', id: 'hired', opportunityId }), { status: 'hired' }),
  ...both('hired-offer', (opportunityId) => ({ kind: 'hired', id: 'hired', opportunityId }), {
    status: 'reopened',
  }),
];
