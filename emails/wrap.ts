const WIDTH = 78;

/** Breaks one line at spaces; what follows is indented as the line itself is, and a word is never cut. */
const wrapLine = (line: string, width: number): string => {
  if (line.length <= width) return line;
  const indent = /^ */.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let current = indent;
  for (const word of line.trim().split(' ')) {
    const fits = current.length + word.length + (current === indent ? 0 : 1) <= width;
    if (current !== indent && !fits) {
      lines.push(current);
      current = indent;
    }
    current += current === indent ? word : ` ${word}`;
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
