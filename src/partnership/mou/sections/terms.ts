import { levelName } from '../../level';
import { paragraph } from '../blocks';
import type { Template } from '../template';

/** The sections on what the text is, how long it holds, and what it leaves to each party. */

export const liability: Template = {
  heading: { en: 'Liability and insurance', es: 'Responsabilidad y seguros' },
  note: { en: 'Each covers its own risks.', es: 'Cada parte cubre sus propios riesgos.' },
  advice: true,
  blocks: (_, { say, toAgree }) => {
    const insurance = toAgree({ en: 'insurance each party holds', es: 'seguros que tiene cada parte' });
    return [
      paragraph(
        say({
          en: `Each of us is responsible for its own people, volunteers and actions and holds the insurance that its part of the work needs. Certificates are shown on request: ${insurance}.`,
          es: `Cada parte responde por su personal, su voluntariado y sus actos, y tiene los seguros que requiere su parte del trabajo. Los certificados se muestran cuando alguien los pide: ${insurance}.`,
        }),
      ),
    ];
  },
};

export const changes: Template = {
  heading: { en: 'Changes', es: 'Cambios' },
  note: { en: 'How this text is changed.', es: 'Cómo se cambia este texto.' },
  blocks: (_, { say }) => [
    paragraph(
      say({
        en: 'This text is changed in writing, by the people who signed it or their successors. Each version keeps its date.',
        es: 'Este texto se cambia por escrito, y lo hacen quienes lo firmaron o quienes ocupen su lugar. Cada versión conserva su fecha.',
      }),
    ),
  ],
};

export const term: Template = {
  heading: { en: 'Term and review', es: 'Vigencia y revisión' },
  note: {
    en: 'It begins, is reviewed, and ends on a date.',
    es: 'Empieza, se revisa y termina en una fecha.',
  },
  blocks: (facts, { say, date }) => {
    const [from, to, review] = [facts.date, facts.endDate, facts.reviewDate].map(date);
    return [
      paragraph(
        say({
          en: `This memorandum runs from ${from} to ${to}. We review it by ${review}, and decide 60 days before its end whether to renew, deepen, pause or end it.`,
          es: `Este memorando rige del ${from} al ${to}. Lo revisamos a más tardar el ${review}, y 60 días antes de que termine decidimos si lo renovamos, lo ampliamos, lo pausamos o lo damos por terminado.`,
        }),
      ),
    ];
  },
};

export const ending: Template = {
  heading: { en: 'Ending early', es: 'Cierre anticipado' },
  note: {
    en: 'A good ending is part of a good partnership.',
    es: 'Un buen cierre es parte de una buena alianza.',
  },
  blocks: (_, { say }) => [
    paragraph(
      say({
        en: 'Each of us may end this memorandum with 30 days of notice in writing, giving its reasons. Until then we keep the promises made to the people we serve, return what was lent, settle what is owed, and hand over what the other needs to go on.',
        es: 'Cada parte puede terminar este memorando si avisa por escrito con 30 días de anticipación y explica sus razones. Hasta entonces cumplimos lo que prometimos a las personas que atendemos, devolvemos lo prestado, pagamos lo que se debe y entregamos lo que la otra parte necesita para seguir.',
      }),
    ),
  ],
};

export const status: Template = {
  heading: { en: 'What this text is', es: 'Qué es este texto' },
  note: {
    en: 'A statement of good will, not a contract.',
    es: 'Una declaración de buena voluntad, no un contrato.',
  },
  advice: true,
  blocks: ({ parties, level }, { language, say, names }) => {
    const all = names(parties);
    const name = level === undefined ? '' : levelName(level, language).toLowerCase();
    return [
      paragraph(
        say({
          en: `This memorandum says what ${all} intend${name === '' ? '' : ` in their ${name}`}. It is not legally binding, except where we say so in a separate agreement.`,
          es: `Este memorando dice lo que se proponen ${all}${name === '' ? '' : ` en el nivel de ${name}`}. No obliga legalmente, salvo donde lo digamos en un acuerdo aparte.`,
        }),
      ),
    ];
  },
};

export const independence: Template = {
  heading: { en: 'Independence', es: 'Independencia' },
  note: { en: 'Avoids an accidental joint venture.', es: 'Evita crear una empresa conjunta sin querer.' },
  advice: true,
  blocks: (_, { say }) => [
    paragraph(
      say({
        en: 'We remain independent. Neither of us may sign, promise or speak for the other, and nothing here makes us a partnership or a joint venture in law. Each of us is free to work with others.',
        es: 'Conservamos nuestra independencia. Ninguna de las partes puede firmar, prometer ni hablar en nombre de otra, y nada de lo que aquí se dice nos convierte en una sociedad ni en una empresa conjunta ante la ley. Cada parte puede trabajar con otras organizaciones.',
      }),
    ),
  ],
};
