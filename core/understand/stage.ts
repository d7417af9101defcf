import type { Stage } from '../opportunity.ts';
import type { Clause } from './clause.ts';
import type { Concept } from './concept.ts';

export interface Progress {
  stage: Stage | null;
  finalist: boolean;
  meetingMentioned: boolean;
}

/** How far the person got, as far as the mail says so. */
export const findStage = (clauses: Clause[]): Progress => {
  const says = (concept: Concept): boolean =>
    clauses.some(({ hits }) => hits.some((hit) => hit.concept === concept));
  const papers = says('papers');
  const finalist = says('final');
  const meetingMentioned = says('met');
  const stage = finalist
    ? 'final'
    : meetingMentioned
      ? 'interview'
      : says('test')
        ? 'assessment'
        : papers
          ? 'application'
          : null;
  return { stage, finalist, meetingMentioned };
};
