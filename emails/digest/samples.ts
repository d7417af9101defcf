import {
  bareOpportunity,
  CONTEXT,
  NOW,
  richOpportunity,
  type Sample,
  sampleGap,
  samplePerson,
} from '../sample.ts';

export const samples: Sample[] = [
  {
    name: 'digest-rich',
    outgoing: { kind: 'digest', id: 'digest', opportunityId: null, day: '2026-11-13' },
    person: samplePerson([
      richOpportunity({
        gaps: [
          sampleGap(),
          sampleGap({ id: 'gap2', text: 'Spanish', kind: 'experience', minutesLearned: 45 }),
        ],
      }),
      richOpportunity({
        id: 'second',
        company: 'Harbour Lane Studio',
        role: 'Service Designer',
        rejectedOn: '2026-06-02',
        createdAt: NOW - 150 * 86_400_000,
        contactedAt: NOW - 2 * 86_400_000,
        steps: [
          {
            name: 'check-in-2',
            due: '2026-11-10',
            state: 'done',
            sentAt: NOW - 3 * 86_400_000,
            sends: 1,
            draft: null,
            claimsInterview: true,
          },
          {
            name: 'check-in-3',
            due: '2026-12-29',
            state: 'planned',
            sentAt: null,
            sends: 0,
            draft: null,
            claimsInterview: true,
          },
        ],
        gaps: [sampleGap({ id: 'gap3', text: 'Talking about money', kind: 'presence', minutesLearned: 0 })],
      }),
      richOpportunity({
        id: 'third',
        company: 'Quince Labs',
        role: null,
        rejectedOn: '2026-08-20',
        createdAt: NOW - 80 * 86_400_000,
        steps: [],
      }),
      bareOpportunity({ createdAt: NOW - 30 * 86_400_000 }),
    ]),
    context: CONTEXT,
  },
  {
    name: 'digest-bare',
    outgoing: { kind: 'digest', id: 'digest', opportunityId: null, day: '2026-11-13' },
    person: samplePerson([bareOpportunity({ createdAt: NOW - 30 * 86_400_000, steps: [] })], { name: null }),
    context: CONTEXT,
  },
];
