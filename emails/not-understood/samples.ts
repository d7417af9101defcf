import { bareOpportunity, both, CONTEXT, richOpportunity, type Sample, samplePerson } from '../sample.ts';

export const samples: Sample[] = [
  ...both('not-understood-unclear', (opportunityId) => ({
    kind: 'not-understood',
    id: 'puzzled',
    opportunityId,
    guess: opportunityId === 'rich' ? 'stop' : null,
    reason: 'unclear',
  })),
  ...both('not-understood-when', (opportunityId) => ({
    kind: 'not-understood',
    id: 'puzzled',
    opportunityId,
    guess: 'snooze',
    reason: 'when',
  })),
  {
    name: 'not-understood-which',
    outgoing: { kind: 'not-understood', id: 'puzzled', opportunityId: null, guess: 'done', reason: 'which' },
    person: samplePerson([
      richOpportunity(),
      richOpportunity({ id: 'second', company: 'Harbour Lane Studio', role: 'Service Designer' }),
      bareOpportunity(),
    ]),
    context: CONTEXT,
  },
];
