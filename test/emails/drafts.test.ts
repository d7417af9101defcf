import type { DraftChoice, DraftLanguage } from '../../core/opportunity.ts';
import { draftOf, noteOf } from '../../emails/drafts/draft.ts';
import type { Facts } from '../../emails/drafts/facts.ts';
import { isNote, likeness, RULES, type Written, wordCount } from '../support/draft-lint.ts';

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

/** What is known, in every combination that changes a sentence, at every stage, and names that trip the careless. */
const GRID: Facts[] = [
  ...(['application', 'interview', 'final'] as const).flatMap((stage) =>
    [RICH.contact, null].flatMap((contact) =>
      [RICH.company, null].flatMap((company) =>
        [RICH.role, null].flatMap((role) =>
          [RICH.impressed, null].flatMap((impressed) =>
            [true, false].map((agency) => ({
              ...RICH,
              interviewed: stage !== 'application',
              finalist: stage === 'final',
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
  { ...RICH, company: 'Hourglass', role: 'MRI Technician', impressed: 'Python in every team' },
  { ...RICH, company: 'Uniform Works', role: 'UX Engineer', months: 7, interviewed: false, finalist: false },
];

const MUCH = GRID.find(({ finalist, agency }) => finalist && !agency) ?? RICH;

const lettersOf = (facts: Facts, language: DraftLanguage, choice: DraftChoice): Written[] => [
  ...LETTERS.map((kind): Written => {
    const { subject, paragraphs } = draftOf(kind, facts, choice, language);
    return { ...choice, kind, language, facts, subject, text: paragraphs.join('\n\n') };
  }),
  ...NOTES.map(
    (kind): Written => ({
      ...choice,
      kind,
      language,
      facts,
      subject: '',
      text: noteOf(kind, facts, choice, language),
    }),
  ),
];

/** Every draft of the grid; of much and of nearly nothing two rounds through all wordings. */
const drafts: Written[] = LANGUAGES.flatMap((language) =>
  GRID.flatMap((facts) =>
    TONES.flatMap((tone) =>
      Array.from({ length: VERSIONS[language] * (facts === MUCH || facts === BARE ? 2 : 1) }, (_, version) =>
        lettersOf(facts, language, { version, tone }),
      ).flat(),
    ),
  ),
);
const named = ({ language, kind, tone, version, facts }: Written): string =>
  `${language} ${kind} ${tone} ${version} of facts ${GRID.indexOf(facts)}`;

describe(`no draft of ${drafts.length} has`, () => {
  test.each(Object.entries(RULES))('%s', (_, rule) => {
    const found = drafts.flatMap((draft) => {
      const wrong = rule(draft);
      return wrong === null ? [] : [`${named(draft)}: …${wrong}…`];
    });
    expect(found.slice(0, 20)).toEqual([]);
  });
});

describe('the linter finds', () => {
  const letter = 'Thank you. I truly want to work there, so keep me in mind, and keep my details.';
  const good: Written = {
    kind: 'letter',
    language: 'en',
    tone: 'plain',
    version: 0,
    facts: { ...BARE, company: "D'Arcy's", role: null },
    subject: 'Thanks',
    text: `Hello,\n\n${letter}\n\nBest regards`,
  };
  const bad: Record<keyof typeof RULES, Partial<Written>> = {
    'a placeholder': { text: `Hello {name}, ${letter}` },
    'two spaces': { text: `${letter}  Yours` },
    'a space at the end of a line': { text: `${letter} \nYours` },
    'two signs in a row': { text: `${letter}. Yours` },
    'a space before a sign': { text: `${letter} Yours .` },
    'a space before a sign that only French sets apart': { text: `${letter} Yours !` },
    'a French sign that a line can begin with': {
      language: 'fr',
      text: 'Merci ! Vraiment, pensiez à moi, dossier',
    },
    'an empty greeting': { text: `Dear,\n\n${letter}` },
    'a sentence that begins small': { text: `${letter} yours` },
    'a or an before the wrong sound': { text: `${letter} It is a honest wish.` },
    'just checking in': { text: `${letter} I am just checking in.` },
    pleading: { text: `${letter} I beg you.` },
    'arguing with the decision': { text: `${letter} It was a mistake.` },
    'a question about the other one': { text: `${letter} What did the other candidate have?` },
    '150 words or more': { text: `${letter}${' word'.repeat(150)}` },
    'a note over 200 characters': { kind: 'connect', text: 'word '.repeat(41) },
    'half a name': { text: `${letter} I like Arcy.` },
    'a conversation that never was': { text: `${letter} It was good when we spoke.` },
    'a letter without thanks': { text: letter.replace('Thank you. ', '') },
    'a letter that does not ask to be kept in mind': { text: letter.replace('in mind', 'around') },
    'a letter that does not say that they truly want to work there': {
      text: letter.replace('truly', 'rather'),
    },
    'a letter that does not let them keep the details': { text: letter.replace('details', 'secrets') },
    'a letter that keeps to itself what impressed them': { facts: { ...BARE, impressed: 'the calm' } },
  };

  test('nothing in a good letter', () => {
    expect(Object.entries(RULES).filter(([, rule]) => rule(good) !== null)).toEqual([]);
  });
  test.each(Object.entries(RULES))('%s', (name, rule) => {
    expect(rule({ ...good, ...bad[name] })).not.toBeNull();
  });
  test.each([
    ['a UX Engineer', null],
    ['an MRI Technician', null],
    ['an hour', null],
    ['a university', null],
    ['an umpire', null],
    ['a MRI Technician', 'a MRI'],
    ['an UX Engineer', 'an UX'],
    ['a umpire', 'a umpire'],
    ['a hour', 'a hour'],
  ])('the right article in "%s"', (text, wrong) => {
    expect(RULES['a or an before the wrong sound']?.({ ...good, text })).toBe(wrong);
  });
});

/** The same facts in every version of one kind, language and tone. */
const setsOf = (facts: Facts, tone: DraftChoice['tone'], rounds: number): [string, Written[]][] =>
  LANGUAGES.flatMap((language) =>
    [...LETTERS, ...NOTES].map((kind): [string, Written[]] => [
      `${language} ${kind} ${tone}`,
      drafts.filter(
        (one) =>
          one.language === language &&
          one.kind === kind &&
          one.tone === tone &&
          one.facts === facts &&
          one.version < VERSIONS[language] * rounds,
      ),
    ]),
  );
/** Everything is known but what people say in their own words, which every wording may repeat. */
const PLAIN = GRID.find(
  ({ contact, company, role, impressed, interviewed, agency }) =>
    contact && company && role && !impressed && interviewed && !agency,
);
describe('wordings', () => {
  test.each(TONES.flatMap((tone) => setsOf(PLAIN ?? RICH, tone, 1)))(
    'of %s differ in what they say',
    (_, all) => {
      expect(all.length).toBeGreaterThanOrEqual(2);
      const alike = all.flatMap((one, at) =>
        all.slice(at + 1).map((other) => ({
          versions: [one.version, other.version],
          share: likeness(one.text, other.text),
        })),
      );
      expect(alike.filter(({ share }) => share > 0.5)).toEqual([]);
    },
  );

  test('that only swap synonyms would be told', () => {
    const one = 'Thank you for the time you gave me. I would be glad to hear from you when something fits.';
    expect(likeness(one, one.replace('glad', 'happy'))).toBeGreaterThan(0.5);
  });

  test.each(TONES.flatMap((tone) => setsOf(MUCH, tone, 2).filter(([, [first]]) => first && !isNote(first))))(
    'of %s come again differently in the second round',
    (_, all) => {
      expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    },
  );

  const byName = new Map(drafts.map((draft) => [named(draft), draft]));
  const pairs = (tone: DraftChoice['tone']): [Written, Written][] =>
    drafts
      .filter((one) => one.tone === 'plain')
      .flatMap((plain): [Written, Written][] => {
        const other = byName.get(named({ ...plain, tone }));
        return other ? [[plain, other]] : [];
      });

  test('that shall be shorter are, each by itself', () => {
    const longer = pairs('shorter').filter(([plain, shorter]) => wordCount(shorter) >= wordCount(plain));
    expect(longer.map(([plain]) => named(plain)).slice(0, 20)).toEqual([]);
  });

  test('that shall be warmer say something more, each by itself', () => {
    // A note leaves out names to make room, so that it may have fewer words, and never the same.
    const colder = pairs('warmer').filter(([plain, warmer]) =>
      isNote(plain) ? warmer.text === plain.text : wordCount(warmer) <= wordCount(plain),
    );
    expect(colder.map(([plain]) => named(plain)).slice(0, 20)).toEqual([]);
  });
});
