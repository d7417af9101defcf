import { barePerson, CONTEXT, type Sample } from '../sample.ts';

export const samples: Sample[] = [
  ...(['unreadable', 'too-large', 'empty'] as const).map(
    (trouble): Sample => ({
      name: `trouble-${trouble}`,
      outgoing: { kind: 'trouble', id: 'trouble', opportunityId: null, trouble },
      person: barePerson(),
      context: CONTEXT,
    }),
  ),
];
