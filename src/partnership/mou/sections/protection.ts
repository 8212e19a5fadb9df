import type { Cover } from '../../covers';
import { always, covering } from '../conditions';
import { capital, ORGANIZATION, perParty, type Template } from '../template';
import type { Text } from '../voice';

/** The sections that protect people, and what the parties own or answer for. */

export const quality: Template = {
  heading: { en: 'Quality standards', es: 'Estándares de calidad' },
  note: {
    en: 'People are served equally well, whoever serves them.',
    es: 'Las personas reciben la misma calidad, sin importar quién las atienda.',
  },
  blocks: (_, { write, toAgree }) => {
    const standards = toAgree({
      en: 'standards of the shared services',
      es: 'estándares de los servicios compartidos',
    });
    const checker = toAgree({
      en: 'who checks the standards, and by when',
      es: 'quién revisa los estándares, y para cuándo',
    });
    return [
      write({
        en: `These standards hold wherever our shared services are provided: ${standards}. We check them: ${checker}.`,
        es: `Estos estándares rigen en todos los lugares donde se prestan nuestros servicios compartidos: ${standards}. Los revisamos: ${checker}.`,
      }),
      write({
        en: 'What falls short is put right before it is offered again. Complaints go to everyone who provides the service.',
        es: 'Lo que no los cumple se corrige antes de volver a ofrecerse. Las quejas llegan a cada parte que presta el servicio.',
      }),
    ];
  },
};

const sharesData = covering('personal data');

export const data: Template = {
  heading: { en: 'Personal data', es: 'Datos personales' },
  note: {
    en: 'Protects the people whose data we hold.',
    es: 'Protege a las personas cuyos datos tenemos.',
  },
  advice: sharesData,
  blocks: (facts, { say, write, points, grid, toAgree }) => {
    if (!sharesData(facts)) {
      return [
        write({
          en: 'We share no personal data under this agreement. If we ever need to, we first agree in writing which data, what for, and who sees them.',
          es: 'No compartimos datos personales bajo este acuerdo. Si algún día hace falta, primero acordamos por escrito qué datos, para qué y quién los ve.',
        }),
      ];
    }
    const asked: readonly Text[] = [
      { en: 'which data, about whom', es: 'qué datos, y de quiénes' },
      { en: 'what for', es: 'para qué' },
      { en: 'with what consent, or other basis in law', es: 'con qué consentimiento, u otra base legal' },
      { en: 'who sees them', es: 'quién los ve' },
      { en: 'how they are kept safe', es: 'cómo se protegen' },
    ];
    return [
      grid(
        [
          { en: 'Question', es: 'Pregunta' },
          { en: 'What we agreed', es: 'Lo acordado' },
        ],
        asked.map((question) => [
          capital(say(question)),
          toAgree({ en: `personal data: ${question.en}`, es: `datos personales: ${question.es}` }),
        ]),
      ),
      points(
        {
          en: 'We share no more than this work needs, and nothing that the person has refused.',
          es: 'No compartimos más de lo que requiere este trabajo, ni nada a lo que la persona se haya negado.',
        },
        {
          en: 'Whoever notices a loss or a leak tells the relationship owners within 24 hours.',
          es: 'Quien note una pérdida o una filtración avisa a las personas responsables de la relación en un plazo de 24 horas.',
        },
        {
          en: 'Whoever asks what we hold about them gets an answer, and mistakes are put right.',
          es: 'Quien pregunte qué datos suyos tenemos recibe una respuesta, y los errores se corrigen.',
        },
        {
          en: 'When this agreement ends, data are given back or deleted within 30 days, and we confirm it in writing.',
          es: 'Al terminar este acuerdo, los datos se devuelven o se borran en un plazo de 30 días, y lo confirmamos por escrito.',
        },
      ),
    ];
  },
};

export const safeguarding: Template = {
  heading: { en: 'Safeguarding', es: 'Protección de personas en riesgo' },
  note: {
    en: 'Keeps children and adults at risk safe, as the law requires.',
    es: 'Cuida a niñas, niños y personas adultas en riesgo, como pide la ley.',
  },
  advice: always,
  blocks: (facts, writer) => [
    writer.grid(
      [ORGANIZATION, { en: 'Who is told of a concern', es: 'A quién se avisa' }],
      perParty(facts, writer, (_, shown, name) => [
        shown,
        writer.toAgree({ en: `safeguarding lead at ${name}`, es: `responsable de protección en ${name}` }),
      ]),
    ),
    writer.points(
      {
        en: 'Nobody works with children or adults at risk before the background check that the law requires.',
        es: 'Nadie trabaja con niñas, niños o personas adultas en riesgo sin la verificación de antecedentes que pide la ley.',
      },
      {
        en: 'A concern is passed on the same day, and to the authorities where the law requires it. Nobody waits for somebody else to report it.',
        es: 'Una sospecha se comunica el mismo día, y también a las autoridades donde la ley lo pide. Nadie espera a que otra persona la comunique.',
      },
      {
        en: 'Where our rules differ, the stricter one applies.',
        es: 'Si nuestras reglas difieren, vale la más estricta.',
      },
    ),
  ],
};

