import type { Contact } from '../opportunity.ts';
import { fold, germanSpelling, squash } from './fold.ts';
import { cleanCompany } from './names.ts';
import { cleanRole } from './role.ts';

/** What is compared of an opportunity or of a message about one. */
export interface JobLike {
  company: string | null;
  role: string | null;
  contact: Contact | null;
  messageIds: string[];
}

const companyWords = (name: string): string[] =>
  fold(cleanCompany(name) ?? name)
    .replace(/[&+]/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .map(germanSpelling)
    .filter(
      (word) =>
        word !== '' &&
        !/^(?:the|and|of|und|et|y|e|en|och|i|der|die|das|la|le|les|el|group|holding|gruppe|groupe)$/.test(
          word,
        ),
    );

/**
 * Whether two names are one employer's: legal forms, departments, articles and spelling aside, and where one
 * is the head of the other ("Acme" and "Acme Robotics"). Null is nobody's name.
 */
export const sameEmployer = (a: string | null, b: string | null): boolean => {
  if (a === null || b === null) return false;
  const [left, right] = [companyWords(a), companyWords(b)];
  if (left.length === 0 || right.length === 0) return squash(a) === squash(b);
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.join('') === long.join('')) return true;
  // A short head such as "St" or "New" names too many.
  return short.join('').length >= 4 && short.every((word, index) => word === long[index]);
};

/** Words that name one work in several languages or spellings. */
const SAME_WORK: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dev: 'developer',
    devs: 'developer',
    programmer: 'developer',
    entwickler: 'developer',
    softwareentwickler: 'software developer',
    developpeur: 'developer',
    desarrollador: 'developer',
    desenvolvedor: 'developer',
    sviluppatore: 'developer',
    ontwikkelaar: 'developer',
    utvecklare: 'developer',
    systemutvecklare: 'developer',
    programista: 'developer',
    engineer: 'developer',
    engineering: 'developer',
    swe: 'software developer',
    sde: 'software developer',
    ingenieur: 'developer',
    ingeniero: 'developer',
    ingegnere: 'developer',
    engenheiro: 'developer',
    ingenjor: 'developer',
    inzynier: 'developer',
    fullstack: 'full stack',
    frontend: 'front end',
    backend: 'back end',
    mgr: 'manager',
    sr: 'senior',
    jr: 'junior',
    snr: 'senior',
    hr: 'people',
    krankenpfleger: 'nurse',
    pflegefachkraft: 'nurse',
    infirmier: 'nurse',
    enfermero: 'nurse',
    infermiere: 'nurse',
    verpleegkundige: 'nurse',
    sjukskoterska: 'nurse',
    pielegniarka: 'nurse',
    enfermeiro: 'nurse',
    verkaufer: 'sales',
    vendeur: 'sales',
    salesperson: 'sales',
    verkoper: 'sales',
    saljare: 'sales',
    vertrieb: 'sales',
    projektmanager: 'project manager',
    produktmanager: 'product manager',
    projektleiter: 'project manager',
    analista: 'analyst',
    analyste: 'analyst',
    analytiker: 'analyst',
    analityk: 'analyst',
    lehrer: 'teacher',
    professeur: 'teacher',
    docent: 'teacher',
    larare: 'teacher',
    nauczyciel: 'teacher',
    koch: 'cook',
    cuisinier: 'cook',
    cocinero: 'cook',
    kock: 'cook',
    kok: 'cook',
    kucharz: 'cook',
    chef: 'cook',
    administrator: 'admin',
    administrative: 'admin',
    assistente: 'assistant',
    asistente: 'assistant',
    assistenz: 'assistant',
    asystent: 'assistant',
    assistentin: 'assistant',
  }),
);

const FILLER =
  /^(?:the|a|an|of|for|in|and|und|de|der|die|das|du|la|le|et|y|e|en|och|i|to|with|at|remote|hybrid|onsite|m|f|w|d|x|h|all|genders?|full|part|time|fulltime|parttime|permanent|temporary|cdi|cdd|vollzeit|teilzeit|fixed|term|maternity|cover|role|position|job|iii|ii|iv|[0-9]+)$/;

