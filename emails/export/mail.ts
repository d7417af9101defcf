import * as compiled from '../compiled/export.ts';
import { letterFrom } from '../letter.ts';
import { type Letter, reply, type Scene, unsubscribeLink } from '../scene.ts';

/** Everything that is held, as a file. */
export const exportAll = (scene: Scene): Letter => {
  const items = scene.exported ?? [];
  const count = items.length;
  return letterFrom(
    compiled,
    'Everything we keep about you',
    {
      heading: 'Everything we keep about you',
      preheader: 'As a file that any program can read.',
      intro:
        'Attached is everything: your settings, every job, note and plan, and what was sent to you and when.',
      what: `The file round-two.json holds ${count === 1 ? 'one record' : `${count} records`} as plain text, and opens in any text editor. It is yours; keep it somewhere safe, for it names people.`,
      replies: [
        reply(scene, 'forget me', 'delete it all'),
        reply(scene, 'status', 'the short version, in words'),
      ],
      why: 'You get this because you asked for an export.',
      unsubscribe: unsubscribeLink(scene),
    },
    [
      {
        filename: 'round-two.json',
        type: 'application/json',
        content: `${JSON.stringify(items, null, 2)}\n`,
      },
    ],
  );
};