export const confidentiality: Template = {
  heading: { en: 'Confidential information', es: 'Información confidencial' },
  note: {
    en: 'What stays between us, and what does not have to.',
    es: 'Qué queda entre las partes, y qué no tiene por qué quedar.',
  },
  advice: always,
  blocks: (_, { write, toAgree }) => {
    const years = toAgree({ en: 'number of years that it stays confidential', es: 'años de confidencialidad' });
    return [
      write({
        en: `Whoever receives something marked as confidential uses it for this work only and shows it only to those who need it, until ${years} after this agreement has ended.`,
        es: `Quien recibe algo marcado como confidencial lo usa solo para este trabajo y lo muestra solo a quien lo necesita, hasta ${years} después de que termine este acuerdo.`,
      }),
      write({
        en: 'This does not concern what is public, what the receiver knew already, or what the law or the safety of a person requires us to tell.',
        es: 'Esto no se aplica a lo que es público, a lo que ya sabía quien lo recibe, ni a lo que debemos decir por ley o por la seguridad de una persona.',
      }),
    ];
  },
};

export const materials: Template = {
  heading: { en: 'What we make together', es: 'Lo que creamos en conjunto' },
  note: {
    en: 'Who owns texts, pictures, data and tools, and who may use them.',
    es: 'De quién son los textos, las imágenes, los datos y las herramientas, y quién puede usarlos.',
  },
  advice: always,
  blocks: (_, { write, toAgree, all }) => {
    const license = toAgree({
      en: 'license, for example Creative Commons Attribution, or “not published”',
      es: 'licencia, por ejemplo Creative Commons Atribución, o “no se publica”',
    });
    return [
      write({
        en: `What each of us made before remains its own, and may be used here for this work only. What we make together belongs to ${all}, and each of us may use it when it names who made it.`,
        es: `Lo que cada parte creó antes sigue siendo suyo, y aquí se puede usar solo para este trabajo. Lo que creamos en conjunto es de ${all}, y cada parte puede usarlo si nombra a quienes lo hicieron.`,
      }),
      write({ en: `We publish it under: ${license}.`, es: `Lo publicamos con: ${license}.` }),
    ];
  },
};

/** What insurance has to cover besides, by what brings the risk. */
const RISKS: readonly [cover: Cover, risk: Text][] = [
  ['people at risk', { en: 'harm to people at risk', es: 'daños a personas en riesgo' }],
  ['personal data', { en: 'loss or leaks of personal data', es: 'pérdida o filtración de datos personales' }],
  ['pooled money', { en: 'theft of the money that we pool', es: 'robo del dinero en común' }],
  ['shared services', { en: 'mistakes in our services', es: 'errores en nuestros servicios' }],
  ['hosting', { en: 'accidents at the place of the host', es: 'accidentes en el lugar de acogida' }],
];

export const liability: Template = {
  heading: { en: 'Liability and insurance', es: 'Responsabilidad y seguros' },
  note: { en: 'Each covers its own risks.', es: 'Cada parte cubre sus propios riesgos.' },
  advice: always,
  blocks: ({ covers }, { say, write, list, toAgree }) => {
    const insurance = toAgree({ en: 'insurance each party holds', es: 'seguros que tiene cada parte' });
    const risks = list(RISKS.filter(([cover]) => covers.includes(cover)).map(([, risk]) => say(risk)));
    return [
      write({
        en: `Each of us is responsible for its own people, volunteers and actions, and holds the insurance that its part of the work needs: ${insurance}. Certificates are shown on request.`,
        es: `Cada parte responde por su personal, su voluntariado y sus actos, y tiene los seguros que requiere su parte del trabajo: ${insurance}. Los certificados se muestran a quien los pida.`,
      }),
      ...(risks === ''
        ? []
        : [write({ en: `The insurance also covers ${risks}.`, es: `Los seguros cubren también: ${risks}.` })]),
      ...(covers.includes('binding')
        ? [
            write({
              en: 'Whoever causes a loss through its own fault makes it good.',
              es: 'Quien causa una pérdida por su propia culpa la repara.',
            }),
          ]
        : []),
    ];
  },
};
