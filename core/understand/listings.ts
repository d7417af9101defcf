import { fold } from './fold.ts';
import { ROLE_NOUN } from './frames.ts';
import { cleanCompany } from './names.ts';
import { cleanRole } from './role.ts';

/** A job that an alert lists. */
export interface Listing {
  company: string | null;
  role: string;
}

const MAX_LISTINGS = 50;

/** Lines of an alert that are its own: buttons, headings, counts. */
const CHROME =
  /^(?:view|see|apply|manage|edit|unsubscribe|your|new|recommended|jobs?|similar|easy|actively|posted|promoted|be an|based on|ansehen|jetzt|alle|neue|voir|postuler|ver|candidat|vedi|bekijk|solliciteer|visa|ansok|zobacz|aplikuj|hi|hello|dear|hallo|bonjour|hola|ciao|hej|https?:|\d+\s)/;

const PARTS = /\s+(?:at|bei|chez|en|na|presso|bij|hos|w)\s+(?=\p{Lu})|\s*(?:\||–|—|·|•|@|\s-\s|,)\s*/u;

/** The jobs that an alert's lines list: "Role at Company", "Role - Company - Place", or one below the other. */
export const findListings = (text: string): Listing[] => {
  const lines = text
    .slice(0, 40_000)
    .split('\n')
    .map((line) =>
      line
        .replace(/https?:\S+|[<>[\]*]/g, ' ')
        .replace(/^[\s\d.)•·-]+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
  const listings: Listing[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.length > 110 || /[?!]$|\.\s/.test(line) || CHROME.test(fold(line))) continue;
    const [head = '', next] = line.split(PARTS);
    if (!ROLE_NOUN.test(fold(head))) continue;
    const role = cleanRole(head);
    if (!role) continue;
    const below = lines[index + 1] ?? '';
    const beside =
      next ??
      (below.length < 60 && !ROLE_NOUN.test(fold(below)) && !CHROME.test(fold(below))
        ? below.split(PARTS)[0]
        : undefined);
    listings.push({ role, company: beside ? cleanCompany(beside) : null });
    if (listings.length === MAX_LISTINGS) break;
  }
  return listings;
};
