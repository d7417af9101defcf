import type { Stage } from '../opportunity.ts';
import type { Clause } from './clause.ts';
import type { Concept } from './concept.ts';

export interface Progress {
  stage: Stage | null;
  finalist: boolean;
  meetingMentioned: boolean;
}

/** Whether a clause only says that no meeting came of it: "we will not invite you to interview". */
const denied = ({ hits }: Clause, at: number): boolean =>
  hits.some(({ concept, to }) => concept === 'neg' && at >= to && at - to <= 8) &&
  !hits.some(({ concept, from }) => concept === 'thanks' && from < at);

/**
 * How far the person got, as far as the mail says so. `clauses` are those of subject and prose. A letter that answers an application,
 * refuses it and knows of no meeting is about the application: `refused`, and `applied` when it speaks of one.
 */
export const findStage = (clauses: Clause[], refused: boolean): Progress => {
  const says = (concept: Concept): boolean =>
    clauses.some(({ hits }) => hits.some((hit) => hit.concept === concept));
  const happened = (concept: Concept): boolean =>
    clauses.some(
      (clause) =>
        !clause.hits.some((hit) => hit.concept === 'papers') &&
        clause.hits.some((hit) => hit.concept === concept && !denied(clause, hit.from)),
    );
  const withdrawn = clauses.some(
    ({ hits }) =>
      hits.some(({ concept }) => concept === 'offer') && hits.some(({ concept }) => concept === 'revoke'),
  );
  const finalist = says('final') || (refused && withdrawn);
  const meetingMentioned = happened('met');
  const tried = happened('tried');
  const applied = says('papers') || (refused && says('applied'));
  const stage = finalist
    ? 'final'
    : tried && !says('talked')
      ? 'assessment'
      : meetingMentioned
        ? 'interview'
        : happened('test')
          ? 'assessment'
          : applied
            ? 'application'
            : null;
  return { stage, finalist, meetingMentioned: meetingMentioned || tried };
};
