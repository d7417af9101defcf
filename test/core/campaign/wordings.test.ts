import { play } from '../../support/campaign.ts';
import { MONDAY, person, understood } from '../../support/people.ts';

const job = (name: string) =>
  understood({
    company: name,
    role: `${name} Manager`,
    contact: { name: `${name} Ray`, email: `ray@${name.toLowerCase()}.example` },
    content: name,
    messageIds: [`<${name}@x.example>`],
  });

test('no two letters of one person use the same wording', () => {
  const played = play(person(), MONDAY);
  for (const name of ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm']) played.forward(job(name));
  played.until('2026-01-20T12:00:00Z');
  const versions = played
    .person()
    .opportunities.map(({ steps }) => steps.find(({ name }) => name === 'letter')?.draft?.version);
  expect(versions.toSorted()).toEqual([0, 1, 2, 3, 4]);
});

test('again takes a wording that was not used for another letter either', () => {
  const played = play(person(), MONDAY);
  played.forward(job('Alder'));
  played.until('2026-01-06T12:00:00Z');
  played.reply('letter', { command: 'redraft' });
  played.forward(job('Birch'));
  played.until('2026-01-08T12:00:00Z');
  const versions = played
    .person()
    .opportunities.map(({ steps }) => steps.find(({ name }) => name === 'letter')?.draft?.version);
  expect(versions).toEqual([1, 2]);
});

test('shorter and warmer change the letter at hand, and nothing is ever said twice', () => {
  const played = play(person(), MONDAY);
  played.forward(job('Alder'));
  played.until('2026-01-06T12:00:00Z');
  const had = () => played.person().opportunities[0]?.steps[0]?.draft;
  const all = [had()];
  for (const value of ['shorter', 'warmer', 'shorter', undefined, 'warmer', 'warmer'] as const) {
    played.reply('letter', value ? { command: 'redraft', value } : { command: 'redraft' });
    all.push(had());
  }
  expect(all).toEqual([
    { version: 0, tone: 'plain' },
    { version: 0, tone: 'shorter' },
    { version: 1, tone: 'warmer' },
    { version: 2, tone: 'shorter' },
    { version: 3, tone: 'plain' },
    { version: 3, tone: 'warmer' },
    { version: 4, tone: 'warmer' },
  ]);
});
