import { post } from './api.js';
import { button, h } from './element.js';
import { shownMoment } from './when.js';
import { now } from './world.js';

const MOVES = [
  ['Next mail', { to: 'next' }],
  ['+1 day', { advance: 'P1D' }],
  ['+1 week', { advance: 'P1W' }],
  ['+1 month', { advance: 'P1M' }],
];
/** Between two mails while it plays: time to see each arrive. */
const BEAT = 900;

/** The clock and what moves it; `moved` gets the mails that were sent on the way. */
export const clockBar = (moved, news) => {
  const face = h('time', { id: 'face' });
  let playing = false;
  let busy = false;

  const move = async (body) => {
    if (busy) return [];
    busy = true;
    try {
      const { sent } = await post('api/clock', body);
      await moved(sent);
      return sent;
    } catch (error) {
      news(error.message);
      return [];
    } finally {
      busy = false;
    }
  };
  const play = async () => {
    playing = !playing;
    show();
    while (playing) {
      const sent = await move({ to: 'next' });
      if (sent.length === 0) playing = false;
      else await new Promise((resolve) => setTimeout(resolve, BEAT));
    }
    show();
  };
  const player = button('Play', play);
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
    element: [face, ...MOVES.map(([label, body]) => button(label, () => move(body))), player],
  };
};
