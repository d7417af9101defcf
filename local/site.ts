import type { Instant } from '../core/time.ts';
import { after } from './duration.ts';
import { BadRequest, json, type Site, type WebAnswer, type WebRequest } from './http.ts';
import { pageFile } from './page.ts';
import { attachment, safeType, shownParts } from './parts.ts';
import { asForward, forwardMail, postMail } from './post.ts';
import { sample, samples } from './samples.ts';
import { shownEntry, shownMail, shownState } from './view.ts';
import type { Inside } from './world.ts';

/** Twenty years take a while and prove nothing more. */
const FURTHEST = 20 * 366 * 24 * 3_600_000;

const object = (body: Buffer): Record<string, unknown> => {
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    throw new BadRequest(400, 'The body is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadRequest(400, 'The body is not a JSON object.');
  }
  return { ...value };
};

const DATE = /^\d{4}-\d{2}-\d{2}(?:T|$)/;

/** The moment that a body of `POST /api/clock` means; `next` is the next mail. */
const wantedMoment = (body: Buffer, now: Instant): Instant | 'next' => {
  const { advance, to } = object(body);
  if ((advance === undefined) === (to === undefined)) {
    throw new BadRequest(400, 'The body needs either "advance" (like "P30D") or "to" (a date, or "next").');
  }
  if (to === 'next') return 'next';
  const at =
    advance === undefined
      ? typeof to === 'string' && DATE.test(to) && Date.parse(to)
      : typeof advance === 'string' && after(now, advance);
  if (typeof at !== 'number' || Number.isNaN(at)) {
    throw new BadRequest(
      400,
      advance === undefined
        ? '"to" is no date; write it like 2027-01-05T09:00:00Z.'
        : '"advance" is no ISO 8601 duration; write it like P30D or PT1H.',
    );
  }
  if (at < now)
    throw new BadRequest(400, `The clock is at ${new Date(now).toISOString()} and does not go back.`);
  if (at - now > FURTHEST) throw new BadRequest(400, 'The clock moves at most 20 years at a time.');
  return at;
};

const UNSUBSCRIBE = '/unsubscribe';
const MAIL = /^\/api\/mail\/([\w-]{1,80})(?:\/(parts|\d{1,3}))?$/;

type Route = (inside: Inside, request: WebRequest) => Promise<WebAnswer> | WebAnswer;

const moveClock: Route = async ({ now, moveTo, moveToNextMail }, { body }) => {
  const at = wantedMoment(body, now());
  const sent = at === 'next' ? await moveToNextMail() : await moveTo(at);
  return json({ now: new Date(now()).toISOString(), sent: sent.map(shownMail) });
};

const state: Route = async ({ now, product, alarms }) =>
  json(shownState(now(), await product.people(), alarms()));

const machinery: Route = async ({ product, deadLetters, journal }) =>
  json({
    ledger: (await product.ledger()).map(shownEntry),
    deadLetters: deadLetters(),
    log: journal.lines().map((line) => ({ ...line, at: new Date(line.at).toISOString() })),
  });

/** Posts a raw mail over SMTP: a sample, or what was dropped or pasted. */
const forward: Route = async ({ smtpPort, now, sentDuring }, { body, query }) => {
  const name = query.get('sample');
  const raw = name === null ? body.length > 0 && (await asForward(body)) : sample(name, now());
  if (!raw) throw new BadRequest(400, 'There is no mail in that.');
  let from = '';
  const sent = await sentDuring(async () => {
    from = await forwardMail(smtpPort, raw);
  });
  return json({ from, sent: sent.map(shownMail) });
};

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** Posts a mail that was written in the page. Only what is for Round Two goes anywhere. */
const write: Route = async ({ smtpPort, sentDuring }, { body }) => {
  const { from, to, bcc, subject, text, inReplyTo } = object(body);
  if (typeof from !== 'string' || typeof text !== 'string')
    throw new BadRequest(400, 'A mail needs from and text.');
  if ([from, ...texts(to), ...texts(bcc)].some((address) => /\p{Cc}/u.test(address)))
    throw new BadRequest(400, 'An address is one line.');
  const { composeNote } = await import('./note.ts');
  const { raw, recipients } = await composeNote({
    from,
    to: texts(to),
    bcc: texts(bcc),
    subject: typeof subject === 'string' ? subject : '',
    text,
    inReplyTo: typeof inReplyTo === 'string' ? inReplyTo : null,
  });
  const sent = await sentDuring(async () => {
    if (recipients.length > 0) await postMail(smtpPort, from, recipients, raw);
  });
  return json({ delivered: recipients, sent: sent.map(shownMail) });
};

const ROUTES: Record<string, Route> = {
  'GET /api/state': state,
  'GET /api/mail': ({ mails }) => json(mails().map(shownMail)),
  'GET /api/machinery': machinery,
  'GET /api/samples': () => json(samples()),
  'GET /api/mailbox': ({ smtpPort }) => json({ host: 'localhost', smtpPort }),
  'POST /api/clock': moveClock,
  'POST /api/forward': forward,
  'POST /api/mail': write,
};

/**
 * Content from a mail, which never runs as a page of this server: shown where its type is safe, else to be saved.
 * @param type null for what is to be saved
 */
const fromMail = (type: string | null, name: string, body: Buffer): WebAnswer => ({
  status: 200,
  type: type ?? 'application/octet-stream',
  body,
  headers: {
    'content-disposition': `${type === null ? 'attachment' : 'inline'}; filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-security-policy': "sandbox; default-src 'none'",
  },
});

/** `/api/mail/ID` is the raw message; below it are its parts for the reading pane, and its attachments. */
const mailRoute: Route = async ({ delivered }, { path, query }) => {
  const [, id = '', below] = MAIL.exec(path) ?? [];
  const raw = delivered(id);
  if (!raw) throw new BadRequest(404, `There is no mail ${id}.`);
  if (below === undefined) return { ...fromMail(null, `${id}.eml`, raw), type: 'message/rfc822' };
  if (below === 'parts') return json(await shownParts(raw));
  const found = await attachment(raw, Number(below) - 1);
  if (!found) throw new BadRequest(404, `The mail has no attachment ${below}.`);
  return fromMail(query.has('save') ? null : safeType(found), found.name, found.content);
};

/** The page, the API, and the function URL for unsubscribing, under one port. */
export const openSite =
  (inside: Inside): Site =>
  async (request) => {
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    if (request.path.startsWith(`${UNSUBSCRIBE}/`)) {
      return inside.product.unsubscribe(request.method, request.path.slice(UNSUBSCRIBE.length));
    }
    const route = MAIL.test(request.path)
      ? method === 'GET' && mailRoute
      : ROUTES[`${method} ${request.path}`];
    if (route) return route(inside, request);
    const known = Object.keys(ROUTES).some((name) => name.endsWith(` ${request.path}`));
    if (known || MAIL.test(request.path)) {
      throw new BadRequest(405, `${request.method} does nothing at ${request.path}.`);
    }
    return method === 'GET' ? pageFile(request.path) : null;
  };
