import type { Facts } from './facts.ts';
import type { Tongue } from './voice.ts';

const puesto = (f: Facts): string => (f.role ? `el puesto de ${f.role}` : 'el puesto');
const job = (f: Facts): string => `${puesto(f)}${f.company ? ` en ${f.company}` : ''}`;
const alli = (f: Facts): string => (f.company ? `en ${f.company}` : 'con ustedes');

const NUMEROS = [
  '',
  'un mes',
  'dos meses',
  'tres meses',
  'cuatro meses',
  'cinco meses',
  'seis meses',
  'siete meses',
  'ocho meses',
  'nueve meses',
  'diez meses',
  'once meses',
];
const hace = (f: Facts): string => `hace ${NUMEROS[f.months] ?? 'cerca de un año'}`;
const Hace = (f: Facts): string => `H${hace(f).slice(1)}`;

/** `Hace cuatro meses hablamos sobre el puesto …` */
const entonces = (f: Facts): string =>
  f.interviewed ? `${Hace(f)} hablamos sobre ${job(f)}` : `${Hace(f)} presenté mi candidatura para ${job(f)}`;

const aprendido = ({ learned }: Facts): string | null =>
  learned &&
  `Entretanto he dedicado ${learned.hours === 1 ? 'una hora' : `${learned.hours} horas`} a formarme: ${learned.what}.`;

const huella = (f: Facts, lead: string): string | null => f.impressed && `${lead}: ${f.impressed}.`;

