import { decodeEntities } from './html-entity.ts';

/** A piece of HTML: text (references decoded), an opening tag or a closing tag. Names are lower-cased. */
export type HtmlToken =
  | { type: 'text'; text: string }
  | { type: 'open'; name: string; attributes: Attributes }
  | { type: 'close'; name: string };

/** The attributes that a reader of mail looks at; others are skipped. */
export type Attributes = Partial<
  Record<'class' | 'id' | 'name' | 'style' | 'type' | 'href' | 'hidden' | 'alt', string>
>;

const WANTED = new Set(['class', 'id', 'name', 'style', 'type', 'href', 'hidden', 'alt']);
const isWanted = (name: string): name is keyof Attributes => WANTED.has(name);

/** Elements whose content is not shown and holds no tags of its own. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes']);

const NAME = /[a-zA-Z][^\s/>]{0,63}/y;
const ATTRIBUTE = /[^\s"'>/=]+/y;
const SPACE = /[\s/]*/y;
const EQUALS = /\s*=\s*/y;
const BARE = /[^\s>]*/y;

const match = (pattern: RegExp, html: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(html)?.[0] ?? '';
};

/**
 * Reads HTML as a browser would, forgivingly and in linear time: what is found is never searched again, and a
 * search that fails ends the reading (or, for a quote that is never closed, cannot fail twice).
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  /** The attributes from `at`, and where the tag ends (after its `>`). */
  const readAttributes = (start: number): { attributes: Attributes; end: number } => {
    const attributes: Attributes = {};
    let at = start;
    for (;;) {
      at += match(SPACE, html, at).length;
      if (at >= html.length) return { attributes, end: at };
      if (html[at] === '>') return { attributes, end: at + 1 };
      const name = match(ATTRIBUTE, html, at);
      if (name === '') {
        at += 1;
        continue;
      }
      at += name.length;
      let value = '';
      const equals = match(EQUALS, html, at);
      if (equals !== '') {
        at += equals.length;
        const quote = html[at];
        const close = quote === '"' || quote === "'" ? html.indexOf(quote, at + 1) : -1;
        if (close >= 0) {
          value = html.slice(at + 1, close);
          at = close + 1;
        } else {
          value = match(BARE, html, at);
          at += value.length;
        }
      }
      const key = name.length > 6 ? '' : name.toLowerCase();
      if (isWanted(key) && attributes[key] === undefined)
        attributes[key] = decodeEntities(value.slice(0, 2000));
    }
  };

  let at = 0;
  while (at < html.length) {
    let open = html.indexOf('<', at);
    // "<" before anything but a name, "/", "!" or "?" is text.
    while (open >= 0 && !/[a-zA-Z/!?]/.test(html[open + 1] ?? '')) open = html.indexOf('<', open + 1);
    const stop = open < 0 ? html.length : open;
    if (stop > at) yield { type: 'text', text: decodeEntities(html.slice(at, stop)) };
    if (open < 0) return;
    const next = html[open + 1];
    if (next === '!' || next === '?') {
      const comment = html.startsWith('<!--', open);
      const end = html.indexOf(comment ? '-->' : '>', open + 2);
      if (end < 0) return;
      at = end + (comment ? 3 : 1);
      continue;
    }
    const closing = next === '/';
    const raw = match(NAME, html, open + (closing ? 2 : 1));
    if (raw === '') {
      // "</" before anything but a name is a comment up to ">".
      const end = html.indexOf('>', open + 2);
      if (end < 0) return;
      at = end + 1;
      continue;
    }
    const name = raw.toLowerCase();
    const { attributes, end } = readAttributes(open + (closing ? 2 : 1) + raw.length);
    at = end;
    if (closing) {
      yield { type: 'close', name };
    } else if (RAW.has(name)) {
      const close = html.slice(at).search(new RegExp(`</${name}`, 'i'));
      at = close < 0 ? html.length : at + close;
    } else {
      yield { type: 'open', name, attributes };
    }
  }
}
