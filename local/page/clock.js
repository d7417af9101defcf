import { post } from './api.js';
import { button, group, h } from './element.js';
import { news, newsOfMails } from './news.js';
import { shownDate, shownMoment } from './when.js';
import { now } from './world.js';

const MOVES = [
  ['Next mail', { to: 'next' }],
  ['+1 day', { advance: 'P1D' }],
  ['+1 week', { advance: 'P1W' }],
  ['+1 month', { advance: 'P1M' }],
];
const YEAR = 366 * 86_400_000;
/** Real milliseconds between two mails while it plays; digests are many and alike. */
const beat = ([mail]) => (mail?.step === 'digest' ? 120 : 700);
const wait = (duration) => new Promise((resolve) => setTimeout(resolve, duration));

/** The clock and what moves it; `moved` is called after each move, `come` with a mail that was waited for. */
export const clockBar = (moved, come) => {
  const face = h('time', { id: 'face' });
  let playing = false;
  let busy = false;

  const move = async (body) => {
    if (busy) return null;
    busy = true;
    face.classList.add('moving');
    const from = now();
    try {
      const { sent } = await post('api/clock', body);
      await moved();
      return { from, sent };
    } catch (error) {
      news(error.message);
      return null;
    } finally {
      busy = false;
      face.classList.remove('moving');
    }
  };
  const tell = ({ from, sent }) => {
    const [before, after] = [shownDate(from), shownDate(now())];
    newsOfMails(before === after ? `${after}.` : `${before} → ${after}.`, sent);
  };
  const step = async (body) => {
    const done = await move(body);
    if (!done) return;
    tell(done);
    if (body.to && done.sent.length === 1) await come(done.sent[0]);
  };
  /** A year, mail by mail, until somebody stops it. */
  const play = async () => {
    playing = !playing;
    show();
    if (!playing) return;
    const from = now();
    const sent = [];
    while (playing && now() - from < YEAR) {
      const done = await move({ to: 'next' });
      if (!done) break;
      if (done.sent.length === 0) {
        // Nothing more will come: the rest of the year goes by in silence.
        await move({ to: new Date(from + YEAR).toISOString() });
        tell({ from, sent });
        break;
      }
      sent.push(...done.sent);
      tell({ from, sent });
      await wait(beat(done.sent));
    }
    playing = false;
    show();
  };
  const player = button('', play);
  const show = () => {
    player.textContent = playing ? 'Stop' : 'Play';
    player.setAttribute('aria-pressed', String(playing));
  };
  const tick = () => {
    face.textContent = shownMoment(now());
    face.dateTime = new Date(now()).toISOString();
  };
  setInterval(tick, 1000);
  show();
  return {
    tick,
    play,
    next: () => step(MOVES[0][1]),
    element: [
      face,
      group('Move the clock', ...MOVES.map(([label, body]) => button(label, () => step(body))), player),
    ],
  };
};
