import { levelName } from '../../level';
import { always, covering, endingOf, isLetter, moreThanTwo } from '../conditions';
import type { SectionId } from '../sectionId';
import type { Template } from '../template';

/** The sections on what the text is, how long it holds, and what it leaves to each party. */

export const joining: Template = {
  heading: { en: 'Joining and leaving', es: 'Entrar y salir' },
  note: {
    en: 'The door is open in both directions, and the work goes on.',
    es: 'La puerta está abierta en los dos sentidos, y el trabajo sigue.',
  },
  blocks: (facts, { write, section }) => [
    write({
      en: 'Another organization joins when all of us agree and it signs this text.',
      es: 'Otra organización entra cuando todas las partes están de acuerdo y ella firma este texto.',
    }),
    write({
      en: `Any of us may leave with 30 days of written notice, giving its reasons. It first does what ${section(endingOf(facts))} asks. Among the rest this agreement goes on as long as at least two remain, and we divide the tasks again.`,
      es: `Cualquiera de las partes puede salir si avisa por escrito con 30 días de anticipación y explica sus razones. Antes cumple lo que pide ${section(endingOf(facts))}. Entre las demás el acuerdo sigue mientras queden al menos dos, y las tareas se reparten de nuevo.`,
    }),
  ],
};

export const changes: Template = {
  heading: { en: 'Changes', es: 'Cambios' },
  note: { en: 'How this text is changed.', es: 'Cómo se cambia este texto.' },
  blocks: (_, { write }) => [
    write({
      en: 'This text is changed in writing, signed by those who signed it or who have taken their place. Each version keeps its date.',
      es: 'Este texto se cambia por escrito, con la firma de quienes lo firmaron o de quienes ocupan su lugar. Cada versión conserva su fecha.',
    }),
  ],
};

export const term: Template = {
  heading: (facts) =>
    isLetter(facts)
      ? { en: 'Term and ending', es: 'Vigencia y cierre' }
      : { en: 'Term and review', es: 'Vigencia y revisión' },
  note: {
    en: 'It begins, is reviewed and ends on set dates.',
    es: 'Empieza, se revisa y termina en fechas fijas.',
  },
  blocks: (facts, writer) => {
    const [from, to, review] = [facts.date, facts.endDate, facts.reviewDate].map(writer.date);
    return [
      writer.write({
        en: `This agreement runs from ${from} to ${to}. We review it by ${review}, and decide 60 days before its end whether to renew, deepen, pause or end it.`,
        es: `Este acuerdo rige del ${from} al ${to}. Lo revisamos a más tardar el ${review}, y 60 días antes del final decidimos si sigue, crece, se pausa o termina.`,
      }),
    ];
  },
};

export const ending: Template = {
  heading: { en: 'Ending early', es: 'Cierre anticipado' },
  note: {
    en: 'A good ending is part of a good partnership.',
    es: 'Un buen cierre es parte de una buena alianza.',
  },
  blocks: (facts, { write, section }) => {
    const shares = covering('personal data')(facts);
    const duties = {
      en: 'we keep the promises made to the people we serve, return what was lent, settle what is owed, and hand over what the work needs to go on',
      es: 'cumplimos lo que prometimos a las personas que atendemos, devolvemos lo prestado, pagamos lo que se debe y entregamos lo que el trabajo necesita para seguir',
    };
    return [
      moreThanTwo(facts)
        ? write({
            en: `All of us together may end this agreement at any time, in writing. Before it ends, or before one of us leaves as ${section('joining')} says, ${duties.en}.`,
            es: `Todas las partes juntas pueden terminar este acuerdo en cualquier momento, por escrito. Antes de que termine, o de que una parte salga como dice ${section('joining')}, ${duties.es}.`,
          })
        : write({
            en: `Each of us may end this agreement with 30 days of written notice, giving its reasons. Until then ${duties.en}.`,
            es: `Cada parte puede terminar este acuerdo si avisa por escrito con 30 días de anticipación y explica sus razones. Hasta entonces ${duties.es}.`,
          }),
      ...(shares
        ? [
            write({
              en: `Personal data are given back or deleted as ${section('data')} says.`,
              es: `Los datos personales se devuelven o se borran como dice ${section('data')}.`,
            }),
          ]
        : []),
    ];
  },
};

