import { both, type Sample } from '../sample.ts';

export const samples: Sample[] = [
  ...both('connect-2', (opportunityId) => ({
    kind: 'connect-2',
    id: 'connect-2',
    opportunityId,
    redraft: false,
  })),
];
