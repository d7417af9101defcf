import { Ballot } from './ballot.ts';
import { fold, squash } from './fold.ts';
import { REGARDING, ROLE_FRAMES, ROLE_STOPS } from './frames.ts';
import { isOnlyGivenName } from './given-names.ts';
import type { JobEvidence } from './job.ts';
import { worksAs } from './occupation.ts';
import { cleanRole } from './role.ts';

/** Words that join two halves of a role, folded; what follows one belongs to the role. */
const JOINS =
  /^(?:of|and|&|\/|-|–|for|in|to|de|du|des|d|del|della|dei|di|da|do|dos|das|en|em|e|y|et|a|au|aux|al|alla|allo|von|fur|im|der|und|van|voor|och|for|av|ds|do|spraw|w|i)$/;

/** Adjectives and nouns that narrow a role behind it, by their endings, folded. */
const NARROWS =
  /(?:al|ale|ali|aux|el|elle|ique|aire|oire|if|ive|eur|euse|iere|ier|ivo|iva|ico|ica|ario|aria|ente|ante|or|ora|ore|ble|bile|ista|ano|ana|owy|owa|ny|na|ski|ska|front-end|back-end|end|java|web|net|it|b2b|export|import|junior|senior|medic[oa]|clinic[oa]|digital|data|cycles|bois)$/;

