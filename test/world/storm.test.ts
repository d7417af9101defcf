import { storm } from './storm.ts';

test('a quarter of a minute of mail with two kills in it loses nothing and doubles nothing', async () => {
  const damage = await storm({ seconds: 15, rate: 20, kills: 2 });
  expect(damage).toMatchObject({ lost: [], doubled: [], open: 0, dead: 0 });
  expect(damage.opportunities).toBeGreaterThan(10);
}, 120_000);
