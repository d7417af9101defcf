import { words } from './fold.ts';

/** Small words that a language cannot do without and its neighbours do not share, folded. */
const SMALL_WORDS: Record<string, string> = {
  en: 'the and you your we our of to for with that have has this is are not will be at on from they was were been us their would i my it but an as',
  de: 'und der die das ihre ihrer ihnen ihren sie wir nicht fur mit uns dass ist eine einen von zu im auf leider haben wurde sich den dem des bei deine dir dich du ich auch unser unserem unsere sehr als aus oder fuer',
  fr: 'le la les des vous votre nous notre et pour une que pas dans avec est sur au du ne ce cette qui avons nos vos par je tu ton ta mais ont sont cordialement bonjour',
  es: 'el la los las que para por su con una del nuestro nuestra usted ha hemos no en y tu te se gracias es mas le lo pero al ser como este esta hola saludo',
  pt: 'que para com uma os as seu sua nao nosso nossa em voce e do da no na por foi obrigado temos mais dos das ao pela pelo sao ser mas ola agradecemos atenciosamente',
  it: 'che per con una il lo gli della del di nostro nostra non la sua suo e abbiamo ha siamo le ti si sono piu alla dei nel questo dalla ma anche grazie cordiali saluti',
  nl: 'de het een en van voor wij je jouw uw niet met dat op is zijn hebben wij ons onze bij aan door maar ook als we te dit naar heeft hebt bedankt helaas deze er',
  sv: 'och att det som for med inte har vi din dig er till av en ett den pa om oss vara var du men tack tyvarr ar fran ni ert era kan detta hej',
  da: 'og at det som for med ikke har vi din dig til af en et den pa om os vores du men tak desvaerre er fra jer jeres kan dette hej stillingen ansogning hilsen til',
  no: 'og at det som for med ikke har vi din deg til av en et den pa om oss var vare du men takk dessverre er fra dere kan dette hei stillingen soknad soknaden hilsen',
  fi: 'ja on ei etta se me sinun sinulle kiitos olemme mutta ole hakemuksesi tehtavaan hakemus valitettavasti kanssa ovat tama meidan kuin valinta paikka teidan hei',
  pl: 'i w z na do nie za sie jest ze pana pani panstwa oraz dziekujemy o po dla przez nas jako tym twoja naszej ale kandydata naszym rekrutacji tej tego ktory',
  cs: 'a v na se ze za je pro vas vam vase jsme do o by s nas bohuzel dekujeme jako ale pozici tuto jste ktery vyberoveho',
  hu: 'az es hogy nem on ont egy koszonjuk jelentkezeset sajnos meg kedves erdeklodeset allas volt de mint ezert',
  ro: 'si in de la nu va pentru ati cu am din pe care dumneavoastra multumim pozitia este o sa ca fost',
  tr: 've bir bu icin ile size sizin olarak basvurunuz tesekkur ederiz pozisyonu maalesef degil da de ne',
  id: 'yang dan untuk anda kami tidak dengan di ini terima kasih lamaran pada telah dari posisi akan',
};

const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['uk', /[іїєґІЇЄҐ]/g],
  ['ru', /[\u0400-\u04ff]/g],
];

/** Letters that settle a tie between neighbours. */
const LETTERS: Record<string, RegExp> = {
  de: /ß|ä|ü/gi,
  fr: /[êèçœ]|é\b/gi,
  es: /[ñ¿¡]|ción\b/gi,
  pt: /[ãõ]|ção\b|lh/gi,
  it: /zione\b|[èìò]\b|\bè\b/gi,
  sv: /å|ö|ä/gi,
  da: /ø|æ/gi,
  no: /ø|å/gi,
  pl: /[ąęłśźżń]/gi,
  cs: /[ěřůž]/gi,
  fi: /ää|yy|ö/gi,
  nl: /ij|aa|oe/gi,
  hu: /[őű]/gi,
  ro: /[șțăş]/gi,
  tr: /[ışğ]/g,
};

const tables = Object.entries(SMALL_WORDS).map(([code, list]) => ({ code, small: new Set(list.split(' ')) }));

/** Languages by how much of the text they explain, best first; empty where there is too little to say. */
export const rankLanguages = (text: string): string[] => {
  const sample = text.slice(0, 6000);
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  for (const [code, script] of SCRIPTS) {
    const found = (sample.match(script) ?? []).length;
    if (found > letters * (code === 'uk' ? 0.03 : code === 'ja' || code === 'zh' ? 0.15 : 0.4)) return [code];
  }
  const all = words(sample);
  const scores = tables.map(({ code, small }) => {
    const common = all.reduce((sum, word) => sum + (small.has(word) ? 1 : 0), 0);
    const hints = LETTERS[code] ? (sample.match(LETTERS[code]) ?? []).length : 0;
    return { code, score: common + Math.min(hints, 12) * 0.5 };
  });
  const best = Math.max(...scores.map(({ score }) => score));
  if (best < 2) return [];
  return scores
    .filter(({ score }) => score >= best * 0.6)
    .sort((a, b) => b.score - a.score)
    .map(({ code }) => code);
};
