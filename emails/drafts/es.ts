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

const aprendido = ({ learned }: Facts): string | null =>
  learned &&
  `Desde entonces he dedicado ${learned.hours === 1 ? 'una hora' : `${learned.hours} horas`} a formarme: ${learned.what}.`;

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
          `De verdad quiero trabajar ${alli(f)}.`,
          'Los planes cambian: si este puesto u otro parecido vuelve a abrirse, me gustaría que pensara en mí.',
        ],
        [
          turn([
            'Puede conservar mis datos todo el tiempo que le sean útiles.',
            'Guarde con toda confianza mi currículum y mis datos para más adelante.',
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
          `Gracias por el tiempo que me dedicó${f.interviewed ? ' en nuestra conversación' : ''}${brief('', ' y por su franqueza')}.`,
          warm('Guardo un recuerdo estupendo.'),
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
          `Gracias de nuevo por el tiempo que me dedicó; se trataba de mi candidatura para ${job(f)}.`,
          warm('Guardo muy buen recuerdo de la conversación.'),
          more('Quiero aprovecharla para mejorar, y su opinión me ayudaría más que ninguna.'),
        ],
        [
          '¿Qué una o dos cosas habrían hecho más fuerte mi candidatura?',
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
          `Gracias por haberse tomado el tiempo de conocerme para ${job(f)}.`,
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
    ({ f, more, warm }) => ({
      subject: 'Un breve saludo',
      paragraphs: [
        [
          `${Hace(f)} estuvimos en contacto por ${job(f)}, y espero que el nuevo comienzo vaya bien.`,
          warm('Gracias otra vez por su amabilidad.'),
        ],
        [aprendido(f) ?? more(huella(f, 'Hay algo que se me ha quedado') ?? 'Mi interés sigue intacto.')],
        ['Si surge un puesto parecido, me alegrará saberlo.'],
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
          `${Hace(f)} estuvimos en contacto por ${job(f)}. ¿Cómo ha ido todo desde entonces?`,
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
          `${Hace(f)} me presenté para ${job(f)}. Me gustaría intentarlo de nuevo, para ese puesto o para otro parecido.`,
          warm('Recuerdo con gusto lo bien que me trataron.'),
        ],
        [aprendido(f), more(huella(f, 'El motivo sigue siendo el mismo'))],
        [brief('¿Hay algo abierto o previsto?', '¿Hay algo abierto o previsto, y a quién debo dirigirme?')],
      ],
    }),
    ({ f, more, warm, brief }) => ({
      subject: 'Antes de que se publique el anuncio',
      paragraphs: [
        [
          'Le escribo antes de que haya un anuncio, que es cuando un nombre conocido ahorra más trabajo.',
          more(`El mío lo conoce de ${hace(f)}, por ${job(f)}.`),
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
          f.interviewed
            ? `Gracias por nuestra conversación sobre ${job(f)}.`
            : `Gracias por su tiempo con mi candidatura para ${job(f)}.`,
          warm('Significó mucho para mí.'),
          brief('¿Seguimos en contacto?', 'Me gustaría seguir en contacto con usted.'),
        ],
      ],
    }),
    ({ f, brief, warm }) => ({
      subject: '',
      paragraphs: [
        [
          `Seguiré con gusto lo que hace${f.company ? ` en ${f.company}` : ''}.`,
          brief('¿Conectamos?', 'Quizá nuestros caminos vuelvan a cruzarse.'),
          '¡Gracias por su tiempo!',
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
          `Hace poco me presenté para ${job(f)}, y me gustó lo que vi.`,
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
