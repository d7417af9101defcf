import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { understandForwarded } from '../../../core/understand/understand.ts';
import { forwarded } from './forwarded.ts';

const kindOf = (text: string, subject = ''): string => understandForwarded(forwarded({ text, subject })).kind;

/** One a line: language, kind, what the mail says. */
const sayings = readFileSync(join(import.meta.dirname, 'sayings.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [language = '', kind = '', text = ''] = line.split('|');
    return { language, kind, text };
  });

describe('what a mail is', () => {
  const languages = [...new Set(sayings.map(({ language }) => language))];

  test.each(languages)('is told apart in %s', (language) => {
    const wrong = sayings
      .filter((saying) => saying.language === language && kindOf(saying.text) !== saying.kind)
      .map(({ kind, text }) => `${kind}, not ${kindOf(text)}: ${text}`);
    expect(wrong).toEqual([]);
  });

  test('covers nine languages with rejections, near misses and invitations', () => {
    for (const language of ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'pl']) {
      const kinds = sayings.filter((saying) => saying.language === language).map(({ kind }) => kind);
      expect(kinds).toEqual(
        expect.arrayContaining(['rejection', 'acknowledgement', 'interview', 'offer', 'other']),
      );
    }
  });

  test.each([
    [
      'a "no" that is only supposed',
      'acknowledgement',
      'We have your application. If you do not hear from us by May, you were not selected.',
    ],
    [
      'a "no" to everyone',
      'acknowledgement',
      'We have received your application. Unfortunately we cannot reply to every applicant.',
    ],
    [
      'a "no" that somebody else said, quoted',
      'other',
      'Our newsletter this week: "We regret to inform you that we chose another candidate." Read more on the blog. Unsubscribe. Tips for readers.',
    ],
    [
      'a refused loan',
      'other',
      'We regret to tell you that your loan application was not successful. See your credit report.',
    ],
    ['a flat that went to others', 'other', 'The landlord has chosen another applicant for the apartment.'],
    ['a parcel', 'other', 'Unfortunately your parcel could not be delivered. Your order will be returned.'],
    [
      'a withdrawal by the candidate',
      'other',
      'You have withdrawn your application for the role of Clerk. We wish you well in your career.',
    ],
    [
      'a paused search',
      'hold',
      'The search for a Clerk has been put on hold. We will write when the role reopens.',
    ],
    [
      'a "no" for one role with an invitation to another',
      'interview',
      'The Manager role has been filled, but we would like to invite you to an interview for the Deputy role on Monday.',
    ],
    [
      'an offer that is taken back',
      'rejection',
      'We are sorry, but we have to withdraw our offer of employment.',
    ],
    [
      'a role that is cancelled',
      'rejection',
      'The position of Clerk has been cancelled and we are not going to hire anybody.',
    ],
    [
      'a "no" without a stock phrase',
      'rejection',
      "They've asked somebody from the night shift to take the job on.",
    ],
  ])('is not misread: %s', (_, kind, text) => {
    expect(kindOf(text)).toBe(kind);
  });

  test('says which words decided', () => {
    const { why, confidence } = understandForwarded(
      forwarded({
        text: 'Thank you for applying. We have decided to go ahead with another candidate for the role.',
      }),
    );
    expect(why.join(' ')).toContain('another candidate');
    expect(confidence).toBeGreaterThan(0.8);
  });

  test('reads umlauts however they are typed', () => {
    for (const word of ['berücksichtigen', 'beruecksichtigen', 'berucksichtigen']) {
      expect(kindOf(`Leider konnten wir Ihre Bewerbung nicht ${word}.`)).toBe('rejection');
    }
  });

  test('listens to the subject', () => {
    expect(kindOf('Dear Sam, please see below. Kind regards, HR', 'Your application was unsuccessful')).toBe(
      'rejection',
    );
  });
});
