import type { DraftChoice, DraftLanguage } from '../../core/opportunity.ts';
import { draftOf, noteOf } from '../../emails/drafts/draft.ts';
import type { Facts } from '../../emails/drafts/facts.ts';

const LETTERS = ['letter', 'advice', 'check-in-1', 'check-in-2', 'check-in-3', 'readvertised'] as const;
const NOTES = ['connect', 'connect-2'] as const;
const TONES: DraftChoice['tone'][] = ['plain', 'shorter', 'warmer'];
/** How many wordings there are to differ, by language. */
const VERSIONS: Record<DraftLanguage, number> = { en: 4, de: 2, fr: 2, es: 2 };
const LANGUAGES: DraftLanguage[] = ['en', 'de', 'fr', 'es'];

const RICH: Facts = {
  signature: 'Sam Okafor',
  contact: 'Dana Reyes',
  first: 'Dana',
  company: 'Alder & Finch',
  role: 'Product Designer',
  interviewed: true,
  finalist: true,
  agency: false,
  impressed: 'how you talked about the people who use your maps',
  learned: { what: 'Figma variables', hours: 12 },
  months: 4,
};
const BARE: Facts = {
  ...RICH,
  signature: null,
  contact: null,
  first: null,
  company: null,
  role: null,
  interviewed: false,
  finalist: false,
  impressed: null,
  learned: null,
  months: 1,
};

/** What is known, in every combination that changes a sentence, and names that trip the careless. */
const GRID: Facts[] = [
  ...[true, false].flatMap((interviewed) =>
    [RICH.contact, null].flatMap((contact) =>
      [RICH.company, null].flatMap((company) =>
        [RICH.role, null].flatMap((role) =>
          [RICH.impressed, null].flatMap((impressed) =>
            [true, false].map((agency) => ({
              ...RICH,
              interviewed,
              finalist: interviewed && role !== null,
              contact,
              first: contact && RICH.first,
              company,
              role,
              impressed,
              agency,
              learned: impressed ? RICH.learned : null,
              months: impressed ? 4 : 12,
            })),
          ),
        ),
      ),
    ),
  ),
  BARE,
  { ...RICH, company: "D'Arcy's", contact: "Niamh O'Dowd", first: 'Niamh' },
  { ...RICH, company: 'AT&T', role: 'IT Assistant' },
  { ...RICH, company: '株式会社ひまわり', contact: '山田花子', first: '山田花子', signature: '王伟' },
  { ...RICH, company: 'Yahoo!', role: 'Sr. Engineer, Platform' },
  { ...RICH, company: 'Acme Inc.', role: 'Umpire', signature: null },
  { ...RICH, company: 'The Hub', role: 'Head of People & Culture', months: 1 },
  { ...RICH, company: 'École 42', role: 'Apprentice', learned: { what: 'SQL', hours: 1 } },
];

interface Written {
  what: string;
  kind: (typeof LETTERS)[number] | (typeof NOTES)[number];
  language: DraftLanguage;
  tone: DraftChoice['tone'];
  version: number;
  facts: Facts;
  subject: string;
  text: string;
}

/** Every draft of the grid, two rounds through all wordings. */
const drafts: Written[] = LANGUAGES.flatMap((language) =>
  GRID.flatMap((facts, at) =>
    TONES.flatMap((tone) =>
      Array.from({ length: VERSIONS[language] * 2 }, (_, version) => version).flatMap((version) => [
        ...LETTERS.map((kind): Written => {
          const { subject, paragraphs } = draftOf(kind, facts, { version, tone }, language);
          const what = `${language} ${kind} ${tone} ${version} of facts ${at}`;
          return { what, kind, language, tone, version, facts, subject, text: paragraphs.join('\n\n') };
        }),
        ...NOTES.map((kind): Written => {
          const text = noteOf(kind, facts, { version, tone }, language);
          const what = `${language} ${kind} ${tone} ${version} of facts ${at}`;
          return { what, kind, language, tone, version, facts, subject: '', text };
        }),
      ]),
    ),
  ),
);

/** What fails the lint: `what: the text around it`. */
const found = (pattern: RegExp, among = drafts): string[] =>
  among.flatMap(({ what, subject, text }) => {
    const hit = pattern.exec(`${subject}\n${text}`);
    return hit
      ? [`${what}: …${`${subject}\n${text}`.slice(Math.max(0, hit.index - 30), hit.index + 40)}…`]
      : [];
  });
