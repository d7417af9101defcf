import type { Facts } from './facts.ts';
import type { Tongue } from './voice.ts';

const stelle = (f: Facts): string => (f.role ? `die Stelle als ${f.role}` : 'die Stelle');
const job = (f: Facts): string => `${stelle(f)}${f.company ? ` bei ${f.company}` : ''}`;
const dort = (f: Facts): string => (f.company ? `bei ${f.company}` : 'bei Ihnen');

const ZAHLEN = [
  '',
  'einem Monat',
  'zwei Monaten',
  'drei Monaten',
  'vier Monaten',
  'fünf Monaten',
  'sechs Monaten',
  'sieben Monaten',
  'acht Monaten',
  'neun Monaten',
  'zehn Monaten',
  'elf Monaten',
];
const vor = (f: Facts): string => ZAHLEN[f.months] ?? 'etwa einem Jahr';

/** `vor vier Monaten haben wir über die Stelle … gesprochen` */
const damals = (f: Facts): string =>
  f.interviewed
    ? `vor ${vor(f)} haben wir über ${job(f)} gesprochen`
    : `vor ${vor(f)} habe ich mich auf ${job(f)} beworben`;

const gelernt = ({ learned }: Facts): string | null =>
  learned &&
  `Inzwischen habe ich ${learned.hours === 1 ? 'eine Stunde' : `${learned.hours} Stunden`} in meine Weiterbildung gesteckt: ${learned.what}.`;

const eindruck = (f: Facts, lead: string): string | null => f.impressed && `${lead}: ${f.impressed}.`;

