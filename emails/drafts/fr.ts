import type { Facts } from './facts.ts';
import type { Tongue } from './voice.ts';

/** `de` before a consonant, `d’` before a vowel. */
const de = (word: string): string => (/^[aeiouàâäéèêëîïôöûüœ]/i.test(word) ? `d’${word}` : `de ${word}`);
const poste = (f: Facts): string => (f.role ? `le poste ${de(f.role)}` : 'le poste');
const job = (f: Facts): string => `${poste(f)}${f.company ? ` chez ${f.company}` : ''}`;
const la = (f: Facts): string => (f.company ? `chez ${f.company}` : 'avec vous');

const NOMBRES = [
  '',
  'un mois',
  'deux mois',
  'trois mois',
  'quatre mois',
  'cinq mois',
  'six mois',
  'sept mois',
  'huit mois',
  'neuf mois',
  'dix mois',
  'onze mois',
];
const ilYA = (f: Facts): string => `il y a ${NOMBRES[f.months] ?? 'environ un an'}`;

/** `Nous avons échangé il y a un mois sur le poste …` */
const alors = (f: Facts): string =>
  f.interviewed ? `Nous avons échangé ${ilYA(f)} sur ${job(f)}` : `J’ai postulé ${ilYA(f)} pour ${job(f)}`;

const appris = ({ learned }: Facts): string | null =>
  learned &&
  `Entre-temps, j’ai consacré ${learned.hours === 1 ? 'une heure' : `${learned.hours} heures`} à me former : ${learned.what}.`;

const marque = (f: Facts, lead: string): string | null => f.impressed && `${lead} : ${f.impressed}.`;

