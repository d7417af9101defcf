import { plainLetters } from '../mail/plain-letters.ts';

/** Prefixes that clients put before the subject of a forward, in plain letters. */
const FORWARD = new Set(
  (
    'fw fwd fwrd wg tr rv enc i vb vs vl doorst pd fs ilt yml redir redirectionat továbbitás tovabbitas trs ynt ' +
    'πρθ προωθ пер переслано пересл fwd(s) transf reenv rif inoltra inoltro 转发 转寄 轉寄 轉發 轉送 転送 전달 הועבר إعادة توجيه ' +
    'tr(ansf) hb переадр prosl ved edasi ed meneruskan trsl'
  ).split(' '),
);
/** Prefixes of replies. */
const REPLY = new Set(
  're aw antw sv vs ref rif res odp ha atb ats ynt yanit r 答复 回复 回覆 返信 답장 회신 απ σχετ отв ответ відп השב رد bls balas vast ad'.split(
    ' ',
  ),
);
/** "VS" is a reply in Finnish and a forward in Danish; a subject alone cannot tell, so it counts as a forward. */
const BOTH = new Set(['vs', 'rif', 'ynt']);

const PREFIX = /^\s*\[?\s*(\p{L}{1,20})\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\*\d{1,3})?\s?[.]?\s?[:：]\s*/u;

export type SubjectKind = 'forward' | 'reply' | 'plain';

/** What a subject's first prefix says, and the subject without any prefixes. */
export const readSubject = (subject: string): { kind: SubjectKind; bare: string } => {
  let kind: SubjectKind = 'plain';
  let bare = subject.trim();
  for (let count = 0; count < 12; count += 1) {
    const match = PREFIX.exec(bare);
    const word = plainLetters(match?.[1] ?? '');
    const forward = FORWARD.has(word) || BOTH.has(word);
    if (!match || !(forward || REPLY.has(word))) break;
    if (kind === 'plain') kind = forward ? 'forward' : 'reply';
    bare = bare.slice(match[0].length);
  }
  // Alpine puts "(fwd)" behind; mutt writes "[jane@a.example: Subject]".
  const alpine = bare.replace(/\s*\(fwd\)$/i, '');
  if (alpine !== bare && kind === 'plain') kind = 'forward';
  const mutt = /^\[[^\s[\]:]{3,254}: (.{0,998})\]$/.exec(alpine)?.[1];
  if (mutt !== undefined && kind === 'plain') kind = 'forward';
  return { kind, bare: (mutt ?? alpine).trim() };
};
