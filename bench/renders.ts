import { performance } from 'node:perf_hooks';
import { asHtml as digestHtml } from '../emails/compiled/digest.ts';
import { asHtml, asText, type Values } from '../emails/compiled/receipt.ts';
import { composeMail } from '../emails/compose.ts';
import { SAMPLES } from '../emails/samples.ts';

/** Values of a receipt that is as full as they come. */
const VALUES: Values = {
  preheader: 'What we understood.',
  heading: 'We have it',
  intro: 'This is what we understood of it & what comes when.',
  facts: Array.from({ length: 6 }, () => ({ name: 'Company', value: 'Marsh & Perry' })),
  questions: [{ text: 'Who interviewed you?' }, { text: 'What impressed you?' }],
  answer: 'mailto:reply@roundtwo.example',
  answerLabel: 'Answer in a few words',
  plan: Array.from({ length: 8 }, () => ({ when: '12 January', what: 'a letter' })),
  replies: Array.from({ length: 4 }, () => ({
    ...{ word: 'stop', does: 'do not follow this one', link: 'mailto:reply@roundtwo.example' },
  })),
  why: 'You get this because you forwarded a mail.',
  unsubscribe: 'https://leave.example/abc',
};

const microseconds = (rounds: number, act: () => unknown): number => {
  for (let round = 0; round < rounds / 10; round++) act();
  const from = performance.now();
  for (let round = 0; round < rounds; round++) act();
  return ((performance.now() - from) / rounds) * 1000;
};

const digestOf = (count: number): number => {
  const rows = Array.from({ length: count }, (_, index) => ({
    ...{ number: index + 1, job: 'Logistics Planner at Larkspur Freight', since: '3 weeks' },
    ...{
      next: 'a check-in on 12 January',
      link: 'mailto:reply+abcdefghijklmnopqrstuvwxyz-1@roundtwo.example',
    },
  }));
  const nothing = { due: [], did: [], gaps: [], replies: [], more: null, fact: '' };
  const frame = { preheader: '', heading: '', why: '', unsubscribe: 'https://leave.example' };
  return Buffer.byteLength(digestHtml({ ...frame, ...nothing, rows }));
};

/** How long a receipt's two renderings take, how long a whole mail takes to compose, and what a digest's row weighs. */
export const renders = () => {
  const [sample] = SAMPLES;
  if (!sample) throw new Error('There are no samples.');
  return {
    renderMicroseconds: microseconds(20_000, () => asHtml(VALUES) + asText(VALUES)),
    composeMicroseconds: microseconds(500, () => composeMail(sample.outgoing, sample.person, sample.context)),
    digestRowBytes: (digestOf(12) - digestOf(2)) / 10,
  };
};
