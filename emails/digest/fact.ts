import type { Due } from '../../core/campaign/due.ts';
import type { Opportunity } from '../../core/opportunity.ts';
import { DAY, daysBetween, type LocalDay, localDay } from '../../core/time.ts';
import { companyOf, contactName, dayName } from '../naming.ts';
import { duration, howLong } from '../state.ts';

interface Week {
  running: Opportunity[];
  waiting: Due[];
  today: LocalDay;
  zone: string;
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const count = (many: number): string => NUMBERS[many] ?? String(many);

/** How many employers there are; the jobs whose employer nobody knows count one each. */
const employers = (jobs: Opportunity[]): number =>
  new Set(jobs.map((one) => companyOf(one)?.toLowerCase() ?? one.id)).size;

const freshContact = ({ running, today, zone }: Week): string | null => {
  const [latest] = running.toSorted((a, b) => (b.contactedAt ?? 0) - (a.contactedAt ?? 0));
  if (!latest?.contactedAt || daysBetween(localDay(latest.contactedAt, zone), today) >= 14) return null;
  return `${companyOf(latest) ?? 'Somebody'} has heard from you within the last two weeks: your name is fresh there.`;
};

const learning = ({ running }: Week): string | null => {
  const minutes = running.flatMap(({ gaps }) => gaps).reduce((sum, gap) => sum + gap.minutesLearned, 0);
  return minutes < 60
    ? null
    : `You have put ${duration(minutes)} into learning since these answers came, and that stays yours whatever anybody decides.`;
};

const contacted = ({ running }: Week): string | null => {
  const many = employers(running.filter(({ contactedAt }) => contactedAt !== null));
  if (many === 0) return null;
  return many === 1
    ? 'One employer has heard from you since the no, and knows that you meant it.'
    : `${count(many)} employers have heard from you since they said no, and know that you meant it.`;
};

const stepsDone = ({ running }: Week): string | null => {
  const done = running.flatMap(({ steps }) => steps).filter(({ state }) => state === 'done').length;
  if (done === 0) return null;
  return `You have taken ${done === 1 ? 'one step' : `${count(done).toLowerCase()} steps`} that most people never take after a no.`;
};

const people = ({ running }: Week): string | null => {
  const names = new Set(running.map(contactName).filter((name) => name !== null));
  if (names.size === 0) return null;
  const [only = ''] = names;
  return names.size === 1
    ? `You know somebody where you want to work: ${only}.`
    : `You know ${count(names.size).toLowerCase()} people by name where you want to work.`;
};

const stayed = ({ running, today }: Week): string | null => {
  const [oldest] = running.toSorted((a, b) => a.rejectedOn.localeCompare(b.rejectedOn));
  return oldest && daysBetween(oldest.rejectedOn, today) >= 60
    ? `You have stayed in the running for ${howLong(oldest, today).replace(' in the running', '')}. Plans on the other side have had as long to change.`
    : null;
};

const rest = ({ waiting: [next], today }: Week): string | null =>
  next && daysBetween(today, next.day) >= 14
    ? `Nothing is asked of you until ${dayName(next.day, today)}. It is all in hand.`
    : null;

const known = ({ running }: Week): string => {
  const many = employers(running);
  return many === 1
    ? 'One employer knows your name already; with anybody else you would begin at nothing.'
    : `${count(many)} employers know your name already; with anybody else you would begin at nothing.`;
};

/** The facts that can be said, in the order of a first choice. */
const FACTS = [freshContact, learning, stepsDone, people, contacted, stayed, rest, known] as const;

/** One true sentence that is worth reading; they take turns, so that few Mondays begin as the one before. */
export const factOf = (week: Week): string => {
  const facts = FACTS.map((fact) => fact(week)).filter((fact) => fact !== null);
  const weekNumber = Math.floor(Date.parse(week.today) / (7 * DAY));
  return facts[weekNumber % facts.length] ?? known(week);
};