/** Formal ("usted"), and without a guess at anybody's gender. */
export const spanish: Tongue = {
  greeting: ({ contact }) => (contact ? `Buenos días, ${contact}:` : 'Buenos días:'),
  noteGreeting: ({ contact }) => (contact ? `Hola, ${contact}:` : 'Hola:'),
  closings: {
    plain: ['Un cordial saludo', 'Reciba un cordial saludo', 'Atentamente'],
    shorter: ['Un saludo', 'Saludos cordiales', 'Atentamente'],
    warmer: ['Con un afectuoso saludo', 'Con mi agradecimiento', 'Un saludo muy cordial'],
  },
  closingComma: ',',
  letter: [
    ({ f, more, warm, brief, turn }) => ({
      subject: 'Gracias por su tiempo',
      paragraphs: [
        [
          f.interviewed
            ? `Gracias por su tiempo y por la conversación${brief('', ' tan agradable')} sobre ${job(f)}.`
            : `Gracias por el tiempo que ha dedicado a mi candidatura para ${job(f)}.`,
          more(f.finalist && 'Haber llegado a la última fase significa mucho para mí.'),
          warm(
            f.interviewed
              ? 'Me sentí a gusto desde el primer momento.'
              : 'Sé cuánto trabajo hay detrás de una selección hecha con cuidado.',
          ),
        ],
        [
          huella(f, 'Lo que más recuerdo es esto') ??
            more(
              `Lo que me atrajo ${f.company ? `de ${f.company}` : 'de su empresa'} sigue siendo lo mismo.`,
            ),
        ],
        [
          `De verdad me gustaría trabajar ${alli(f)}.`,
          brief(
            'Si el puesto vuelve a abrirse, espero que piense en mí.',
            'Los planes cambian: si este puesto u otro parecido vuelve a abrirse, espero que piense en mí.',
          ),
        ],
        [
          turn([
            'Puede conservar mis datos todo el tiempo que le sean útiles.',
            'Puede guardar con toda confianza mi currículum y mis datos para más adelante.',
          ]),
        ],
      ],
    }),
    ({ f, more, warm, brief, turn }) => ({
      subject: 'Gracias, y un ofrecimiento',
      paragraphs: [
        [
          huella(f, 'Hay algo en lo que sigo pensando desde que presenté mi candidatura') ??
            `Cuanto más supe de ${f.company ?? 'su empresa'}, más me gustó la idea de trabajar allí.`,
          `Gracias por el tiempo que me dedicó${f.interviewed ? ' en nuestra conversación' : ''}${f.interviewed ? brief('', ' y por su franqueza') : ''}.`,
          warm(f.interviewed ? 'Guardo un recuerdo estupendo.' : 'Lo valoro de verdad.'),
        ],
        [
          more('Respeto su decisión y les deseo un buen comienzo con la persona elegida.'),
          'Si al final hiciera falta alguien, para quedarse o para cubrir una ausencia, llámeme: sé en qué consiste el trabajo y de verdad me gustaría hacerlo.',
        ],
        [
          turn([
            'Puede guardar mis datos de contacto para ello.',
            'Conserve mi candidatura para entonces, si le parece bien.',
          ]),
        ],
      ],
    }),
  ],
  advice: [
    ({ f, more, warm, brief }) => ({
      subject: 'Una pregunta, si tiene un minuto',
      paragraphs: [
        [
          f.interviewed
            ? `Gracias de nuevo por nuestra conversación sobre ${job(f)}.`
            : `Gracias de nuevo por el tiempo que dedicó a mi candidatura para ${job(f)}.`,
          warm('Guardo muy buen recuerdo de su amabilidad.'),
          more('Quiero aprender de ello, y su opinión me ayudaría más que ninguna otra.'),
        ],
        [
          '¿Qué aspecto, o qué dos aspectos, habrían reforzado mi candidatura?',
          brief(
            'Una línea basta.',
            'No pregunto por la decisión ni por los demás; una línea sobre mí es suficiente.',
          ),
        ],
      ],
    }),
    ({ f, more, warm, brief }) => ({
      subject: 'En qué puedo mejorar',
      paragraphs: [
        [
          `Gracias por el tiempo que me dedicó durante el proceso para ${job(f)}.`,
          warm('Fue generoso por su parte, así que seré breve.'),
        ],
        [
          '¿Qué me habría hecho avanzar: una tecnología, más experiencia, otras referencias o mi forma de presentarme?',
          more('Prefiero saberlo a adivinarlo, y me pondré a ello.'),
        ],
        [brief('Me basta una palabra.', 'Me basta una palabra, y una llamada corta me viene igual de bien.')],
      ],
    }),
  ],
  'check-in-1': [
    ({ f, more, warm, brief }) => ({
      subject: 'Un breve saludo',
      paragraphs: [
        [
          `${entonces(f)}, y espero que todo vaya bien por su parte.`,
          warm('Gracias otra vez por su amabilidad.'),
        ],
        [aprendido(f) ?? more(huella(f, 'Hay algo que se me ha quedado') ?? 'Mi interés sigue intacto.')],
        [brief('Si surge algo, avíseme.', 'Si surge un puesto parecido, me alegrará saberlo.')],
      ],
    }),
    ({ f, more, warm, brief }) => ({
      subject: 'Por si hace falta una mano',
      paragraphs: [
        [
          `Las primeras semanas muestran a menudo dónde falta alguien. Si es así ${f.company ? `en ${f.company}` : 'en su equipo'}, ayudaré con gusto.`,
          warm('Sería un placer trabajar con usted.'),
        ],
        [more('Ya conoce mi candidatura, así que empezaría rápido.'), aprendido(f)],
        [
          brief(
            'También me va bien un proyecto corto.',
            'Un proyecto corto, una sustitución o una simple conversación me vienen igual de bien.',
          ),
        ],
      ],
    }),
  ],
  'check-in-2': [
    ({ f, more, warm, brief }) => ({
      subject: '¿Cómo ha ido todo?',
      paragraphs: [
        [
          `${entonces(f)}. ¿Cómo ha ido todo desde entonces?`,
          warm('Espero que usted y el equipo estén muy bien.'),
        ],
        [aprendido(f), more(huella(f, 'Esto no lo he olvidado'))],
        [
          brief(
            'Si hay sitio, hablemos.',
            'En unos meses un equipo cambia; si hay sitio en el suyo, hablaré con usted con mucho gusto.',
          ),
        ],
      ],
    }),
    ({ f, more, warm, brief }) => ({
      subject: 'Sus planes para los próximos meses',
      paragraphs: [
        [
          `¿Tienen previsto contratar en los próximos meses? Me sigue interesando ${job(f)}, o algo cercano.`,
          warm('Se lo pregunto porque guardo muy buen recuerdo de nuestro contacto.'),
        ],
        [aprendido(f), more('Puedo enviarle un currículum actualizado el mismo día.')],
        [brief('Basta un sí o un no.', 'Con un sí o un no me basta.')],
      ],
    }),
  ],
  'check-in-3': [
    ({ f, more, warm, brief }) => ({
      subject: 'Una nueva candidatura',
      paragraphs: [
        [
          `${entonces(f)}. Me gustaría intentarlo de nuevo, para ese puesto o para otro parecido.`,
          warm('Recuerdo con gusto lo bien que me trataron.'),
        ],
        [aprendido(f), more(huella(f, 'Lo que me atrae no ha cambiado'))],
        [brief('¿Hay algo abierto o previsto?', '¿Hay algo abierto o previsto, y a quién debo dirigirme?')],
      ],
    }),
    ({ f, more, warm, brief }) => ({
      subject: 'Antes de que se publique el anuncio',
      paragraphs: [
        [
          'Le escribo antes de que haya un anuncio, que es cuando un nombre conocido ahorra más trabajo.',
          more(`Puede que recuerde el mío: ${entonces(f).replace(/^H/, 'h')}.`),
          warm('Me alegrará leerle en cualquier caso.'),
        ],
        [aprendido(f), `Sigo queriendo de verdad trabajar ${alli(f)}.`],
        [
          brief(
            '¿Le envío mi currículum?',
            'Si van a necesitar a alguien este semestre, ¿puedo enviarle mi currículum actualizado?',
          ),
        ],
      ],
    }),
  ],
  readvertised: [
    ({ f, more, warm, brief }) => ({
      subject: 'Su nuevo anuncio',
      paragraphs: [
        [
          `He visto que vuelven a buscar a alguien para ${job(f)}, y me gustaría participar.`,
          warm('Me alegró mucho verlo.'),
        ],
        [
          more(
            huella(f, 'Lo que me atrae sigue ahí') ??
              'Ya tienen mi candidatura, así que el primer paso está dado.',
          ),
          aprendido(f),
        ],
        [
          brief(
            'Esta semana puedo hablar.',
            'Esta semana puedo hablar, y tengo listo un currículum actualizado.',
          ),
        ],
      ],
    }),
    ({ f, more, warm, brief }) => ({
      subject: 'Antes de empezar de cero',
      paragraphs: [
        [
          `Antes de que lean nuevas candidaturas para ${job(f)}: mi interés sigue en pie.`,
          warm('Me haría mucha ilusión que esta vez saliera bien.'),
        ],
        [aprendido(f), more('¿Qué es lo más importante esta vez? Puede que hoy encaje mejor.')],
        [brief('¿Cuándo le viene bien hablar?', 'Un cuarto de hora bastaría. ¿Cuándo le viene bien?')],
      ],
    }),
  ],
  connect: [
    ({ f, brief, warm }) => ({
      subject: '',
      paragraphs: [
        [
          f.interviewed && f.contact
            ? `Gracias por nuestra conversación sobre ${job(f)}.`
            : f.contact
              ? `Gracias por considerar mi candidatura para ${job(f)}.`
              : `Hace poco presenté mi candidatura para ${job(f)}.`,
          brief(
            '¿Seguimos en contacto?',
            f.contact
              ? 'Me gustaría seguir en contacto con usted.'
              : 'Me gustaría estar en contacto con usted.',
          ),
          warm('Me haría mucha ilusión.'),
        ],
      ],
    }),
    ({ f, brief, warm }) => ({
      subject: '',
      paragraphs: [
        [
          `Seguiré con gusto lo que hace${f.company ? ` en ${f.company}` : ''}.`,
          brief(
            '¿Conectamos?',
            f.contact ? 'Quizá nuestros caminos vuelvan a cruzarse.' : 'Quizá nuestros caminos se crucen.',
          ),
          f.contact && '¡Gracias por su tiempo!',
          warm('¡Le deseo lo mejor!'),
        ],
      ],
    }),
  ],
  'connect-2': [
    ({ f, brief, warm }) => ({
      subject: '',
      paragraphs: [
        [
          `Hace poco presenté mi candidatura para ${job(f)}, y me gustó lo que vi.`,
          brief('¿Conectamos?', 'Me gustaría tenerle entre mis contactos.'),
          warm('¡Un cordial saludo!'),
        ],
      ],
    }),
    ({ f, brief, warm }) => ({
      subject: '',
      paragraphs: [
        [
          `Espero trabajar algún día ${f.company ? `en ${f.company}` : 'en su empresa'}, y estoy conociendo a quienes están allí.`,
          brief('¿Conectamos?', '¿Puedo añadirle a mis contactos?'),
          warm('¡Muchas gracias!'),
        ],
      ],
    }),
  ],
};
