const WIDTH = 78;

/** Breaks one line at spaces; what follows stands under the text of its first line, and a word is never cut. */
const wrapLine = (line: string, width: number): string => {
  if (line.length <= width) return line;
  const mark = /^ *(?:\* |\d+\. )?/.exec(line)?.[0] ?? '';
  const indent = ' '.repeat(mark.length);
  const lines: string[] = [];
  let current = mark;
  for (const word of line.slice(mark.length).trim().split(' ')) {
    const empty = current === mark || current === indent;
    if (!empty && current.length + word.length + 1 > width) {
      lines.push(current);
      current = indent + word;
    } else current += empty ? word : ` ${word}`;
  }
  return [...lines, current].join('\n');
};

/** Plain text as it is read: lines of at most 78 characters, at most one empty line in a row. */
export const wrap = (text: string, width = WIDTH): string =>
  `${text
    .split('\n')
    .map((line) => wrapLine(line.trimEnd(), width))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
