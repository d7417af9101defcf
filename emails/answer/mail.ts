import { everythingDue } from '../../core/campaign/due.ts';
import { cleanLine } from '../clean.ts';
import * as compiled from '../compiled/answer.ts';
import { letterFrom } from '../letter.ts';
import { companyOf, roleOf } from '../naming.ts';
import { type Letter, type Of, reply, type Scene, threadSubject, unsubscribeLink } from '../scene.ts';
import { dueName, whenName } from '../state.ts';

const nextOf = ({ opportunity, person, today }: Scene): string | null => {
  const next = everythingDue(person).find((due) => due.opportunity.id === opportunity.id);
  return next
    ? `Next for ${companyOf(opportunity) ?? roleOf(opportunity) ?? 'this job'}: ${dueName(next)}, ${whenName(next.day, today)}.`
    : null;
};

/** The subject of an answer is the subject of what it answers. */
const answered = (subject: string): string => (/^re:/i.test(subject) ? subject : `Re: ${subject}`);

/** One line for each thing that the person asked for. */
export const answer = (outgoing: Of<'answer'>, scene: Scene): Letter => {
  const { echoes, subject } = outgoing;
  const fine = echoes.filter(({ ok }) => ok).length;
  const heading =
    fine === echoes.length ? 'Noted' : fine === 0 ? 'Nothing changed' : 'Noted, with one question';
  const own = cleanLine(subject ?? '', 200);
  return letterFrom(compiled, own === '' ? threadSubject(scene) : answered(own), {
    heading,
    preheader: cleanLine(echoes.map(({ line }) => line).join(' '), 120),
    lines: echoes.map(({ line }) => ({ text: cleanLine(line, 600) })),
    next: nextOf(scene),
    replies: [
      ...(fine > 0 ? [reply(scene, 'undo', 'take that back')] : []),
      reply(scene, 'status', 'where everything stands'),
      reply(scene, 'help', 'everything you can say'),
    ],
    why: 'You get this because you wrote to Round Two: every change is confirmed.',
    unsubscribe: unsubscribeLink(scene),
  });
};
