import type { Random } from './random.ts';

/** Mail that people forward and write: few texts, each in many names, so that every run reads real mail. */

/** Who hires, and for what. */
export interface Job {
  company: string;
  role: string;
  /** Who wrote the rejection; null for a no-reply address. */
  human: string | null;
  domain: string;
}

const NAMES = [
  'Alder',
  'Birch',
  'Cedar',
  'Dorn',
  'Elm',
  'Fern',
  'Gorse',
  'Hazel',
  'Iris',
  'Juniper',
  'Kelp',
  'Larch',
];
const TRADES = ['Freight', 'Clinics', 'Software', 'Foods', 'Energy', 'Books', 'Robotics', 'Textiles'];
const ROLES = [
  'Logistics Planner',
  'Data Analyst',
  'Ward Manager',
  'Product Designer',
  'Accountant',
  'Site Engineer',
  'Marketing Manager',
  'Support Specialist',
];
const HUMANS = ['Priya Raman', 'Tom Okafor', 'Lena Vogt', 'Maria Silva', 'Aiko Mori', 'Jan Novak'];

export const job = (dice: Random): Job => {
  const [name, trade] = [dice.pick(NAMES), dice.pick(TRADES)];
  return {
    company: `${name} ${trade}`,
    role: dice.pick(ROLES),
    human: dice.chance(0.7) ? dice.pick(HUMANS) : null,
    domain: `${name}-${trade}.example`.toLowerCase(),
  };
};

const REJECTIONS = [
  'Thank you for the time you spent with us and for the interview last week.\n\nIt was a close call. In the end we have offered the ROLE position to another candidate. We enjoyed our conversations and wish you every success.',
  'Thank you for your interest in the ROLE role at COMPANY and for interviewing with our team.\n\nUnfortunately, we have decided to move forward with another candidate whose experience more closely matches our needs.',
  'Thank you for applying for the position of ROLE at COMPANY.\n\nAfter careful consideration we regret to inform you that we will not be moving forward with your application.',
  'We appreciate the effort you put into the final round for ROLE. After much discussion we decided to go with another finalist.\n\nYou were a very strong candidate and we hope you will apply again.',
] as const;

const TEXTS = {
  rejection: REJECTIONS,
  feedback: [
    'Thank you for your kind note. Since you asked: what would have made you a stronger candidate was more experience with statistics, and deeper knowledge of SQL.\n\nI will keep your details on file.',
  ],
  invitation: [
    'Good news: we would like to invite you to an interview for the ROLE position next week. Please let us know which time suits you.',
  ],
  alert: ['New jobs for you\n\nROLE\nCOMPANY\nBerlin\n\nApply now'],
  other: ['Your parcel has been handed to the carrier and arrives on Thursday between nine and twelve.'],
} as const;
export type Theme = keyof typeof TEXTS;

const SUBJECTS: Record<Theme, string> = {
  rejection: 'Your application for ROLE at COMPANY',
  feedback: 'Re: Thank you, and a question about ROLE',
  invitation: 'Interview for ROLE at COMPANY',
  alert: 'New jobs for ROLE: COMPANY and more',
  other: 'Your parcel is on its way',
};

/** A person as their mail shows them. */
export interface Writer {
  name: string;
  email: string;
}

const date = (at: number): string => new Date(at).toUTCString().replace('GMT', '+0000');

const headers = (fields: Record<string, string>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');

/** A mail as bytes. */
const bytesOf = (fields: Record<string, string>, body: string): Uint8Array =>
  new TextEncoder().encode(`${headers(fields)}\r\n${body.replaceAll('\n', '\r\n')}`);

interface Forward {
  writer: Writer;
  to: string;
  id: string;
  at: number;
  /** When the employer's mail was written. */
  writtenAt: number;
  theme: Theme;
  job: Job;
  version: number;
}

/** A mail of an employer's, forwarded by hand. */
export const forwardOf = ({ writer, to, id, at, writtenAt, theme, job, version }: Forward): Uint8Array => {
  const filled = (text: string): string =>
    text.replaceAll('ROLE', job.role).replaceAll('COMPANY', job.company);
  const texts = TEXTS[theme];
  const text = filled(texts[version % texts.length] ?? texts[0]);
  const subject = filled(SUBJECTS[theme]);
  const human = job.human ?? `${job.company} Recruiting`;
  const email = job.human
    ? `${job.human.toLowerCase().replace(' ', '.')}@${job.domain}`
    : `no-reply@${job.domain}`;
  return bytesOf(
    {
      From: `${writer.name} <${writer.email}>`,
      To: to,
      Subject: `Fwd: ${subject}`,
      Date: date(at),
      'Message-ID': `<${id}@mail.example>`,
      'Content-Type': 'text/plain; charset=utf-8',
    },
    [
      '---------- Forwarded message ---------',
      `From: ${human} <${email}>`,
      `Date: ${date(writtenAt)}`,
      `Subject: ${subject}`,
      `To: ${writer.name} <${writer.email}>`,
      '',
      `Dear ${writer.name},`,
      '',
      text,
      '',
      'Kind regards,',
      human,
      job.company,
      '',
    ].join('\n'),
  );
};

interface Reply {
  writer: Writer;
  to: string;
  id: string;
  at: number;
  text: string;
  more?: Record<string, string>;
}

/** A reply, which quotes what it answers as clients do. */
export const replyOf = ({ writer, to, id, at, text, more = {} }: Reply): Uint8Array =>
  bytesOf(
    {
      From: `${writer.name} <${writer.email}>`,
      To: to,
      Subject: 'Re: Round Two',
      Date: date(at),
      'Message-ID': `<${id}@mail.example>`,
      'Content-Type': 'text/plain; charset=utf-8',
      ...more,
    },
    `${text}\n\nOn ${date(at - 3_600_000)}, Round Two <rejected@in.example.org> wrote:\n> Reply with a word: done, skip, stop, undo.\n`,
  );
