import { both, type Sample } from '../sample.ts';

export const samples: Sample[] = [
  ...both('advice', (opportunityId) => ({ kind: 'advice', id: 'advice', opportunityId, redraft: false })),
];
