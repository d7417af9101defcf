import { get } from './api.js';
import { showIn } from './when.js';

/** What the page knows of the world, as the server last told it. */
export const world = { mails: [], opportunities: [], people: [], alarms: [], now: Date.now(), told: 0 };

const READ = 'read';
const read = new Set(JSON.parse(localStorage.getItem(READ) ?? '[]'));

export const isRead = (id) => read.has(id);
export const markRead = (id) => {
  if (read.has(id)) return;
  read.add(id);
  // Older ones are of worlds that are long over.
  localStorage.setItem(READ, JSON.stringify([...read].slice(-3000)));
};

/** The virtual moment: it runs on between two answers of the server. */
export const now = () => world.now + (Date.now() - world.told);

export const refresh = async () => {
  const [state, mails] = await Promise.all([get('api/state'), get('api/mail')]);
  Object.assign(world, state, { mails, now: Date.parse(state.now), told: Date.now() });
  showIn(world.people[0]?.zone ?? 'UTC');
};

export const opportunityOf = (id) => world.opportunities.find((one) => one.id === id);
export const mailOf = (id) => world.mails.find((mail) => mail.id === id);
export const mailsAbout = (opportunityId) =>
  world.mails.filter((mail) => mail.opportunityId === opportunityId);

/** What an opportunity is called. */
export const nameOf = ({ company, role, rejectedOn }) =>
  [role, company].filter(Boolean).join(' at ') || `the rejection of ${rejectedOn}`;

/** Mails by thread, the liveliest thread first, its newest mail first. */
export const threads = () => {
  const byKey = new Map();
  for (const mail of world.mails) {
    const key = mail.opportunityId ?? mail.id;
    if (!byKey.has(key)) byKey.set(key, []);
    byKey.get(key).push(mail);
  }
  return [...byKey]
    .map(([key, mails]) => ({ key, mails: mails.reverse() }))
    .sort((a, b) => order(b) - order(a));
};
const order = ({ mails }) => Date.parse(mails[0].sentAt);
