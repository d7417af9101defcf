import { isHidden, type Mark, markOf } from './html-mark.ts';
import { htmlTokens } from './html-token.ts';

export type { Mark } from './html-mark.ts';

/** One line as a reader sees it: trimmed, white space collapsed, "\t" between the cells of a table's row. */
export interface HtmlLine {
  text: string;
  /** How many blockquotes it stands in. */
  quoteDepth: number;
  /** What the client that wrote the HTML says about this line. */
  marks: readonly Mark[];
}

/** Elements that begin and end on a line of their own. */
const BLOCK = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
/** Those with an empty line around them. */
const SPACED = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'dl',
  'pre',
  'blockquote',
  'hr',
]);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Not shown, though they may hold tags. */
const UNSHOWN = new Set(['head', 'template', 'object', 'svg', 'select', 'audio', 'video', 'map']);
/** An element of the left kind ends when one of the right begins inside it (WHATWG HTML §13.1.2.4). */
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    p: new Set([...BLOCK].filter((name) => name !== 'tr' && name !== 'tbody')),
    head: new Set(['body', 'div', 'p', 'table']),
    li: new Set(['li']),
    td: new Set(['td', 'th', 'tr', 'tbody']),
    th: new Set(['td', 'th', 'tr', 'tbody']),
    tr: new Set(['tr', 'tbody', 'tfoot']),
  }),
);

/** Deeper elements count as their parent's content: it bounds what a closing tag can cost. */
const MAX_DEPTH = 256;

/** Words of an image that are read; longer ones are no name. */
const MAX_ALT = 100;

/** Space that collapses, and what takes no room (soft hyphens, preview fillers, a BOM amid the text). */
const SPACES = /[ \t\r\n\f]+/g;
const INVISIBLE = /\u00ad|\u034f|\u200b|[\u2060-\u2064]|\ufeff/g;

interface Element {
  name: string;
  mark: Mark | null;
  hidden: boolean;
  pre: boolean;
  spaced: boolean;
  /** Added to the text when a link ends whose words do not show its address. */
  address: string | null;
}

const isSpaced = (name: string, classes = '', style = ''): boolean =>
  SPACED.has(name) && !(name === 'p' && (/MsoNormal/.test(classes) || /margin(?:-top)?\s*:\s*0/.test(style)));

/**
 * The address of a plain mailto link. Links that carry more (a subject, a body) are buttons; nobody reads
 * an address there.
 */
const mailtoAddress = (href: string | undefined): string | null => {
  const address = /^\s*mailto:([^?\s<>]{3,254})\s*$/i.exec(href ?? '')?.[1];
  return address?.includes('@') ? address : null;
};

/** Collects lines as the elements around them open and close. */
class Page {
  readonly lines: HtmlLine[] = [];
  readonly #open: Element[] = [];
  #overflow = 0;
  /** Pieces of the line so far, joined once: growing a string would copy it at every piece. */
  #pieces: string[] = [];
  /** Whether a space would add nothing: at the start of the line, or after another space. */
  #spaced = true;
  #cell = false;
  #gap = false;
  #quotes = 0;
  #hidden = 0;
  #pre = 0;
  #divider = false;
  #marks: Record<Mark, number> = { quote: 0, attribution: 0, divider: 0, signature: 0 };
  #linkStart = 0;

  write(text: string): void {
    if (this.#hidden > 0) return;
    const shown = text.replace(INVISIBLE, '');
    if (this.#pre > 0) {
      const [first = '', ...others] = shown.replace(/\r\n?/g, '\n').split('\n');
      this.#add(first);
      for (const line of others) {
        this.breakLine();
        this.#add(line);
      }
      return;
    }
    const collapsed = shown.replace(SPACES, ' ');
    this.#add(this.#spaced ? collapsed.replace(/^ /, '') : collapsed);
  }

  #add(text: string): void {
    if (text === '') return;
    if (this.#cell && this.#pieces.length > 0 && text !== ' ') {
      this.#pieces.push('\t');
      this.#cell = false;
    }
    this.#pieces.push(text);
    this.#spaced = text.endsWith(' ');
  }

