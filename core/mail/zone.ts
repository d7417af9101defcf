/** Abbreviations that clients write, in hours ahead of UTC. Those that mean two zones have the more common one. */
const HOURS: Record<string, number> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  wez: 0,
  west: 1,
  wesz: 1,
  bst: 1,
  cet: 1,
  mez: 1,
  cest: 2,
  mesz: 2,
  sec: 1,
  selc: 2,
  hnec: 1,
  haec: 2,
  sast: 2,
  cat: 2,
  wat: 1,
  eat: 3,
  eet: 2,
  oez: 2,
  eest: 3,
  oesz: 3,
  msk: 3,
  trt: 3,
  idt: 3,
  gst: 4,
  pkt: 5,
  ist: 5.5,
  npt: 5.75,
  ict: 7,
  wib: 7,
  wita: 8,
  wit: 9,
  hkt: 8,
  sgt: 8,
  pht: 8,
  awst: 8,
  jst: 9,
  kst: 9,
  acst: 9.5,
  acdt: 10.5,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
  nst: -3.5,
  ndt: -2.5,
  brt: -3,
  art: -3,
  clt: -4,
  clst: -3,
  ast: -4,
  adt: -3,
  pet: -5,
  cot: -5,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  akst: -9,
  akdt: -8,
  hst: -10,
};

const NUMBER = /(?:^|[^\d/.-])([+\u2212-]) ?(\d{1,2})(?::?(\d{2}))?(?!\d)/;
const NAME = /(?<![\p{L}])([a-z]{1,5})(?![\p{L}])/gu;

/** Minutes ahead of UTC that the words beside a time say ("+0200", "UTC-3", "(CEST)"); null for none. */
export const zoneIn = (text: string): number | null => {
  const number = NUMBER.exec(text);
  if (number) {
    const [, sign, hours = '', minutes = '0'] = number;
    const value = Number(hours) * 60 + Number(minutes);
    if (value <= 14 * 60) return sign === '+' ? value : -value || 0;
  }
  for (const [, name = ''] of text.matchAll(NAME)) {
    if (Object.hasOwn(HOURS, name)) return (HOURS[name] ?? 0) * 60;
  }
  return null;
};