/** Formal ("vous"), and without a guess at anybody's gender. */
export const french: Tongue = {
  greeting: ({ contact }) => (contact ? `Bonjour ${contact},` : 'Bonjour,'),
  noteGreeting: ({ contact }) => (contact ? `Bonjour ${contact},` : 'Bonjour,'),
  closings: {
    plain: ['Bien cordialement', 'Cordialement', 'Avec mes salutations distinguées'],
    shorter: ['Cordialement', 'Bien à vous', 'Bonne journée'],
    warmer: ['Très cordialement', 'Avec toute ma gratitude', 'Chaleureusement'],
  },
  closingComma: ',',
  // A sign in two parts stands after a space at which no line may break.
  finish: (text) => text.replace(/ (?=[;:!?»])/g, '\u00a0'),
  letter: [
    ({ f, more, warm, brief, turn }) => ({
      subject: 'Merci pour le temps que vous m’avez accordé',
      paragraphs: [
        [
          f.interviewed
            ? `Merci pour votre temps et pour notre échange${brief('', ' si agréable')} sur ${job(f)}.`
            : `Merci pour le temps que vous avez consacré à ma candidature pour ${job(f)}.`,
          more(f.finalist && 'Avoir atteint la dernière étape compte beaucoup pour moi.'),
          warm(
            f.interviewed
              ? 'Votre accueil m’a tout de suite donné confiance.'
              : 'Je sais ce que demande un choix fait avec soin.',
          ),
        ],
        [
          marque(f, 'Voici ce que je retiens surtout') ??
            more(`Ce qui m’attirait ${f.company ? `chez ${f.company}` : 'chez vous'} n’a pas changé.`),
        ],
        [
          `J’ai vraiment envie de travailler ${la(f)}.`,
          brief(
            'Si le poste se libère, j’aimerais que vous pensiez à moi.',
            'Les projets évoluent : si ce poste ou un autre du même genre venait à s’ouvrir, j’aimerais que vous pensiez à moi.',
          ),
        ],
        [
          turn([
            'Vous pouvez bien sûr conserver mes coordonnées aussi longtemps qu’elles vous seront utiles.',
            'N’hésitez pas à garder mon dossier et mes coordonnées pour la suite.',
          ]),
        ],
      ],
    }),
    ({ f, more, warm, brief, turn }) => ({
      subject: 'Merci, et une proposition',
      paragraphs: [
        [
          marque(f, 'Une chose me revient souvent depuis ma candidature') ??
            `Plus j’en ai appris sur ${f.company ?? 'votre entreprise'}, plus l’idée d’y travailler m’a plu.`,
          `Merci pour le temps que vous avez pris ${f.interviewed ? 'pour en parler avec moi' : 'pour me lire'}${f.interviewed ? brief('', ', et pour votre franchise') : ''}.`,
          warm(f.interviewed ? 'J’en garde un très bon souvenir.' : 'J’y suis vraiment sensible.'),
        ],
        [
          more('Je respecte votre choix, et je souhaite un bon départ à la personne retenue.'),
          'S’il vous manque quelqu’un, pour longtemps ou pour un remplacement, appelez-moi : je sais en quoi consiste le travail et j’aurais vraiment envie de m’y mettre.',
        ],
        [
          turn([
            'Vous pouvez garder mes coordonnées à cet effet.',
            'Mon dossier peut rester chez vous en attendant.',
          ]),
        ],
      ],
    }),
  ],
  advice: [
    ({ f, more, warm, brief }) => ({
      subject: 'Une question, si vous avez une minute',
      paragraphs: [
        [
          f.interviewed
            ? `Merci encore pour notre échange sur ${job(f)}.`
            : `Merci encore d’avoir étudié ma candidature pour ${job(f)}.`,
          warm('Je garde un excellent souvenir de votre accueil.'),
          more('Je voudrais en tirer parti, et votre regard m’aiderait plus que tout autre.'),
        ],
        [
          'Quels sont le ou les deux points qui auraient rendu ma candidature plus solide ?',
          brief(
            'Une ligne suffit.',
            'Je ne demande rien sur la décision ni sur les autres ; une ligne à mon sujet suffit.',
          ),
        ],
      ],
    }),
    ({ f, more, warm, brief }) => ({
      subject: 'Ce que je pourrais améliorer',
      paragraphs: [
        [
          f.interviewed
            ? `Merci d’avoir pris le temps de me recevoir pour ${job(f)}.`
            : `Merci d’avoir pris le temps de considérer ma candidature pour ${job(f)}.`,
          warm('Vous m’avez donné beaucoup de votre temps, alors je fais court.'),
        ],
        [
          'Qu’est-ce qui m’aurait fait progresser : une technologie, de l’expérience, des références, ou ma façon de me présenter ?',
          more('J’aime mieux le savoir que le deviner, et je m’y mettrai.'),
        ],
        [brief('Un mot suffit.', 'Un mot suffit ; un bref appel me convient tout autant.')],
      ],
    }),
  ],
  'check-in-1': [
    ({ f, more, warm, brief }) => ({
      subject: 'Quelques nouvelles',
      paragraphs: [
        [
          `${alors(f)}, et j’espère que tout se passe bien de votre côté.`,
          warm('Merci encore pour votre gentillesse.'),
        ],
        [appris(f) ?? more(marque(f, 'Une chose m’est restée') ?? 'Mon intérêt, lui, est resté le même.')],
        [
          brief(
            'Si un poste s’ouvre, un mot me ferait plaisir.',
            'Si un poste semblable se présente, un mot de votre part me ferait plaisir.',
          ),
        ],
      ],
    }),
    ({ f, more, warm, brief }) => ({
      subject: 'Si un coup de main est utile',
      paragraphs: [
        [
          `Les premières semaines montrent souvent où il manque quelqu’un. Si c’est le cas ${f.company ? `chez ${f.company}` : 'chez vous'}, je vous aiderai volontiers.`,
          warm('Ce serait un vrai plaisir de travailler avec vous.'),
        ],
        [more('Vous connaissez mon dossier, le départ serait donc rapide.'), appris(f)],
        [
          brief(
            'Une courte mission me convient aussi.',
            'Une courte mission, un remplacement ou une simple conversation me conviennent tout autant.',
          ),
        ],
      ],
    }),
  ],
  'check-in-2': [
    ({ f, more, warm, brief }) => ({
      subject: 'Où en êtes-vous aujourd’hui ?',
      paragraphs: [
        [
          `${alors(f)}. Comment les choses ont-elles évolué depuis ?`,
          warm('J’espère que vous allez bien, et l’équipe aussi.'),
        ],
        [appris(f), more(marque(f, 'Je n’ai pas oublié ceci'))],
        [
          brief(
            'S’il y a de la place, parlons-en.',
            'Une équipe change en quelques mois ; s’il y a de la place dans la vôtre, j’en parlerai volontiers avec vous.',
          ),
        ],
      ],
    }),
    ({ f, more, warm, brief }) => ({
      subject: 'Vos projets pour les mois à venir',
      paragraphs: [
        [
          `Prévoyez-vous de recruter dans les mois à venir ? ${f.role ? `Le poste ${de(f.role)}` : 'Le poste'} m’intéresse toujours${f.company ? `, et ${f.company} aussi` : ''}.`,
          warm('Je vous le demande parce que nos échanges m’ont laissé un très bon souvenir.'),
        ],
        [appris(f), more('Je peux vous envoyer un CV à jour le jour même.')],
        [brief('Un oui ou un non suffit.', 'Un simple oui ou non me suffit.')],
      ],
    }),
  ],
  'check-in-3': [
    ({ f, more, warm, brief }) => ({
      subject: 'Une nouvelle candidature',
      paragraphs: [
        [
          `${alors(f)}. J’aimerais tenter ma chance à nouveau, pour ce poste ou pour un autre du même genre.`,
          warm('Je me souviens avec plaisir de votre accueil.'),
        ],
        [appris(f), more(marque(f, 'Ce qui m’attire n’a pas changé'))],
        [
          brief(
            'Un poste est-il ouvert ou prévu ?',
            'Un poste est-il ouvert ou prévu, et à qui dois-je m’adresser ?',
          ),
        ],
      ],
    }),
    ({ f, more, warm, brief }) => ({
      subject: 'Avant que l’annonce ne paraisse',
      paragraphs: [
        [
          'Je vous écris avant toute annonce : c’est à ce moment qu’un nom connu fait gagner le plus de temps.',
          more(`Le mien vous dit peut-être encore quelque chose. ${alors(f)}.`),
          warm('Vous lire me fera plaisir dans tous les cas.'),
        ],
        [appris(f), `J’ai toujours autant envie de travailler ${la(f)}.`],
        [
          brief(
            'Puis-je envoyer mon CV ?',
            'Si vous avez besoin de quelqu’un ce semestre, puis-je vous envoyer mon CV à jour ?',
          ),
        ],
      ],
    }),
  ],
  readvertised: [
    ({ f, more, warm, brief }) => ({
      subject: 'Votre nouvelle annonce',
      paragraphs: [
        [
          `J’ai vu que vous cherchez à nouveau pour ${job(f)}, et j’aimerais en être.`,
          warm('Cette nouvelle m’a fait très plaisir.'),
        ],
        [
          more(
            marque(f, 'Ce qui m’attire est toujours là') ??
              'Vous avez déjà mon dossier, la première étape est donc faite.',
          ),
          appris(f),
        ],
        [
          brief(
            'J’ai du temps cette semaine.',
            'J’ai du temps cette semaine pour en parler, et mon CV à jour est prêt.',
          ),
        ],
      ],
    }),
    ({ f, more, warm, brief }) => ({
      subject: 'Avant de repartir de zéro',
      paragraphs: [
        [
          `Avant que vous ne lisiez de nouvelles candidatures pour ${job(f)} : mon envie est intacte.`,
          warm('Cela me ferait vraiment plaisir que cela aboutisse cette fois.'),
        ],
        [
          appris(f),
          more(
            'Qu’est-ce qui compte le plus pour vous cette fois ? Peut-être suis-je plus proche de ce que vous cherchez.',
          ),
        ],
        [brief('Quand pouvons-nous en parler ?', 'Un quart d’heure suffirait. Quand cela vous irait-il ?')],
      ],
    }),
  ],
  connect: [
    ({ f, brief, warm }) => ({
      subject: '',
      paragraphs: [
        [
          f.interviewed && f.contact
            ? `Merci pour notre échange sur ${job(f)}.`
            : f.contact
              ? `Merci d’avoir étudié ma candidature pour ${job(f)}.`
              : `J’ai récemment postulé pour ${job(f)}.`,
          brief('Restons en contact ?', 'J’aimerais rester en contact avec vous.'),
          warm('Cela me ferait très plaisir.'),
        ],
      ],
    }),
    ({ f, brief, warm }) => ({
      subject: '',
      paragraphs: [
        [
          `Je suivrai avec plaisir ce que vous faites${f.company ? ` chez ${f.company}` : ''}.`,
          brief(
            'Restons en lien ?',
            f.contact
              ? 'Nos chemins se croiseront peut-être à nouveau.'
              : 'Nos chemins se croiseront peut-être.',
          ),
          f.contact && 'Merci pour votre temps !',
          warm('Très bonne continuation !'),
        ],
      ],
    }),
  ],
  'connect-2': [
    ({ f, brief, warm }) => ({
      subject: '',
      paragraphs: [
        [
          `J’ai récemment postulé pour ${job(f)}, et ce que j’ai vu m’a plu.`,
          brief('Restons en lien ?', 'J’aimerais vous compter parmi mes contacts.'),
          warm('Bien à vous !'),
        ],
      ],
    }),
    ({ f, brief, warm }) => ({
      subject: '',
      paragraphs: [
        [
          `J’espère travailler un jour ${f.company ? `chez ${f.company}` : 'dans votre entreprise'}, et j’apprends à connaître celles et ceux qui y travaillent.`,
          brief('Restons en lien ?', 'Puis-je vous ajouter à mes contacts ?'),
          warm('Un grand merci !'),
        ],
      ],
    }),
  ],
};