const isUpper = (word: string): boolean => /^["“„«'(]?(?:\p{Lu}|\p{N}|C\+\+)/u.test(word);

/** Whether what follows belongs to the role even in small letters: "Técnico de laboratorio", "Aide à domicile". */
const isLowerJoin = (word: string, languages: readonly string[]): boolean => {
  const folded = fold(word);
  return (
    /^(?:de|du|des|del|della|dei|di|da|do|dos|das|ds\.?|alla?|allo|av)$/.test(folded) ||
    (folded === 'a' && languages.includes('fr')) ||
    (folded === 'till' && languages.includes('sv'))
  );
};

/** Ends a role where its words stop belonging to it: what is not capitalised, joined or an adjective goes. */
const trimmed = (role: string, languages: readonly string[]): string => {
  const words = role.split(' ');
  const at = words.findIndex((word) => worksAs(word, languages) > 0);
  if (at < 0) return role;
  let end = at + 1;
  let narrowed = 0;
  let joined = 0;
  while (end < words.length) {
    const word = words[end] ?? '';
    const next = words[end + 1];
    if (/[,;:]$/.test(words[end - 1] ?? '') && !isUpper(word)) break;
    if (isUpper(word)) end += 1;
    else if (next !== undefined && JOINS.test(fold(word)) && isUpper(next)) end += 2;
    else if (next !== undefined && joined < 1 && next.length > 2 && isLowerJoin(word, languages)) {
      joined += 1;
      end += 2;
    } else if (
      narrowed < 1 &&
      languages[0] === 'pl' &&
      /^[a-z]{4,}(?:a|u|i|y|ow|ej|ego|om|en)$/.test(fold(word)) &&
      words.length - end <= 2
    ) {
      narrowed += 1;
      end += 1;
    } else if (
      narrowed < 1 &&
      words.length - end === 1 &&
      /^(?:fr|es|it|pt)$/.test(languages[0] ?? '') &&
      /^\p{Ll}{5,}$/u.test(word)
    ) {
      end += 1;
    } else if (
      narrowed < 1 &&
      NARROWS.test(fold(word)) &&
      !languages.includes('de') &&
      !languages.includes('en')
    ) {
      narrowed += 1;
      end += 1;
    } else break;
  }
  return words.slice(0, end).join(' ');
};

/** Reads a role from where it starts, up to a word that ends one ("at", "position", a full stop). */
const roleFrom = (text: string, at: number, language: string): string | null => {
  const rest = text.slice(at, at + 140).replace(/^["“„«»]+/, '');
  const stop = ROLE_STOPS[language]?.exec(rest);
  const cut = stop ? rest.slice(0, stop.index) : rest;
  return cleanRole(trimmed(cut, [language]));
};

/** What subjects say around a role, folded: "Update on your application for … - next steps". */
const CHROME =
  /^(?:a|an|the|your|our|my|we|you|this|that|for|to|of|on|in|at|as|with|about|regarding|re|ref|is|are|was|from|and|or|new|update|updates|updated|outcome|result|results|decision|feedback|comments|news|status|timeline|timing|next|steps|step|thank|thanks|interest|application|applications|applying|applied|apply|candidacy|candidature|position|vacancy|role|post|job|opening|opportunity|opportunities|search|hiring|recruitment|interview|interviews|invitation|invite|offer|offered|letter|notice|notification|confirmation|received|receipt|acknowledgement|assessment|exercise|task|test|trial|audition|chat|call|conversation|meeting|second|first|final|round|shortlist|selection|process|following|conditional|employment|revised|formal|let's|lets|where|things|stand|reposted|withdrawn|cancelled|closed|paused|hold|rejected|unsuccessful|bewerbung|ihre|ihrer|deine|deiner|unsere|unser|als|zum|zur|um|fur|auf|die|der|das|den|dem|stelle|stellen|position|absage|zusage|ruckmeldung|ruckfrage|eingangsbestatigung|eingang|einladung|vorstellungsgesprach|gesprach|gesprachstermin|termin|zwischenstand|zwischenbescheid|ausschreibung|stellenausschreibung|stellenanzeige|auswahlverfahren|zu|ihr|dein|wegen|betreff|antwort|entscheidung|job|vakanz|votre|ta|ton|notre|le|la|les|l|un|une|de|du|des|d|au|aux|pour|sur|candidature|poste|offre|emploi|reponse|suite|retour|entretien|recrutement|accuse|reception|convocation|proposition|annonce|a|tu|su|el|los|las|una|del|al|para|por|sobre|candidatura|solicitud|puesto|vacante|oferta|plaza|proceso|seleccion|respuesta|resultado|entrevista|estado|carta|convocatoria|postulacion|sua|tua|o|os|as|um|uma|da|do|na|no|vaga|posicao|cargo|processo|seletivo|selecao|retorno|inscricao|proposta|il|lo|gli|i|uno|della|dello|alla|per|posizione|ruolo|posto|selezione|esito|riscontro|colloquio|annuncio|ricerca|je|jouw|uw|onze|het|een|van|voor|naar|op|bij|sollicitatie|vacature|functie|rol|baan|uitslag|uitnodiging|reactie|ontvangst|din|er|var|en|ett|som|till|om|angaende|ang|ansokan|tjanst|tjansten|rollen|jobbet|svar|besked|intervju|inbjudan|pana|pani|twoja|twoj|na|o|w|z|dot|dotyczy|aplikacja|aplikacji|kandydatura|stanowisko|rekrutacja|oferta|odpowiedz|wynik|zaproszenie|rozmowa|rozmowe|kwalifikacyjna|potwierdzenie|status)$/;

/** A subject's piece without what stands around a role in it. */
const bare = (piece: string): string => {
  const words = piece.split(/\s+/);
  const isChrome = (word: string | undefined): boolean =>
    word !== undefined && CHROME.test(fold(word).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
  while (words.length > 0 && isChrome(words[0])) words.shift();
  while (words.length > 0 && isChrome(words.at(-1))) words.pop();
  return words.join(' ').replace(/[\s:,!?.]+$/, '');
};

const SEPARATORS =
  /\s*(?:\||–|—|\s-\s|:|!\s|\?\s|\.\s|\/\/|•|·|\sat\s|\sbei\s|\schez\s|\shos\s|\sbij\s|\spresso\s)\s*/;

/** What stands before a role that a sentence names in passing: "as a Stylist", "an Trouser Maker", "für die Lektorin". */
const BEFORE =
  /(?:^|\s)(?:as|for|an?|the|as an?|as our|as their|new|of|to be|als|zum|zur|einen?|eine|einer|die|der|den|comme|de|d'|un|une|le|la|en tant que|como|un|una|el|o|um|uma|come|il|uno|da|di|als|een|de|som|en|ett|vara|jako|na stanowisko|stanowisko)\s$/i;

/** Who is named as a human's title and not as the job: "our CEO", "the hiring manager". */
const THEIRS =
  /^(?:hiring|recruiting|general|line|managing|deputy hiring|talent|hr|human)\s|^(?:ceo|cto|coo|cfo|recruiter|manager|director|colleague|candidate|partner|applicant|client|customer|president|editor|headteacher|chair)s?$/i;

/** Runs of capitalised words with a word for work in them, in the middle of a sentence. */
const inPassing = (sentence: string, languages: readonly string[]): { role: string; sure: number }[] => {
  const found: { role: string; sure: number }[] = [];
  const run =
    /(?<=^|\s|["“„«(])(?:\p{Lu}[\p{L}\p{N}/'’+#.-]*)(?:(?:\s(?:of|and|&|de|für|im|van|di|del))?\s\p{Lu}[\p{L}\p{N}/'’+#-]*){0,6}/gu;
  for (const match of sentence.matchAll(run)) {
    const text = match[0].replace(/[.'’-]+$/, '');
    const works = worksAs(text, languages);
    if (works === 0 || THEIRS.test(text)) continue;
    const words = text.split(' ');
    if (words.some((word) => isOnlyGivenName(word))) continue;
    // The first word of a sentence has its capital from there.
    if (
      match.index === 0 &&
      (works < 2 ||
        (words.length === 1 && /^(?:en|de)$/.test(languages[0] ?? '') && !/^\p{L}+,/u.test(sentence)))
    )
      continue;
    // German writes every noun with a capital, so there the words before it must say that it is a role.
    const led = BEFORE.test(sentence.slice(Math.max(0, match.index - 20), match.index));
    if (languages.includes('de') && !led) continue;
    const sure = (works === 2 ? 1.6 : 0.8) + (led ? 0.8 : 0);
    const whole = /^[^,.;:!?()"“”«»\n]*/u.exec(sentence.slice(match.index, match.index + 90))?.[0] ?? text;
    found.push({
      role: trimmed(languages[0] === 'en' || languages[0] === 'de' ? text : whole, languages),
      sure,
    });
  }
  return found;
};

/** What leads to a role in small letters, folded: "as a welder", "un livreur", "para encajadora". */
const LEADS =
  /(?<![\p{L}])(?:as an?|as our|as|an?|another|no|second|for an?|for|of a|un|une|un autre|pas de|comme|en tant que|pour|plus de|deuxi[eè]me|como|para|una|otro|otra|sin|um|uma|outro|outra|come|un'|uno|altro|altra|per|di|een|als|geen|voor|onze|tweede|en|ett|som|ingen|vår|jako|na|jest|drugiego|drugiej)\s+(?=\p{Ll})/giu;

/** Roles in small letters behind an article or an "as". */
const inSmallLetters = (sentence: string, languages: readonly string[]): string[] => {
  if (languages[0] === 'de') return [];
  const found: string[] = [];
  for (const match of sentence.matchAll(LEADS)) {
    const rest = sentence.slice(match.index + match[0].length, match.index + match[0].length + 70);
    const run = /^[\p{L}'’-]+(?: [\p{L}'’-]+){0,4}/u.exec(rest)?.[0] ?? '';
    const words = run.split(' ');
    const at = words.slice(0, 3).findIndex((word) => worksAs(word, languages) === 2);
    if (at < 0) continue;
    // English and its neighbours narrow a role before its noun, Romance languages behind it.
    const romance = /^(?:fr|es|pt|it|pl)$/.test(languages[0] ?? '');
    if (romance && at > 1) continue;
    let end = at + 1;
    while (worksAs(words[end] ?? '', languages) === 2) end += 1;
    const role = romance ? trimmed(words.slice(at).join(' '), languages) : words.slice(0, end).join(' ');
    found.push(role);
  }
  return found;
};

/** The role, by the frames of its language in prose and subject, and by words that name work. */
export const findRole = (
  { letter, subject, people, from }: JobEvidence,
  languages: string[],
  companies: (string | null)[],
): string | null => {
  const ballot = new Ballot();
  const names = [...companies, ...people, from?.name].flatMap((name) => (name ? [name] : []));
  const barred = new Set([
    ...names.map(squash),
    ...(from?.name ?? '').split(/\s+/).map(squash),
    ...companies.flatMap((name) => (name ?? '').split(/\s+/).slice(0, 1).map(squash)),
  ]);
  const isBarred = (role: string): boolean =>
    barred.has(squash(role)) ||
    companies.some((name) => name !== null && squash(name).startsWith(squash(role)));
  /** "CFO, Meridian Glass" and "contrôleur - Groupe Verdier" without the employer behind. */
  const withoutCompany = (role: string | null): string | null => {
    const tail = /^(.+?)\s*(?:,| - | – | \/ )\s*([^,]+)$/u.exec(role ?? '');
    return tail && companies.some((name) => name && squash(tail[2] ?? '').includes(squash(name)))
      ? (tail[1] ?? null)
      : role;
  };
  const vote = (raw: string | null, weight: number): void => {
    const role = withoutCompany(raw);
    if (
      !role ||
      isBarred(role) ||
      /^(?:hiring |line )?(?:manager|recruiter|colleague|candidate|applicant|client|customer)s?$/i.test(role)
    )
      return;
    const works = worksAs(role, languages);
    // A long run without a word for work is a sentence that went by.
    if (works === 0 && role.split(' ').length > 4) return;
    if (role.split(' ').length > 10) return;
    ballot.vote(role, weight + (works === 2 ? 2 : works === 1 ? 1 : 0));
  };
  const frames = (text: string, weight: number): void => {
    for (const language of languages) {
      for (const frame of ROLE_FRAMES[language] ?? []) {
        for (const match of text.matchAll(frame)) {
          // The last article counts: "for your interest in the Night Porter position".
          const inside = match[1]?.replace(/^(?:.*\s)?(?:the|our|an?|your|this)\s/i, '');
          const start = match.index + match[0].length;
          vote(inside === undefined ? roleFrom(text, start, language) : cleanRole(inside), weight);
        }
      }
    }
  };
  for (const sentence of [...letter.heading, ...letter.sentences]) {
    frames(sentence, 2);
    const regarding = sentence.length < 100 ? REGARDING.exec(sentence) : null;
    if (regarding) vote(cleanRole(sentence.slice(regarding[0].length)), 0.5);
    for (const { role, sure } of inPassing(sentence, languages)) {
      const clean = cleanRole(role);
      if (clean && !isBarred(clean)) ballot.vote(clean, sure);
    }
  }
  for (const sentence of letter.sentences)
    for (const role of inSmallLetters(sentence, languages)) {
      const clean = cleanRole(role);
      if (clean && !isBarred(clean) && !THEIRS.test(clean)) ballot.vote(clean, 1.5);
    }
  frames(subject, 1);
  for (const piece of subject.split(SEPARATORS)) {
    const role = cleanRole(bare(piece));
    if (!role || role.split(' ').length > 7 || worksAs(role, languages) === 0) continue;
    vote(cleanRole(trimmed(role, languages)) ?? role, 1);
  }
  ballot.lend(
    (shorter, longer) =>
      longer.startsWith(shorter) &&
      /^(?:,| –| -| \(| (?:de|del|du|d['’]|di|do|da|al|alla|à|ds\.?|I{1,3}$|till|för|für|\p{Lu}))/u.test(
        longer.slice(shorter.length),
      ),
  );
  return ballot.best(1.5);
};
