import fc from 'fast-check';
import { htmlLines, htmlToText } from '../../../core/mail/html-text.ts';
import { countSteps, HOSTILE } from './steps.ts';

describe('HTML becomes the lines that a reader sees', () => {
  const cases: [string, string, string][] = [
    ['blocks stand on lines of their own', '<div>one</div><div>two</div>three', 'one\ntwo\nthree'],
    ['paragraphs have an empty line between them', '<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['Outlook’s paragraphs have none', '<p class=MsoNormal>one</p><p class=MsoNormal>two</p>', 'one\ntwo'],
    ['a paragraph ends where the next block begins', '<p>one<div>two</div>', 'one\n\ntwo'],
    ['white space collapses', '<p>one \n  two</p>', 'one two'],
    ['white space is kept where it is shown', '<pre>one\n  two</pre>', 'one\ntwo'],
    [
      'br breaks the line, and an empty div with br is an empty line',
      'one<br>two<div><br></div>three',
      'one\ntwo\n\nthree',
    ],
    [
      'cells of a row are divided by tabs',
      '<table><tr><th>From: </th><td>Jane</td></tr><tr><td>To:<td>Sam</table>',
      'From:\tJane\nTo:\tSam',
    ],
    ['items of a list are marked', '<ul><li>one<li>two</ul>', '- one\n- two'],
    [
      'references are decoded, known and numeric',
      'M&amp;M &eacute;&#233;&#xE9; &#146; &bogus; &lt;b&gt;',
      'M&M ééé ’ &bogus; <b>',
    ],
    ['a reference without a semicolon is still one', 'caf&eacute au lait', 'café au lait'],
    [
      'scripts, styles, comments and the head are left out',
      '<head><title>t</title><style>p{}</style></head><body>x<!-- no --><script>no</script>y</body>',
      'xy',
    ],
    [
      'conditional comments are left out',
      'a<!--[if mso]><p>no</p><![endif]-->b<![if !mso]>c<![endif]>',
      'abc',
    ],
    [
      'hidden text is left out',
      '<div style="display:none">no</div><span style="font-size:0">no</span>yes',
      'yes',
    ],
    [
      'text that merely has a size is not hidden',
      '<span style="font-size:0.9em;opacity:0.5">yes</span>',
      'yes',
    ],
    ['preview fillers leave nothing behind', 'Hello&zwnj;&#847;&shy;&#8203; you', 'Hello\u200c you'],
    ['an image is its words', '<img src="x.png" alt="Acme Ltd">', 'Acme Ltd'],
    [
      'a mailto link shows its address where its words do not',
      '<a href="mailto:j@acme.example">Jane</a>',
      'Jane <j@acme.example>',
    ],
    [
      'an address that is shown is not repeated',
      '<a href="mailto:j@acme.example">j@acme.example</a>',
      'j@acme.example',
    ],
    [
      'a button that writes a mail shows no address',
      '<a href="mailto:r@in.example?subject=done">Done</a>',
      'Done',
    ],
    ['"<" before a space is text', 'a < b and 3 <4', 'a < b and 3 <4'],
    ['an attribute that is never closed ends with its tag', '<a href="x>one</a>', 'one'],
    [
      'a closing tag of a link does not end the block around it',
      '<div>one<b></div></b><div>two</div>',
      'one\ntwo',
    ],
  ];
  test.each(cases)('%s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

describe('what the client says about a line is kept', () => {
  const marksOf = (html: string): Record<string, string> =>
    Object.fromEntries(
      htmlLines(html)
        .filter(({ text }) => text !== '')
        .map(({ text, quoteDepth, marks }) => [text, [`${quoteDepth}`, ...marks].join(' ')]),
    );

  test('Gmail: the quote and the words above it', () => {
    const html =
      '<div dir="ltr">own</div><div class="gmail_quote"><div class="gmail_attr">On … wrote:</div><blockquote class="gmail_quote">old</blockquote></div>';
    expect(marksOf(html)).toEqual({ own: '0', 'On … wrote:': '0 quote attribution', old: '1 quote' });
  });

  test('Outlook on the web: the first line below the rule', () => {
    const html =
      '<div>own</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Jane<br><b>Sent:</b> today</div><div>old</div>';
    expect(marksOf(html)).toEqual({ own: '0', 'From: Jane': '0 divider', 'Sent: today': '0', old: '0' });
  });

  test('Outlook on the desktop: a border on top and nowhere else', () => {
    const rule = (style: string): string => `<p>own</p><div style="${style}"><p>From: Jane</p></div>`;
    expect(marksOf(rule('border:none;border-top:solid #E1E1E1 1.0pt'))).toEqual({
      own: '0',
      'From: Jane': '0 divider',
    });
    expect(marksOf(rule('border:1px solid red;border-top:solid 1px'))).toEqual({
      own: '0',
      'From: Jane': '0',
    });
  });

  test('Apple, Thunderbird, Yahoo, Proton, Zoho and GMX mark their quotes', () => {
    for (const open of [
      '<blockquote type="cite">',
      '<div class="moz-forward-container">',
      '<div class="ydp5b1dcb6ayahoo_quoted">',
      '<div class="protonmail_quote">',
      '<div class="zmail_extra">',
      '<div name="quote">',
      '<div class="x_gmail_quote">',
    ]) {
      expect(htmlLines(`own${open}old`).at(-1)?.marks).toEqual(['quote']);
      expect(htmlLines(`own${open}old`)[0]?.marks).toEqual([]);
    }
  });

  test('signatures that clients mark', () => {
    expect(marksOf('own<div class="gmail_signature">Sam</div>more')).toEqual({
      own: '0',
      Sam: '0 signature',
      more: '0',
    });
  });
});

describe('hostile HTML', () => {
  test('never throws, and has no line break within a line', () => {
    const piece = fc.constantFrom(
      ...HOSTILE,
      '</div>',
      '</blockquote>',
      '<br>',
      '<tr>',
      'text',
      '>',
      '<pre>',
      "<p style='display:none'>",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        for (const { text, quoteDepth } of htmlLines(pieces.join(''))) {
          expect(text).not.toMatch(/\n/);
          expect(quoteDepth).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test.each(HOSTILE)('twice as much of %j costs at most about twice as much', async (piece) => {
    const cost = (times: number): Promise<number> => countSteps(() => htmlLines(piece.repeat(times)));
    expect(await cost(8_000)).toBeLessThan(2.3 * (await cost(4_000)) + 10_000);
  });

  test.each(['constructor', 'valueOf', 'toString'])('an element called %s is like any other', (name) => {
    const html = `<${name}><p>one</p><div class="${name}">two</div></${name}>`;
    expect(htmlLines(html).flatMap(({ text }) => text || [])).toEqual(['one', 'two']);
  });

  test('elements deeper than the limit are read as their parent’s text', () => {
    const html = `${'<blockquote>'.repeat(5_000)}deep${'</blockquote>'.repeat(5_000)}after`;
    expect(htmlLines(html).filter(({ text }) => text !== '')).toMatchObject([
      { text: 'deep', quoteDepth: 256 },
      { text: 'after', quoteDepth: 0 },
    ]);
  });
});
