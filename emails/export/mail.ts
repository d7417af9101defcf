import * as compiled from '../compiled/export.ts';
import { letterFrom } from '../letter.ts';
import { type Letter, reply, type Scene, unsubscribeLink } from '../scene.ts';
import { parcelsOf } from './parcels.ts';

const countOf = (many: number, one: string): string => (many === 1 ? `one ${one}` : `${many} ${one}s`);

/** Everything that is held, as files; in several mails where one cannot carry them. */
export const exportAll = (scene: Scene): Letter => {
  const items = scene.exported ?? [];
  const received = scene.received ?? [];
  const [first = [], ...more] = parcelsOf(scene.person, items, received);
  const enclosed = [first, ...more].flat().filter(({ filename }) => filename.endsWith('.eml')).length;
  const mails =
    received.length === 0
      ? ''
      : enclosed === received.length
        ? ` The mails you sent are there as they came (${countOf(enclosed, 'file')}).`
        : ` Of the ${countOf(received.length, 'mail')} you sent, ${enclosed} fit and are there as they came.`;
  const parts = more.length === 0 ? '' : ` It takes ${more.length + 1} mails; the others follow this one.`;
  return {
    ...letterFrom(
      compiled,
      'Everything we keep about you',
      {
        heading: 'Everything we keep about you',
        preheader: 'As files that any program can read.',
        intro:
          'Attached is everything: your settings, every job, note and plan, and what was sent to you and when.',
        what: `round-two.json holds ${countOf(items.length, 'record')} and opens in any text editor; round-two.csv has the same for a spreadsheet, and jobs.csv your jobs at a glance.${mails}${parts} It is yours; keep it somewhere safe, for it names people.`,
        replies: [
          reply(scene, 'forget me', 'delete it all'),
          reply(scene, 'status', 'the short version, in words'),
        ],
        why: 'You get this because you asked for an export.',
        unsubscribe: unsubscribeLink(scene),
      },
      first,
    ),
    more,
  };
};
