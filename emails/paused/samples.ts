import { both, type Sample } from '../sample.ts';

export const samples: Sample[] = [
  ...both('paused', (opportunityId) => ({ kind: 'paused', id: 'paused', opportunityId }), {
    status: 'silent',
  }),
];
