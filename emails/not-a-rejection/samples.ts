import { both, type Sample } from '../sample.ts';

export const samples: Sample[] = [
  ...both(
    'not-a-rejection-acknowledgement',
    (opportunityId) => ({ kind: 'not-a-rejection', id: 'seems', opportunityId, seems: 'acknowledgement' }),
    { status: 'offered', seemed: 'acknowledgement', steps: [] },
  ),
  ...both(
    'not-a-rejection-other',
    (opportunityId) => ({ kind: 'not-a-rejection', id: 'seems', opportunityId, seems: 'other' }),
    {
      status: 'offered',
      seemed: 'other',
      steps: [],
    },
  ),
];