const english = drafts.filter(({ language }) => language === 'en');
const letters = drafts.filter(({ kind }) => kind !== 'connect' && kind !== 'connect-2');

describe(`the lint of all ${drafts.length} drafts of the grid`, () => {
  test.each<[string, RegExp]>([
    ['a placeholder', /[{}[\]<>_|]|\b(?:undefined|null|NaN|Infinity|TODO|XX+)\b/],
    ['two spaces', / {2}/],
    ['a space at the end of a line', / (?=\n|$)/],
    ['two signs in a row', /[.,;:][.,;:]|[!?][.,]/],
    [
      'an empty greeting',
      /\b(?:Dear|Hello|Hi|Liebe|Lieber|Bonjour|Cher|Chère|Hola|Estimad[oa]) ?,{2}|\b(?:Dear|Liebe[r]?|Chère?|Estimad[oa]) ?[,\n]/,
    ],
    ['a sentence that begins small', /[.!?] \p{Ll}/u],
  ])('there is never %s', (_, pattern) => {
    // A name may end in a stop or hold one: "Acme Inc. and", "Sr. Engineer".
    const named = drafts.filter(({ facts }) => !/Inc\.|Yahoo|Sr\./.test(`${facts.company} ${facts.role}`));
    expect(found(pattern, named)).toEqual([]);
  });

  test('there is never a space before a sign, but where French wants one', () => {
    expect(found(/ [,.]/)).toEqual([]);
    expect(
      found(
        / [;:!?]/,
        drafts.filter(({ language }) => language !== 'fr'),
      ),
    ).toEqual([]);
  });

  test('"a" and "an" are right', () => {
    const a = /\b[Aa] (?!(?:uni|use|usu|one|once|eu|u[a-z]e)\w*)[aeiou]\w*/;
    const an = /\b[Aa]n (?!(?:hour|honest|heir)\w*)[^aeiou\W]\w*/;
    expect(found(a, english)).toEqual([]);
    expect(found(an, english)).toEqual([]);
  });

  test('nobody is just checking in', () => {
    expect(
      found(
        /just (?:checking|following|wanted|touching)|checking in|touch(?:ing)? base|circl(?:e|ing) back|per my last/i,
      ),
    ).toEqual([]);
  });

  test('nobody pleads', () => {
    expect(
      found(
        /\b(?:beg|begging|desperate\w*|please, please|i would do anything|give me (?:a|another|one more) chance|i really need|plead\w*|flehe\w*|verzweifelt\w*|supplie\w*|désespér\w*|suplic\w*|desesperad\w*)\b/i,
      ),
    ).toEqual([]);
  });

  test('nobody argues with the decision', () => {
    expect(
      found(
        /\b(?:mistake|wrong (?:decision|choice)|unfair|reconsider|disagree|should have (?:chosen|hired|picked)|you overlooked|fehlentscheidung|ungerecht|überdenken|injuste|reconsidér\w*|reconsider\w*|injust\w*)\b/i,
      ),
    ).toEqual([]);
  });

  test('nobody asks what the other one had', () => {
    expect(
      found(
        /\b(?:the (?:other|chosen|successful) (?:candidate|person) (?:had|have)|why (?:him|her|them))\b/i,
      ),
    ).toEqual([]);
  });

  test('letters stay under 150 words, and shorter ones are shorter', () => {
    const words = (text: string): number => text.split(/\s+/).length;
    expect(letters.filter(({ text }) => words(text) >= 150).map(({ what }) => what)).toEqual([]);
    const plain = letters.filter(({ tone }) => tone === 'plain');
    const shorter = letters.filter(({ tone }) => tone === 'shorter');
    // Greeting and closing aside.
    const body = (text = ''): number => words(text.split('\n\n').slice(1, -1).join(' '));
    const longer = plain.filter(({ text }, at) => body(shorter[at]?.text) > body(text));
    expect(longer.map(({ what }) => what)).toEqual([]);
  });

  test('connection notes fit LinkedIn’s 200 characters', () => {
    expect(
      drafts.filter(({ kind, text }) => /^connect/.test(kind) && text.length > 200).map(({ what }) => what),
    ).toEqual([]);
  });

  test('names stand as they are written', () => {
    const broken = letters.filter(
      ({ facts, subject, text }) =>
        facts.company !== null &&
        /[Aa]lder|D'|AT&T|株/.test(facts.company) &&
        !`${subject}\n${text}`.includes(facts.company),
    );
    // A short version may leave the company out, and never half of it.
    expect(broken.filter(({ text }) => /Alder|Finch|Arcy|AT&|株/.test(text)).map(({ what }) => what)).toEqual(
      [],
    );
  });

  test('a letter thanks, asks to be kept in mind, and lets them keep the details', () => {
    const plain = english.filter(({ kind, tone }) => kind === 'letter' && tone === 'plain');
    expect(plain.filter(({ text }) => !/thank/i.test(text)).map(({ what }) => what)).toEqual([]);
    expect(
      plain
        .filter(({ text }) => !/mind|list|think of me|hear from you|contact me|write to me|call/i.test(text))
        .map(({ what }) => what),
    ).toEqual([]);
    expect(plain.filter(({ text }) => !/details|file|keep my/i.test(text)).map(({ what }) => what)).toEqual(
      [],
    );
  });

  test('a letter says what impressed the person, where that is known', () => {
    const with_ = drafts.filter(
      ({ kind, tone, facts }) => kind === 'letter' && tone !== 'shorter' && facts.impressed,
    );
    expect(
      with_.filter(({ text, facts }) => !text.includes(facts.impressed ?? '')).map(({ what }) => what),
    ).toEqual([]);
  });

  test('nobody speaks of a conversation that never was', () => {
    const applied = english.filter(({ facts, kind }) => !facts.interviewed && kind === 'letter');
    expect(
      found(
        /\b(?:interview|conversation|our (?:talk|chat|meeting)|meeting (?:you|me)|met you|talking (?:to|with) you|spoke)\b/i,
        applied,
      ),
    ).toEqual([]);
  });
});