/** Formal ("Sie"), and without a guess at anybody's gender. */
export const german: Tongue = {
  greeting: ({ contact }) => (contact ? `Guten Tag ${contact},` : 'Guten Tag,'),
  noteGreeting: ({ contact }) => (contact ? `Guten Tag ${contact},` : 'Guten Tag,'),
  closings: {
    plain: ['Mit freundlichen Grüßen', 'Mit besten Grüßen', 'Freundliche Grüße'],
    shorter: ['Freundliche Grüße', 'Viele Grüße', 'Beste Grüße'],
    warmer: ['Mit herzlichen Grüßen', 'Herzliche Grüße', 'Mit herzlichem Dank und besten Grüßen'],
  },
  closingComma: '',
  letter: [
    ({ f, more, warm, brief, turn }) => ({
      subject: 'Vielen Dank für Ihre Zeit',
      paragraphs: [
        [
          f.interviewed
            ? `vielen Dank für Ihre Zeit und das ${brief('', 'angenehme ')}Gespräch über ${job(f)}.`
            : `vielen Dank, dass Sie sich die Zeit für meine Bewerbung auf ${job(f)} genommen haben.`,
          more(f.finalist && 'Dass ich bis in die engste Auswahl gekommen bin, hat mich sehr gefreut.'),
          warm(
            f.interviewed
              ? 'Ich habe mich bei Ihnen vom ersten Moment an willkommen gefühlt.'
              : 'Ich weiß, wie viel Arbeit hinter einer sorgfältigen Auswahl steckt.',
          ),
        ],
        [
          eindruck(f, 'Besonders in Erinnerung geblieben ist mir') ??
            more(`Was mich an einer Aufgabe ${dort(f)} gereizt hat, reizt mich weiterhin.`),
        ],
        [
          `Ich möchte wirklich gern ${dort(f)} arbeiten.`,
          brief(
            'Sollte die Stelle wieder frei werden, freue ich mich, wenn Sie an mich denken.',
            'Pläne ändern sich: Sollte diese oder eine ähnliche Stelle wieder frei werden, freue ich mich, wenn Sie an mich denken.',
          ),
        ],
        [
          turn([
            'Meine Unterlagen dürfen Sie gern so lange behalten, wie sie Ihnen nützen.',
            'Gern dürfen Sie meine Unterlagen für spätere Stellen aufbewahren.',
          ]),
        ],
      ],
    }),
    ({ f, more, warm, brief, turn }) => ({
      subject: 'Danke, und ein Angebot',
      paragraphs: [
        [
          eindruck(f, 'eines geht mir seit meiner Bewerbung nicht aus dem Kopf') ??
            `je mehr ich über ${f.company ?? 'Ihr Unternehmen'} erfahren habe, desto besser konnte ich mir vorstellen, dort zu arbeiten.`,
          `Danke, dass Sie sich ${f.interviewed ? 'für unser Gespräch ' : ''}Zeit für mich genommen haben${f.interviewed ? brief('', ', und für Ihre offene Art') : ''}.`,
          warm(f.interviewed ? 'Ich denke gern daran zurück.' : 'Das ist nicht selbstverständlich.'),
        ],
        [
          more(
            'Ihre Entscheidung respektiere ich und wünsche Ihnen einen guten Start mit der neuen Besetzung.',
          ),
          'Wenn doch noch jemand fehlt, ob auf Dauer oder zur Überbrückung, melden Sie sich bitte: Ich weiß, worum es geht, und würde die Aufgabe wirklich gern übernehmen.',
        ],
        [
          turn([
            'Behalten Sie meine Kontaktdaten dafür gern in Ihren Unterlagen.',
            'Meine Daten dürfen Sie dafür gern gespeichert lassen.',
          ]),
        ],
      ],
    }),
  ],
  advice: [
    ({ f, more, warm, brief }) => ({
      subject: 'Eine Frage an Sie',
      paragraphs: [
        [
          f.interviewed
            ? `vielen Dank noch einmal für unser Gespräch über ${job(f)}.`
            : `vielen Dank noch einmal für Ihre Zeit mit meiner Bewerbung auf ${job(f)}.`,
          warm('Ihre freundliche Art habe ich in bester Erinnerung.'),
          more('Ich möchte daraus lernen, und Ihr Blick hilft mir dabei am meisten.'),
        ],
        [
          'Welche ein oder zwei Dinge hätten meine Bewerbung stärker gemacht?',
          brief(
            'Ein Satz genügt.',
            'Um die Entscheidung selbst geht es mir nicht; ein Satz zu mir genügt völlig.',
          ),
        ],
      ],
    }),
    ({ f, more, warm, brief }) => ({
      subject: 'Womit ich mich verbessern kann',
      paragraphs: [
        [
          `danke, dass Sie sich im Auswahlverfahren für ${job(f)} mit mir beschäftigt haben.`,
          warm('Sie waren großzügig mit Ihrer Zeit, deshalb fasse ich mich kurz.'),
        ],
        [
          'Was hätte mich weitergebracht: eine Technologie, mehr Erfahrung, andere Referenzen oder ein anderes Auftreten?',
          more('Ich möchte es lieber wissen als raten, und dann daran arbeiten.'),
        ],
        [
          brief(
            'Ein Stichwort reicht mir.',
            'Ein Stichwort reicht mir völlig; für ein kurzes Telefonat bin ich ebenso dankbar.',
          ),
        ],
      ],
    }),
  ],
  'check-in-1': [
    ({ f, more, warm, brief }) => ({
      subject: 'Ein kurzer Gruß',
      paragraphs: [
        [
          `${damals(f)}, und ich hoffe, dass bei Ihnen seitdem alles gut angelaufen ist.`,
          warm('Danke noch einmal für den freundlichen Umgang.'),
        ],
        [
          gelernt(f) ??
            more(
              eindruck(f, 'Eines ist mir geblieben') ??
                `Mein Interesse an einer Aufgabe ${dort(f)} ist geblieben.`,
            ),
        ],
        [
          brief(
            'Gern höre ich von Ihnen, wenn etwas frei wird.',
            'Falls sich eine ähnliche Stelle ergibt, freue ich mich über eine Nachricht.',
          ),
        ],
      ],
    }),
    ({ f, more, warm, brief }) => ({
      subject: 'Falls Unterstützung fehlt',
      paragraphs: [
        [
          `in den ersten Wochen zeigt sich oft, wo noch jemand fehlt. Falls das ${dort(f)} so ist, helfe ich gern.`,
          warm('Es wäre mir eine Freude, mit Ihnen zu arbeiten.'),
        ],
        [more('Sie kennen meine Unterlagen, der Einstieg wäre also kurz.'), gelernt(f)],
        [
          brief(
            'Auch ein kleines Projekt passt.',
            'Ein kleines Projekt oder eine Vertretung passen mir ebenso gut wie ein Gespräch.',
          ),
        ],
      ],
    }),
  ],
  'check-in-2': [
    ({ f, more, warm, brief }) => ({
      subject: 'Wie hat es sich entwickelt?',
      paragraphs: [
        [
          `${damals(f)}. Wie hat es sich seitdem entwickelt?`,
          warm('Ich hoffe, es geht Ihnen und dem Team gut.'),
        ],
        [gelernt(f), more(eindruck(f, 'Eines habe ich nicht vergessen'))],
        [
          brief(
            'Ist wieder Platz im Team? Ich spreche gern mit Ihnen.',
            'Nach einigen Monaten sieht die Planung oft anders aus. Wenn wieder Platz ist, spreche ich gern mit Ihnen.',
          ),
        ],
      ],
    }),
    ({ f, more, warm, brief }) => ({
      subject: 'Ihre Pläne für die nächsten Monate',
      paragraphs: [
        [
          `planen Sie in den nächsten Monaten Einstellungen? Mich interessiert weiterhin ${job(f)}, gern auch eine verwandte Aufgabe.`,
          warm('Ich frage Sie, weil mir unser Kontakt in guter Erinnerung ist.'),
        ],
        [gelernt(f), more('Einen aktuellen Lebenslauf schicke ich Ihnen gern noch am selben Tag.')],
        [brief('Ein Ja oder Nein genügt.', 'Ein Ja oder Nein genügt mir schon.')],
      ],
    }),
  ],
  'check-in-3': [
    ({ f, more, warm, brief }) => ({
      subject: 'Eine neue Bewerbung',
      paragraphs: [
        [
          `${damals(f)}. Ich würde mich gern noch einmal bewerben, auch auf eine ähnliche Stelle.`,
          warm('Ihren fairen Umgang habe ich in guter Erinnerung.'),
        ],
        [gelernt(f), more(eindruck(f, 'Was mich reizt, ist dasselbe geblieben'))],
        [
          brief(
            'Ist etwas offen oder geplant?',
            'Ist etwas offen oder geplant, und an wen wende ich mich am besten?',
          ),
        ],
      ],
    }),
    ({ f, more, warm, brief }) => ({
      subject: 'Bevor Sie neu ausschreiben',
      paragraphs: [
        [
          'ich melde mich, bevor etwas ausgeschrieben ist, denn dann spart ein bekannter Name die meiste Arbeit.',
          more(`Meinen kennen Sie vielleicht noch: ${damals(f)}.`),
          warm('Ich freue mich in jedem Fall, von Ihnen zu hören.'),
        ],
        [gelernt(f), `Ich würde weiterhin sehr gern ${dort(f)} arbeiten.`],
        [
          brief(
            'Darf ich meinen Lebenslauf schicken?',
            'Wenn Sie in diesem Halbjahr jemanden brauchen: Darf ich Ihnen meinen aktuellen Lebenslauf schicken?',
          ),
        ],
      ],
    }),
  ],
  readvertised: [
    ({ f, more, warm, brief }) => ({
      subject: 'Ihre neue Ausschreibung',
      paragraphs: [
        [
          `ich habe gesehen, dass ${job(f)} wieder ausgeschrieben ist, und möchte gern wieder dabei sein.`,
          warm('Darüber habe ich mich sehr gefreut.'),
        ],
        [
          more(
            eindruck(f, 'Mich reizt noch immer dasselbe') ??
              'Meine Unterlagen kennen Sie, der erste Schritt ist also getan.',
          ),
          gelernt(f),
        ],
        [
          brief(
            'Diese Woche habe ich Zeit.',
            'Diese Woche habe ich Zeit für ein Gespräch, einen aktuellen Lebenslauf schicke ich gern sofort.',
          ),
        ],
      ],
    }),
    ({ f, more, warm, brief }) => ({
      subject: 'Bevor Sie von vorn anfangen',
      paragraphs: [
        [
          `bevor Sie neue Bewerbungen lesen: Mein Interesse an der Aufgabe besteht weiter. Ich meine ${job(f)}.`,
          warm('Ich würde mich sehr freuen, wenn es diesmal klappt.'),
        ],
        [gelernt(f), more('Was ist Ihnen diesmal am wichtigsten? Vielleicht passe ich heute besser.')],
        [brief('Wann passt es Ihnen?', 'Eine Viertelstunde würde genügen. Wann passt es Ihnen?')],
      ],
    }),
  ],
  connect: [
    ({ f, brief, warm }) => ({
      subject: '',
      paragraphs: [
        [
          f.interviewed && f.contact
            ? `danke für unser Gespräch über ${job(f)}.`
            : f.contact
              ? `danke für Ihre Zeit mit meiner Bewerbung auf ${job(f)}.`
              : `kürzlich habe ich mich auf ${job(f)} beworben.`,
          brief('Bleiben wir in Kontakt?', 'Ich würde gern mit Ihnen in Kontakt bleiben.'),
          warm('Das würde mich sehr freuen.'),
        ],
      ],
    }),
    ({ f, brief, warm }) => ({
      subject: '',
      paragraphs: [
        [
          `was Sie ${dort(f)} machen, verfolge ich mit Freude weiter.`,
          brief(
            'Vernetzen wir uns?',
            f.contact
              ? 'Vielleicht kreuzen sich unsere Wege wieder.'
              : 'Vielleicht kreuzen sich unsere Wege.',
          ),
          f.contact && 'Danke für Ihre Zeit!',
          warm('Alles Gute!'),
        ],
      ],
    }),
  ],
  'connect-2': [
    ({ f, brief, warm }) => ({
      subject: '',
      paragraphs: [
        [
          `ich habe mich kürzlich auf ${job(f)} beworben, und was ich gesehen habe, hat mir gefallen.`,
          brief('Vernetzen wir uns?', 'Ich würde mich gern mit Ihnen vernetzen.'),
          warm('Herzliche Grüße!'),
        ],
      ],
    }),
    ({ f, brief, warm }) => ({
      subject: '',
      paragraphs: [
        [
          `ich möchte eines Tages ${f.company ? `bei ${f.company}` : 'in Ihrem Unternehmen'} arbeiten und lerne gern die Menschen dort kennen.`,
          brief('Vernetzen wir uns?', 'Darf ich mich mit Ihnen vernetzen?'),
          warm('Vielen Dank!'),
        ],
      ],
    }),
  ],
};
