/** Edits (insert, delete, replace) that turn one word into the other: the classic table, one row at a time. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

const LONGEST_ZONE = 60;

/**
 * Up to three zone names that are spelled like what was written: a city alone, a misspelled name. Empty when
 * nothing comes near.
 */
export const nearZones = (written: string): string[] => {
  const wanted = written.toLowerCase().slice(0, LONGEST_ZONE);
  const city = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1);
  return Intl.supportedValuesOf('timeZone')
    .map((zone) => {
      const name = zone.toLowerCase();
      return { zone, edits: Math.min(distance(wanted, name), distance(city(wanted), city(name))) };
    })
    .filter(({ edits }) => edits <= Math.max(2, wanted.length / 4))
    .toSorted((a, b) => a.edits - b.edits || a.zone.localeCompare(b.zone))
    .slice(0, 3)
    .map(({ zone }) => zone);
};
