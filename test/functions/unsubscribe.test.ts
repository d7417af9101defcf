import { ingest } from '../../functions/ingest.ts';
import { httpPost } from '../../functions/runtime/lambda.ts';
import { unsubscribe } from '../../functions/unsubscribe.ts';
import { context } from '../../local/product.ts';
import { inMemory } from '../support/ports.ts';

const MAIL =
  'From: sam@home.example\r\nSubject: Fwd: no\r\n\r\nWe regret to say that we chose somebody else.';

const started = async () => {
  const world = inMemory();
  await ingest(world.ports)(world.received({ to: 'rejected@in.example.org', raw: MAIL }));
  const [mail] = world.sent;
  const token = /reply\+([a-z2-7]{26})/.exec(mail?.raw ?? '')?.[1] ?? '';
  const handle = httpPost(unsubscribe, () => world.ports);
  return {
    token,
    /** As a function URL calls (payload format 2.0). */
    ask: (method: string, rawPath: string) =>
      handle({ version: '2.0', rawPath, requestContext: { http: { method, path: rawPath } } }, context('x')),
    standing: async () => (await world.ports.people.load(mail?.tags.person ?? ''))?.person.standing,
  };
};

describe('the unsubscribe address', () => {
  test('acts on a POST, and again', async () => {
    const { ask, token, standing } = await started();
    expect(await ask('POST', `/${token.toUpperCase()}`)).toMatchObject({ statusCode: 200 });
    expect(await standing()).toBe('unsubscribed');
    expect(await ask('POST', `/${token}`)).toMatchObject({ statusCode: 200 });
  });

  test.each(['GET', 'HEAD'])('shows a page to a %s, and changes nothing', async (method) => {
    const { ask, token, standing } = await started();
    const answer = await ask(method, `/${token}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('<form method="post">');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(await standing()).toBe('active');
  });

  test.each([
    ['PUT', 'a token', 405],
    ['DELETE', 'a token', 405],
    ['OPTIONS', 'a token', 405],
    ['POST', '/', 404],
    ['POST', '/favicon.ico', 404],
    ['GET', '/a/b', 404],
  ])('answers %s %s with %i, and does nothing', async (method, path, status) => {
    const { ask, token, standing } = await started();
    const rawPath = path === 'a token' ? `/${token}` : path;
    expect((await ask(method, rawPath)).statusCode).toBe(status);
    expect(await standing()).toBe('active');
  });

  test('tells nobody whether a token is a good one', async () => {
    const { ask, token } = await started();
    const unknown = `/${'b'.repeat(26)}`;
    expect(await ask('GET', unknown)).toEqual(await ask('GET', `/${token}`));
    expect(await ask('POST', unknown)).toEqual(await ask('POST', `/${token}`));
  });
});