  /** Ends the line, which may be empty. */
  breakLine(): void {
    if (this.#hidden > 0) return;
    const text = this.#pieces
      .join('')
      .replaceAll('\u00a0', ' ')
      .replace(/ ?\t ?/g, '\t')
      .trim();
    const last = this.lines.at(-1);
    if (text !== '' && this.#gap && last && last.text !== '') this.#push('');
    if (text !== '') this.#gap = false;
    this.#push(text);
    this.#pieces = [];
    this.#spaced = true;
    this.#cell = false;
  }

  #push(text: string): void {
    const marks: Mark[] = [];
    for (const mark of MARKS) if (this.#marks[mark] > 0 && mark !== 'divider') marks.push(mark);
    if (this.#divider && text !== '') {
      marks.push('divider');
      this.#divider = false;
    }
    this.lines.push({ text, quoteDepth: this.#quotes, marks });
  }

  /** Ends the line if there is one: where a block begins or ends. */
  endBlock(spaced: boolean): void {
    if (this.#pieces.length > 0) this.breakLine();
    if (spaced) this.#gap = true;
  }

  endCell(): void {
    this.#cell = true;
  }

  open(element: Element): void {
    const top = this.#open.at(-1)?.name;
    if (top !== undefined && ENDS.get(top)?.has(element.name)) this.close(top);
    if (BLOCK.has(element.name)) this.endBlock(element.spaced);
    if (VOID.has(element.name)) {
      if (element.mark === 'divider') this.#divider = true;
      return;
    }
    if (this.#open.length >= MAX_DEPTH) {
      this.#overflow += 1;
      return;
    }
    this.#open.push(element);
    if (element.name === 'blockquote') this.#quotes += 1;
    if (element.hidden) this.#hidden += 1;
    if (element.pre) this.#pre += 1;
    if (element.mark) this.#marks[element.mark] += 1;
    if (element.mark === 'divider') this.#divider = true;
    if (element.name === 'li') this.#add('- ');
    if (element.address) this.#linkStart = this.#pieces.length;
  }

  close(name: string): void {
    if (this.#overflow > 0) {
      this.#overflow -= 1;
      return;
    }
    // An inline element cannot end the block it stands in, however badly tags are nested.
    let at = this.#open.length - 1;
    while (at >= 0 && this.#open[at]?.name !== name) {
      if (!BLOCK.has(name) && BLOCK.has(this.#open[at]?.name ?? '')) return;
      at -= 1;
    }
    if (at < 0) {
      if (name === 'p') this.endBlock(true);
      return;
    }
    while (this.#open.length > at) {
      const element = this.#open.pop();
      if (element) this.#leave(element);
    }
  }

  #leave(element: Element): void {
    if (element.address && !this.#pieces.slice(this.#linkStart).some((piece) => piece.includes('@'))) {
      this.write(` <${element.address}>`);
    }
    if (BLOCK.has(element.name)) this.endBlock(element.spaced);
    if (element.name === 'td' || element.name === 'th') this.endCell();
    if (element.name === 'blockquote') this.#quotes -= 1;
    if (element.hidden) this.#hidden -= 1;
    if (element.pre) this.#pre -= 1;
    if (element.mark) this.#marks[element.mark] -= 1;
  }
}

const MARKS: readonly Mark[] = ['quote', 'attribution', 'signature'];

/**
 * The lines of an HTML mail as a reader sees them, with what the client that wrote it says about each.
 * Scripts, styles, comments and hidden text are left out; a link's target is left out, except that of a plain
 * mailto link whose words do not show the address. Images count as their alternative text. Never throws; linear in the length of the HTML.
 */
export const htmlLines = (html: string): HtmlLine[] => {
  const page = new Page();
  for (const token of htmlTokens(html)) {
    if (token.type === 'text') {
      page.write(token.text);
    } else if (token.type === 'close') {
      page.close(token.name);
    } else if (token.name === 'br') {
      page.breakLine();
    } else {
      const { name, attributes } = token;
      // With images off, which is how a careful reader reads, an image is its words: often the only company name.
      if (name === 'img' && !isHidden(attributes)) page.write(attributes.alt?.slice(0, MAX_ALT) ?? '');
      page.open({
        name,
        mark: markOf(name, attributes),
        hidden: UNSHOWN.has(name) || isHidden(attributes),
        pre: name === 'pre' || /white-space\s*:\s*(?:pre|break)/i.test(attributes.style ?? ''),
        spaced: isSpaced(name, attributes.class, attributes.style),
        address: name === 'a' ? mailtoAddress(attributes.href) : null,
      });
    }
  }
  page.endBlock(false);
  return page.lines;
};

/** The text of an HTML mail as a reader sees it: lines joined by "\n", no more than one empty line in a row. */
export const htmlToText = (html: string): string =>
  htmlLines(html)
    .map((line) => line.text)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
