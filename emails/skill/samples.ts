import { CONTEXT, NOW, richPerson, type Sample, sampleGap } from '../sample.ts';

const plan = (name: string, gap: Parameters<typeof sampleGap>[0], n: number): Sample => ({
  name: `skill-${name}`,
  outgoing: { kind: 'skill', id: `skill-${name}`, opportunityId: 'rich', gapId: 'gap1', n },
  person: richPerson({ gaps: [sampleGap(gap)] }),
  context: { ...CONTEXT, now: NOW },
});

export const samples: Sample[] = [
  plan('plan-technology', {}, 0),
  plan(
    'plan-experience',
    { kind: 'experience', text: 'leading a team', minutesLearned: 0, source: 'employer' },
    0,
  ),
  plan('plan-references', { kind: 'references', text: 'references from clients', minutesLearned: 0 }, 0),
  plan('plan-presence', { kind: 'presence', text: 'confidence when presenting', minutesLearned: 0 }, 0),
  plan('nudge-3', {}, 3),
  plan('nudge-last', { minutesLearned: 0 }, 8),
];
