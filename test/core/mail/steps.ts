/**
 * Counts what matching costs, in characters looked at, so that "linear" can be asserted without a clock. Every
 * regular expression and every search of this realm is counted while `run` runs.
 */
export const countSteps = async (run: () => unknown): Promise<number> => {
  let steps = 0;
  const { exec } = RegExp.prototype;
  const { indexOf, includes } = String.prototype;
  const { indexOf: indexOfByte } = Uint8Array.prototype;

  RegExp.prototype.exec = function (text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const end = match ? match.index + match[0].length : this.sticky ? from : text.length;
    steps += 1 + Math.max(0, end - from);
    return match;
  };
  const search = (find: typeof indexOf) =>
    function (this: string, what: string, from = 0): number {
      const at = find.call(this, what, from);
      steps += 1 + (at < 0 ? this.length - from : at - from);
      return at;
    };
  String.prototype.indexOf = search(indexOf);
  String.prototype.includes = function (what: string, from = 0): boolean {
    return search(indexOf).call(String(this), what, from) >= 0;
  };
  Uint8Array.prototype.indexOf = function (this: Uint8Array, what: number, from = 0): number {
    const at = indexOfByte.call(this, what, from);
    steps += 1 + (at < 0 ? this.length - from : at - from);
    return at;
  };
  try {
    await run();
  } finally {
    RegExp.prototype.exec = exec;
    Object.assign(String.prototype, { indexOf, includes });
    Uint8Array.prototype.indexOf = indexOfByte;
  }
  return steps;
};

/** Pieces that attackers repeat: each once cost some mail reader more than linear time. */
export const HOSTILE = [
  '\n',
  'a\n',
  '=\n',
  '=20',
  '--\n',
  '> ',
  '>\n',
  '<',
  '<a ',
  '<a href="',
  '<b>x',
  '<div><p>',
  '<td>a',
  '<!--',
  '<style>',
  '<blockquote>',
  '<a href="mailto:a@b.example">x',
  '&',
  '&#',
  '@',
  'a@',
  '<a@b.example>, ',
  'From: x\n',
  'From: a@b.example\n',
  'From: a@b.example\nSubject: x\n\n',
  'From: a@b.exampleTo: b@c.exampleSubject: ',
  'Attachments: x\n',
  'A:',
  '1 wrote:\n',
  'On 1 Jan 2020 a@b.example wrote:\n',
  '1 jan ',
  '9/9/',
  '\t',
  '* ',
  '-',
  '_',
  '---------- Forwarded message ---------\n',
  '---------- Forwarded message ---------\nFrom: a@b.example\nDate: 1 Jan 2020\n\n',
  'Sent from my phone\n',
  '"',
  '(',
  '[mailto:a@b.example]',
  'Fwd: ',
  'ä',
  '\u200e',
];