/** How high a role stands; a senior is no junior. Words that say nothing of it stand in the middle. */
const RANKS: [number, RegExp][] = [
  [
    0,
    /^(?:intern|internship|trainee|apprentice|praktik\w+|werkstudent\w*|stagiaire|stage|becario|estagiari[oa]|stagista|stagiair|praktikant|stazysta|azubi|auszubildende\w*|ausbildung|graduate|working student)$/,
  ],
  [1, /^(?:junior|jr|entry|assistant|assistente|asistente|debutant|mlodszy|associate)$/],
  [3, /^(?:senior|sr|snr|confirme|starszy|experienced|erfahrene\w*)$/],
  [4, /^(?:lead|principal|staff|teamleiter\w*|teamlead|lider)$/],
  [5, /^(?:head|director|vp|chief|leiter\w*|directeur|director[a]?|direttore|dyrektor|chief)$/],
];

const rankOf = (words: string[]): number => {
  for (const [rank, pattern] of [...RANKS].reverse())
    if (words.some((word) => pattern.test(word))) return rank;
  return 2;
};

const roleWords = (role: string): string[] =>
  fold(
    (cleanRole(role) ?? role).replace(
      /[·*_:](?:innen|in|s?e|a|x)\b|\((?:in|e|a|r)\)|\/(?:in|a|e|r|innen)\b|(?<=\p{L}{4})(?:In|Innen)\b/gu,
      '',
    ),
  )
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '')
    .flatMap(
      (word) =>
        [
          word,
          word.replace(/(?:innen|in)$/, ''),
          word.replace(/s$/, ''),
          word.replace(
            /(?:euse|rice|iere|ienne|ora|era|iera|rka|ka)$/,
            (end) =>
              ({
                euse: 'eur',
                rice: 'eur',
                iere: 'ier',
                ienne: 'ien',
                ora: 'or',
                era: 'ero',
                iera: 'iere',
                rka: 'r',
                ka: '',
              })[end] ?? '',
          ),
        ]
          .map((form) => SAME_WORK.get(form))
          .find((form) => form !== undefined) ?? word,
    )
    .flatMap((word) => word.split(' '))
    .map((word) => (word.length > 4 ? word.replace(/(?:innen|in|s)$/, '') : word));

/**
 * How alike two roles are, 0 to 1: the share of the shorter one's telling words that the longer one has,
 * languages, gender marks and numbers aside; seniority that differs counts against it.
 */
export const likeRole = (a: string, b: string): number => {
  const all = [roleWords(a), roleWords(b)] as const;
  const isRank = (word: string): boolean => RANKS.some(([, pattern]) => pattern.test(word));
  const telling = all.map((words) => [
    ...new Set(words.filter((word) => !FILLER.test(word) && !isRank(word))),
  ]);
  const [left = [], right = []] = telling;
  if (left.length === 0 || right.length === 0) return squash(a) === squash(b) ? 1 : 0;
  const shared = left.filter((word) =>
    right.some(
      (other) =>
        other === word ||
        (word.length > 6 &&
          other.length > 6 &&
          (other.startsWith(word.slice(0, -2)) || word.startsWith(other.slice(0, -2)))),
    ),
  );
  const contained = shared.length / Math.min(left.length, right.length);
  const jaccard = shared.length / (left.length + right.length - shared.length);
  const apart = Math.abs(rankOf(all[0]) - rankOf(all[1]));
  return Math.max(0, Math.min(1, 0.5 * contained + 0.5 * jaccard - (apart >= 2 ? 0.5 : apart * 0.12)));
};

/** Whether two roles are near enough to be one job, written twice. Null is like nothing. */
export const sameRole = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && likeRole(a, b) >= 0.6;

/**
 * Whether a message is about this job: the same thread; or the same employer, and a like role or, where one of
 * the two does not say its role, the same human or nothing that speaks against it.
 */
export const sameJob = (known: JobLike, said: JobLike): boolean => {
  if (known.messageIds.some((id) => said.messageIds.includes(id))) {
    return known.role === null || said.role === null || sameRole(known.role, said.role);
  }
  const contact = known.contact?.email != null && known.contact.email === said.contact?.email;
  const rolesClash = known.role !== null && said.role !== null && !sameRole(known.role, said.role);
  if (rolesClash) return false;
  return (
    sameEmployer(known.company, said.company) ||
    (contact &&
      (known.company === null || said.company === null || (known.role !== null && said.role !== null)))
  );
};