/** Everything is known but what people say in their own words, which every wording may repeat. */
const PLAIN = GRID.find(
  ({ contact, company, role, impressed, interviewed, agency }) =>
    contact && company && role && !impressed && interviewed && !agency,
);

/** How much of what two texts say is said in the same words: shared runs of three words. */
const likeness = (one: string, other: string): number => {
  const runs = (text: string): Set<string> => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
    return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')));
  };
  const [a, b] = [runs(one), runs(other)];
  return [...a].filter((run) => b.has(run)).length / Math.min(a.size, b.size);
};

describe('wordings', () => {
  test.each(LANGUAGES.flatMap((language) => [...LETTERS, ...NOTES].map((kind) => [language, kind] as const)))(
    'in %s of %s differ in what they say',
    (language, kind) => {
      const all = drafts.filter(
        (one) =>
          one.language === language &&
          one.kind === kind &&
          one.tone === 'plain' &&
          one.facts === PLAIN &&
          one.version < VERSIONS[language],
      );
      expect(all).toHaveLength(VERSIONS[language]);
      const alike = all.flatMap((one, at) =>
        all
          .slice(at + 1)
          .map((other) => [one.version, other.version, likeness(one.text, other.text)] as const),
      );
      expect(alike.filter(([, , share]) => share > 0.5)).toEqual([]);
    },
  );

  test('come again differently in the second round', () => {
    const key = ({ language, kind, tone, facts }: Written): string =>
      `${language} ${kind} ${tone} ${GRID.indexOf(facts)}`;
    const texts = new Map<string, Set<string>>();
    for (const one of letters.filter(({ facts }) => facts === GRID[0])) {
      const known = texts.get(key(one)) ?? new Set();
      known.add(one.text);
      texts.set(key(one), known);
    }
    const repeated = [...texts].filter(
      ([name, set]) => set.size < VERSIONS[name.slice(0, 2) === 'en' ? 'en' : 'de'] * 2,
    );
    expect(repeated.map(([name]) => name)).toEqual([]);
  });

  test('a warmer one is not the plain one', () => {
    const plain = letters.filter(({ tone, facts }) => tone === 'plain' && facts === GRID[0]);
    const warmer = letters.filter(({ tone, facts }) => tone === 'warmer' && facts === GRID[0]);
    expect(plain.filter(({ text }, at) => warmer[at]?.text === text).map(({ what }) => what)).toEqual([]);
  });
});
