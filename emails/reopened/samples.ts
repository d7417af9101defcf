import { both, type Sample, sampleGap } from '../sample.ts';

export const samples: Sample[] = [
  ...both('reopened', (opportunityId) => ({ kind: 'reopened', id: 'reopened', opportunityId }), {
    status: 'reopened',
    gaps: [sampleGap()],
  }),
];
