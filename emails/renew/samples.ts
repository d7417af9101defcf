import { both, type Sample, sampleGap } from '../sample.ts';

export const samples: Sample[] = [
  ...both('renew', (opportunityId) => ({ kind: 'renew', id: 'renew', opportunityId }), {
    rejectedOn: '2025-11-13',
    renewFrom: '2025-11-13',
    status: 'closed',
    gaps: [sampleGap()],
  }),
];
