const DAY = 86_400_000;

/** The zone that moments are shown in: the person's, once there is one. */
let zone = 'UTC';
const formats = new Map();

export const showIn = (name) => {
  if (name === zone) return;
  zone = name;
  formats.clear();
};

const format = (options) => {
  const key = JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }));
  return formats.get(key);
};

export const shownMoment = (at) =>
  format({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(at));

/** As inboxes write it: the time today, the day this year, else with the year. */
export const shownShort = (at, now) => {
  const day = (moment) =>
    format({ year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(moment));
  if (day(at) === day(now)) return format({ hour: '2-digit', minute: '2-digit' }).format(new Date(at));
  const sameYear = day(at).slice(-4) === day(now).slice(-4);
  return format({ day: 'numeric', month: 'short', ...(sameYear ? {} : { year: '2-digit' }) }).format(
    new Date(at),
  );
};

/** A calendar day, whatever the zone. */
export const shownDay = (day) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(new Date(`${day}T00:00:00Z`));

/** Whole days from the one to the other. */
export const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

export const shownHours = (minutes) => (minutes === 0 ? 'none yet' : `${Math.round(minutes / 6) / 10} h`);
