import { both, type Sample, sampleGap } from '../sample.ts';

const sent = { rejectedOn: '2026-10-14', steps: [] };

export const samples: Sample[] = [
  ...both(
    'check-in-1',
    (opportunityId) => ({ kind: 'check-in-1', id: 'check-in-1', opportunityId, redraft: false }),
    sent,
  ),
  ...both(
    'check-in-2',
    (opportunityId) => ({ kind: 'check-in-2', id: 'check-in-2', opportunityId, redraft: false }),
    {
      ...sent,
      rejectedOn: '2026-07-16',
      gaps: [sampleGap()],
    },
  ),
  ...both(
    'check-in-3',
    (opportunityId) => ({ kind: 'check-in-3', id: 'check-in-3', opportunityId, redraft: false }),
    {
      ...sent,
      rejectedOn: '2026-04-17',
    },
  ),
];
