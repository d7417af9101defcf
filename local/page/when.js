const DAY = 86_400_000;

/** The zone that moments are shown in: the person's, once there is one. */
let zone = 'UTC';
const formats = new Map();

export const showIn = (name) => {
  if (name === zone) return;
  zone = name;
  formats.clear();
};

const format = (options, at) => {
  const key = JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }));
  return formats.get(key).format(new Date(at));
};

const DATE = { day: 'numeric', month: 'short' };
const TIME = { hour: '2-digit', minute: '2-digit' };

export const shownMoment = (at) => format({ weekday: 'short', year: 'numeric', ...DATE, ...TIME }, at);
export const shownDate = (at) => format({ ...DATE, year: 'numeric' }, at);

/** As inboxes write it: the time today, the day this year, else with the year. */
export const shownShort = (at, now) => {
  const [day, today] = [at, now].map(shownDate);
  if (day === today) return format(TIME, at);
  return format(day.slice(-4) === today.slice(-4) ? DATE : { ...DATE, year: '2-digit' }, at);
};

/** A calendar day, whatever the zone. */
export const shownDay = (day) =>
  format({ ...DATE, year: 'numeric', timeZone: 'UTC' }, `${day}T00:00:00Z`).replaceAll(' ', '\u00a0');

/** Whole days from the one to the other. */
export const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

export const shownHours = (minutes) => `${Math.round(minutes / 6) / 10}\u00a0h`;
