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

const gelernt = ({ learned }: Facts): string | null =>
  learned &&
  `Seitdem habe ich ${learned.hours === 1 ? 'eine Stunde' : `${learned.hours} Stunden`} in Weiterbildung gesteckt: ${learned.what}.`;

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
            : `vielen Dank für die Zeit, die Sie sich für meine Bewerbung genommen haben. Es ging um ${job(f)}.`,
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
          'Pläne ändern sich: Sollte diese oder eine ähnliche Stelle wieder frei werden, freue ich mich, wenn Sie an mich denken.',
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
          `Danke, dass Sie sich ${f.interviewed ? 'für unser Gespräch ' : ''}Zeit für mich genommen haben${brief('', ', und für Ihre offene Art')}.`,
          warm('Ich denke gern daran zurück.'),
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
          `vielen Dank noch einmal für Ihre Zeit. Es ging um ${job(f)}.`,
          warm('Ich habe das Gespräch in bester Erinnerung.'),
          more('Ich möchte daraus lernen, und Ihr Blick hilft mir dabei am meisten.'),
        ],
        [
          'Welche ein oder zwei Dinge hätten meine Bewerbung stärker gemacht?',
          brief(
            'Ein Satz genügt.',
            'Es geht mir nicht um die Entscheidung und nicht um andere; ein Satz zu mir genügt.',
          ),
        ],
      ],
    }),
    ({ f, more, warm, brief }) => ({
      subject: 'Womit ich mich verbessern kann',
      paragraphs: [
        [
          `danke, dass Sie sich mit mir beschäftigt haben; es ging um ${job(f)}.`,
          warm('Sie waren großzügig mit Ihrer Zeit, deshalb fasse ich mich kurz.'),
        ],
        [
          'Was hätte mich weitergebracht: eine Technologie, mehr Erfahrung, andere Referenzen oder mein Auftreten?',
          more('Ich weiß es lieber genau, als zu raten, und arbeite dann daran.'),
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
    ({ f, more, warm }) => ({
      subject: 'Ein kurzer Gruß',
      paragraphs: [
        [
          `vor ${vor(f)} ging es um ${job(f)}, und ich hoffe, der neue Start ist gut gelungen.`,
          warm('Danke noch einmal für den freundlichen Umgang.'),
        ],
        [
          gelernt(f) ??
            more(
              eindruck(f, 'Eines ist mir geblieben') ??
                `Mein Interesse an einer Aufgabe ${dort(f)} ist geblieben.`,
            ),
        ],
        ['Falls sich eine ähnliche Stelle ergibt, freue ich mich über eine Nachricht.'],
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
          `vor ${vor(f)} ging es um ${job(f)}. Wie hat es sich seitdem entwickelt?`,
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
          `planen Sie in den nächsten Monaten Einstellungen? Mich interessiert weiterhin ${job(f)}, gern auch etwas Verwandtes.`,
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
          `vor ${vor(f)} habe ich mich bei Ihnen beworben; es ging um ${job(f)}. Ich würde es gern noch einmal versuchen, auch mit einer ähnlichen Stelle.`,
          warm('Ihren fairen Umgang habe ich in guter Erinnerung.'),
        ],
        [gelernt(f), more(eindruck(f, 'Der Grund ist derselbe geblieben'))],
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
          'ich melde mich, bevor etwas ausgeschrieben ist: Dann spart ein bekannter Name die meiste Arbeit.',
          more(`Meinen kennen Sie von vor ${vor(f)}; es ging um ${job(f)}.`),
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
          `ich habe gesehen, dass Sie wieder suchen. Es geht um ${job(f)}, und ich möchte gern wieder dabei sein.`,
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
          `bevor Sie neue Bewerbungen lesen: Mein Interesse besteht weiter. Es geht um ${job(f)}.`,
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
          f.interviewed
            ? `danke für unser Gespräch über ${job(f)}.`
            : `danke für Ihre Zeit. Es ging um ${job(f)}.`,
          warm('Es hat mir viel bedeutet.'),
          brief('Bleiben wir in Kontakt?', 'Ich würde gern mit Ihnen in Kontakt bleiben.'),
        ],
      ],
    }),
    ({ f, brief, warm }) => ({
      subject: '',
      paragraphs: [
        [
          `was Sie ${dort(f)} machen, verfolge ich mit Freude weiter.`,
          brief('Vernetzen wir uns?', 'Vielleicht kreuzen sich unsere Wege wieder.'),
          'Danke für Ihre Zeit!',
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
          `ich habe mich kürzlich beworben, es ging um ${job(f)}. Was ich gesehen habe, hat mir gefallen.`,
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
