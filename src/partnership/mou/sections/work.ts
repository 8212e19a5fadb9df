import { shorten } from '../../text';
import { linesOf, paragraph, table } from '../blocks';
import { ORGANIZATION, perParty, type Template } from '../template';

/** The sections on who does what, and what each party gives for it. */

/** A colon, also the wide one of Chinese and Japanese, but not that of a time of day or of a web address. */
const COLON = /[:\uFF1A](?!\d|\/\/)/;

/** The tasks of the lines that name one or who does it; blank is what a line does not say. */
function lanesIn(typed: string) {
  return linesOf(typed)
    .map(lane)
    .filter(({ task, owner }) => task !== '' || owner !== '');
}

function lane(line: string): { task: string; owner: string } {
  const colon = line.search(COLON);
  if (colon === -1) return { task: line, owner: '' };
  return { task: line.slice(0, colon).trim(), owner: line.slice(colon + 1).trim() };
}

export const lanes: Template = {
  heading: { en: 'Roles and responsibilities', es: 'Funciones y responsabilidades' },
  note: {
    en: 'Who does what, who decides, and who stays out of whose lane.',
    es: 'Quién hace qué, quién decide y en qué no se mete cada parte.',
  },
  blocks: (facts, voice) => {
    const { say, toAgree, known } = voice;
    const mainTask = (name: string) => ({ en: `main task of ${name}`, es: `tarea principal de ${name}` });
    const given = lanesIn(facts.together.lanes).map(({ task, owner }) => {
      const quoted = `“${shorten(task)}”`;
      return [
        known(task, mainTask(owner)),
        known(owner, { en: `who does ${quoted}`, es: `quién se encarga de ${quoted}` }),
      ];
    });
    const usual = () => perParty(facts, voice, (_, shown, name) => [toAgree(mainTask(name)), shown]);
    return [
      table(
        [
          { en: 'Task', es: 'Tarea' },
          { en: 'Does it', es: 'La hace' },
          { en: 'Decides', es: 'Decide' },
          { en: 'Is consulted', es: 'Se consulta a' },
        ].map(say),
        (given.length > 0 ? given : usual()).map((taskAndOwner) => [
          ...taskAndOwner,
          toAgree({ en: 'who decides', es: 'quién decide' }),
          toAgree({ en: 'who is consulted', es: 'a quién se consulta' }),
        ]),
      ),
      paragraph(
        say({
          en: 'Each task has one owner. Whoever wants to change a lane asks its owner first.',
          es: 'Cada tarea tiene un solo responsable. Quien quiera cambiar una tarea lo consulta primero con su responsable.',
        }),
      ),
    ];
  },
};

export const resources: Template = {
  heading: { en: 'Resource commitments', es: 'Aportes de cada parte' },
  note: {
    en: 'What each side brings, so that giving and receiving stay fair.',
    es: 'Lo que pone cada parte, para que dar y recibir siga siendo justo.',
  },
  blocks: (facts, voice) => {
    const { say, toAgree } = voice;
    const rows = perParty(facts, voice, ({ offers }, shown, name) => {
      const given = linesOf(offers);
      const brought = given.length > 0 ? given : [toAgree({ en: `what ${name} brings`, es: `qué aporta ${name}` })];
      return brought.map((what) => [
        shown,
        what,
        toAgree({ en: 'amount and unit', es: 'cantidad y unidad' }),
        toAgree({ en: 'date', es: 'fecha' }),
      ]);
    });
    return [
      table(
        [
          ORGANIZATION,
          { en: 'Brings', es: 'Aporta' },
          { en: 'How much', es: 'Cuánto' },
          { en: 'By when', es: 'Para cuándo' },
        ].map(say),
        rows.flat(),
      ),
      paragraph(
        say({
          en: 'Contributions of different kinds count alike: space, time, skills and contacts as much as money.',
          es: 'Los aportes de distinto tipo valen lo mismo: el espacio, el tiempo, los conocimientos y los contactos tanto como el dinero.',
        }),
      ),
    ];
  },
};

export const capacity: Template = {
  heading: { en: 'Time and capacity', es: 'Tiempo y capacidad' },
  note: { en: 'What each of us can honestly give.', es: 'Lo que cada parte puede dar de verdad.' },
  blocks: (facts, voice) => [
    table(
      [ORGANIZATION, { en: 'Hours a month', es: 'Horas al mes' }].map(voice.say),
      perParty(facts, voice, ({ hours }, shown, name) => [
        shown,
        voice.known(hours.trim(), { en: `hours a month from ${name}`, es: `horas al mes de ${name}` }),
      ]),
    ),
    paragraph(
      voice.say({
        en: 'Whoever cannot keep this says so early. Saying so is not a breach; we adjust the plan together.',
        es: 'Quien no pueda cumplirlo lo dice pronto. Decirlo no es una falta: ajustamos el plan en conjunto.',
      }),
    ),
  ],
};

export const money: Template = {
  heading: { en: 'Money', es: 'Dinero' },
  note: { en: 'Removes the commonest misunderstanding.', es: 'Evita el malentendido más común.' },
  blocks: (_, { say, toAgree }) => {
    const payments = toAgree({ en: 'payments, or "none"', es: 'los pagos, o “ninguno”' });
    return [
      paragraph(
        say({
          en: `No money changes hands under this memorandum, and each of us pays its own costs, unless we write here what is paid, by whom and when: ${payments}.`,
          es: `Este memorando no implica pagos entre las partes, y cada una cubre sus propios gastos, salvo que anotemos aquí qué se paga, quién lo paga y cuándo: ${payments}.`,
        }),
      ),
    ];
  },
};
