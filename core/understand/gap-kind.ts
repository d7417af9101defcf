import type { GapKind } from '../opportunity.ts';

/**
 * Words that tell the kind of a gap, folded to lower case without accents. What none of them tells is something
 * to learn: `technology`.
 */
const WORDS: readonly [GapKind, readonly string[]][] = [
  [
    'references',
    ['reference', 'referee', 'recommendation', 'testimonial', 'referenz', 'recommandation', 'referencia'],
  ],
  [
    'presence',
    [
      'presence',
      'presentation',
      'presenting',
      'public speaking',
      'communication',
      'confidence',
      'interviewing',
      'interview',
      'linkedin',
      'portfolio',
      'profile',
      'storytelling',
      'concise',
      'network',
      'assertive',
      'pitch',
      'auftreten',
      'selbstvertrauen',
      'aisance',
      'presentacion',
      'comunicacion',
    ],
  ],
  [
    'experience',
    [
      'experience',
      'years',
      'leading',
      'leadership',
      'managing',
      'management',
      'running a',
      'supervis',
      'hands-on',
      'background',
      'track record',
      'seniority',
      'night',
      'ward',
      'team lead',
      'budget',
      'stakeholder',
      'industry',
      'sector',
      'erfahrung',
      'fuhrung',
      'leitung',
      'ervaring',
      'experiencia',
      'esperienza',
      'encadrement',
    ],
  ],
];

/** The kind of a gap, from the words it is named with. */
export const gapKind = (text: string): GapKind => {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return WORDS.find(([, words]) => words.some((word) => folded.includes(word)))?.[0] ?? 'technology';
};
