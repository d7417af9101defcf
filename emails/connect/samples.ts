import { both, type Sample } from '../sample.ts';

export const samples: Sample[] = [
  ...both('connect', (opportunityId) => ({ kind: 'connect', id: 'connect', opportunityId, redraft: false })),
];
