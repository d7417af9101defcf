import { both, type Sample } from '../sample.ts';

export const samples: Sample[] = [
  ...both('readvertised', (opportunityId) => ({ kind: 'readvertised', id: 'readvertised', opportunityId }), {
    rejectedOn: '2026-08-20',
  }),
];
