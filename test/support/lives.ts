import { DAY, HOUR } from '../../core/time.ts';
import { type Deployed, OWNER } from './deployed.ts';
import type { Call } from './recorder.ts';

/** What people live through, so that every function does whatever it is there for. */

/** A rejection after a meeting, forwarded. */
export const letter = (from: string, role: string): string =>
  [
    `From: ${from}`,
    `Subject: Fwd: Your application as ${role}`,
    `Message-ID: <${role.replace(' ', '-')}-${from}>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    '---------- Forwarded message ---------',
    'From: Ada Brook <ada.brook@quill.example>',
    'Date: Fri, 20 Nov 2026 at 09:00',
    `Subject: Your application as ${role}`,
    `To: <${from}>`,
    '',
    'Dear Robin,',
    '',
    'thank you for coming to the interview last Tuesday, we enjoyed meeting you. After much thought we have decided to',
    `offer the ${role} position at Quill Press to another candidate.`,
    '',
    'Kind regards',
    'Ada Brook',
  ].join('\r\n');
/** Something about no job, passed on: it may be followed all the same, for a while. */
const other = (from: string): string =>
  letter(from, 'Reader')
    .replaceAll('Your application as Reader', 'Minutes of Tuesday')
    .replaceAll('Ada Brook <ada.brook@quill.example>', 'Reading Club <club@books.example>')
    .replace(
      /Dear Robin[\s\S]*/,
      'here are the minutes of the meeting of the reading club. The next one is in May.',
    );

const calling =
  (wanted: string) =>
  ({ action }: Call): boolean =>
    action === wanted;

/** An owner's time with it, and whatever may go wrong in it. */
export const anOwner = async (world: Deployed): Promise<void> => {
  const { forward, answer, say, last, sweep, ring, click, tell, mailOf } = world;
  const robin = await forward(letter(OWNER, 'Copy Editor'));
  await forward(letter('stranger@other.example', 'Night Editor'));
  await forward(other(OWNER));
  const due = world.alarms().find(({ input }) => input.includes(robin))?.at ?? 0;
  world.pass(Math.max(0, due - world.now()));
  await ring(robin, { seq: 1 });
  const sent = last();
  await tell(await mailOf(robin, 'letter'), robin, 'Bounce', { bounce: { bounceType: 'Transient' } });
  await say(sent, 'done');
  // SES takes a mail, and its answer is lost: its own event tells.
  world.fail(calling('ses:SendRawEmail'));
  await forward(letter(OWNER, 'Picture Editor'));
  await tell(await mailOf(robin, 'receipt'), robin, 'Send');
  world.fail(calling('ses:SendRawEmail'));
  await forward(letter(OWNER, 'Sports Editor'));
  world.pass(DAY);
  await sweep();
  await ring(robin, { digest: true });
  // Offers are forgotten after a month, by whatever comes next.
  world.pass(40 * DAY);
  await forward(letter(OWNER, 'Layout Artist'));
  await forward(other(OWNER));
  world.pass(40 * DAY);
  await sweep();
  await answer(last(), letter(OWNER, 'Proof Reader'));
  await click(last());
  await forward(letter(OWNER, 'Web Editor'));
  await say(last(), 'forget me');
  world.fail(calling('dynamodb:BatchWriteItem'));
  await say(last(), 'yes').catch(() => {});
  world.pass(HOUR);
  await sweep();
};

/** Open sign-up: who says yes, who never does, who declines, and whose address is none. */
export const strangers = async (world: Deployed): Promise<void> => {
  const { forward, say, last, sweep, ring, click, tell, mailOf } = world;
  world.open();
  await forward(letter('kim@a.example', 'Baker'));
  world.fail(({ resource }) => resource.includes('/rejected/'));
  await say(last(), 'yes').catch(() => {});
  world.pass(HOUR);
  await sweep();
  await forward(letter('joy@a.example', 'Welder'));
  await say(last(), 'yes');
  await say(last(), 'forget me');
  await say(last(), 'yes');
  const lee = await forward(letter('lee@b.example', 'Cook'));
  world.pass(8 * DAY);
  await ring(lee, { seq: 1 });
  await forward(letter('sue@b.example', 'Tailor'));
  world.pass(8 * DAY);
  await sweep();
  await forward(letter('max@c.example', 'Clerk'));
  await click(last());
  const ann = await forward(letter('ann@d.example', 'Nurse'));
  await tell(await mailOf(ann, 'confirm'), ann, 'Bounce', { bounce: { bounceType: 'Permanent' } });
};