/** The sections that bind in law even where the rest does not. */
const BINDING: readonly SectionId[] = ['data', 'confidentiality', 'materials'];

export const status: Template = {
  heading: { en: 'What this text is', es: 'Qué es este texto' },
  note: {
    en: 'What holds in law, and what is good will.',
    es: 'Qué vale ante la ley, y qué es buena voluntad.',
  },
  advice: always,
  blocks: (facts, writer) => {
    const { language, say, write, list, has, section } = writer;
    const name = facts.level === undefined ? '' : levelName(facts.level, language).toLowerCase();
    const intent = {
      en: `This agreement says what we intend${name === '' ? '' : ` at the level of ${name}`}.`,
      es: `Este acuerdo dice lo que nos proponemos${name === '' ? '' : ` en el nivel de ${name}`}.`,
    };
    const exceptions = BINDING.filter((id) => has(id) && (id !== 'data' || facts.covers.includes('personal data')));
    const separate = say({
      en: 'where we say so in a separate agreement',
      es: 'donde lo digamos en un acuerdo aparte',
    });
    const where = exceptions.map((id) => say({ en: `in ${section(id)}`, es: `en ${section(id)}` }));
    const except = list([...where, separate]);
    return [
      covering('binding')(facts)
        ? write({
            en: `${intent.en} It is legally binding once each of us has signed it.`,
            es: `${intent.es} Obliga legalmente desde que cada parte lo ha firmado.`,
          })
        : write({
            en: `${intent.en} It is not legally binding, except ${except}.`,
            es: `${intent.es} No obliga legalmente, salvo ${except}.`,
          }),
    ];
  },
};

export const independence: Template = {
  heading: { en: 'Independence', es: 'Independencia' },
  note: { en: 'Avoids an accidental joint venture.', es: 'Evita crear una empresa conjunta sin querer.' },
  advice: always,
  blocks: (_, { write }) => [
    write({
      en: 'We remain independent. No party signs, promises or speaks for another, nothing here makes us a partnership or a joint venture in law, and each of us may work with others.',
      es: 'Conservamos nuestra independencia. Ninguna parte firma, promete ni habla en nombre de otra, nada de esto nos convierte en una sociedad ni en una empresa conjunta ante la ley, y cada parte puede trabajar con otras organizaciones.',
    }),
  ],
};

export const law: Template = {
  heading: { en: 'Governing law', es: 'Ley aplicable' },
  note: {
    en: 'By whose law this text is read, and where.',
    es: 'Con qué ley se lee este texto, y dónde.',
  },
  advice: always,
  blocks: (facts, { write, toAgree, section }) => {
    const state = toAgree({ en: 'country or state whose law applies', es: 'país o estado cuya ley se aplica' });
    const courts = toAgree({ en: 'courts', es: 'tribunales' });
    const language = toAgree({ en: 'language that counts', es: 'idioma que vale' });
    return [
      write({
        en: `This agreement is read under the law of ${state}. Nobody goes to court before we have taken the steps in ${section('conflict')}; after that, these courts decide: ${courts}.`,
        es: `Este acuerdo se rige por la ley de ${state}. Nadie acude a los tribunales antes de los pasos de ${section('conflict')}; después deciden estos tribunales: ${courts}.`,
      }),
      ...(covering('cross-border')(facts)
        ? [
            write({
              en: `Where translations of this text differ, this language counts: ${language}.`,
              es: `Si las traducciones de este texto difieren, vale este idioma: ${language}.`,
            }),
          ]
        : []),
    ];
  },
};
