import { get } from './api.js';
import { showIn } from './when.js';

/** What the page knows of the world, as the server last told it. */
export const world = { mails: [], opportunities: [], people: [], alarms: [], now: Date.now(), told: 0 };

const READ = 'read';
let read = new Set();
const reread = () => {
  read = new Set(JSON.parse(localStorage.getItem(READ) ?? '[]'));
};
reread();
/** What one window has read, the others have read too. */
export const onReadElsewhere = (tell) =>
  addEventListener('storage', () => {
    reread();
    tell();
  });

export const isRead = (id) => read.has(id);
export const markRead = (id) => {
  if (read.has(id)) return;
  reread();
  read.add(id);
  // Older ones are of worlds that are long over.
  localStorage.setItem(READ, JSON.stringify([...read].slice(-3000)));
};
export const unread = () => world.mails.filter(({ id }) => !isRead(id)).length;

/** The virtual moment: it runs on between two answers of the server. */
export const now = () => world.now + (Date.now() - world.told);

/** Asks anew; resolves to the mails that came since. */
export const refresh = async () => {
  const [state, mails] = await Promise.all([get('api/state'), get('api/mail')]);
  const before = new Set(world.mails.map(({ id }) => id));
  Object.assign(world, state, { mails, now: Date.parse(state.now), told: Date.now() });
  showIn(world.people[0]?.zone ?? 'UTC');
  return mails.filter(({ id }) => !before.has(id));
};

export const opportunityOf = (id) => world.opportunities.find((one) => one.id === id);
export const mailOf = (id) => world.mails.find((mail) => mail.id === id);
export const mailsAbout = (opportunityId) =>
  world.mails.filter((mail) => mail.opportunityId === opportunityId);

export const nameOf = ({ company, role, rejectedOn }) =>
  [role, company].filter(Boolean).join(' at ') || `the rejection of ${rejectedOn}`;

/** What a step is called: `check-in-1` is "Check-in 1". */
export const stepName = (step) => {
  const name = (step ?? 'mail').replace(/-(\d)$/, ' $1').replace(/^not-a-/, 'not a ');
  return name[0].toUpperCase() + name.slice(1);
};
export const subjectOf = ({ subject }) => subject.replace(/^(re:\s*)+/i, '') || '(no subject)';

const newest = ({ mails }) => Date.parse(mails[0].sentAt);

/** Mails with all of the words, by thread; the liveliest thread first, its newest mail first. */
export const threads = (words) => {
  const byKey = new Map();
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  for (const mail of world.mails) {
    const text = `${mail.subject} ${stepName(mail.step)} ${mail.to}`.toLowerCase();
    if (!wanted.every((word) => text.includes(word))) continue;
    const key = mail.opportunityId ?? mail.id;
    if (!byKey.has(key)) byKey.set(key, []);
    byKey.get(key).push(mail);
  }
  return [...byKey]
    .map(([key, mails]) => ({ key, mails: mails.reverse() }))
    .sort((a, b) => newest(b) - newest(a));
};
