import { shorten } from '../../text';
import { linesOf } from '../blocks';
import { type Condition, isLetter } from '../conditions';
import { isGiven } from '../facts';
import { lanesIn } from '../lanes';
import { PARTY_BLANKS } from '../partyBlanks';
import { ORGANIZATION, perParty, type Template } from '../template';

/** The sections on who does what, and what each party gives for it. */

export const lanes: Template = {
  heading: { en: 'Roles and responsibilities', es: 'Funciones y responsabilidades' },
  note: {
    en: 'Who does what, who decides, and who stays out of whose lane.',
    es: 'Quién hace qué, quién decide y en qué no interviene cada parte.',
  },
  blocks: (facts, writer) => {
    const { write, grid, toAgree, known } = writer;
    const mainTask = (name: string) => ({ en: `main task of ${name}`, es: `tarea principal de ${name}` });
    const DECIDES = { en: 'who decides', es: 'quién decide' };
    const CONSULTED = { en: 'who is consulted', es: 'a quién se consulta' };
    const given = lanesIn(facts.together.lanes).map(({ task, owner, decides, consulted }) => {
      const quoted = `“${shorten(task)}”`;
      return [
        known(task, mainTask(owner)),
        known(owner, { en: `who does ${quoted}`, es: `quién se encarga de ${quoted}` }),
        known(decides, DECIDES),
        known(consulted, CONSULTED),
      ];
    });
    const usual = () =>
      perParty(facts, writer, (_, shown, name) => [
        toAgree(mainTask(name)),
        shown,
        toAgree(DECIDES),
        toAgree(CONSULTED),
      ]);
    return [
      grid(
        [
          { en: 'Task', es: 'Tarea' },
          { en: 'Who does it', es: 'Quién la hace' },
          { en: 'Who decides', es: 'Quién decide' },
          { en: 'Who is consulted', es: 'A quién se consulta' },
        ],
        given.length > 0 ? given : usual(),
      ),
      write({
        en: 'Each task has one owner. Whoever wants to change a task asks its owner first.',
        es: 'Cada tarea tiene un solo responsable. Quien quiera cambiar una tarea lo consulta primero con su responsable.',
      }),
    ];
  },
};

export const resources: Template = {
  heading: { en: 'Resource commitments', es: 'Aportes de cada parte' },
  note: {
    en: 'What each of us brings, so that giving and receiving stay fair.',
    es: 'Lo que aporta cada parte, para que dar y recibir siga siendo justo.',
  },
  blocks: (facts, writer) => {
    const { write, grid, toAgree } = writer;
    const rows = perParty(facts, writer, ({ offers }, shown, name) => {
      const given = linesOf(offers);
      const brought = given.length > 0 ? given : [toAgree(PARTY_BLANKS.offers(name))];
      return brought.map((what) => [
        shown,
        what,
        toAgree({ en: 'amount and unit', es: 'cantidad y unidad' }),
        toAgree({ en: 'date', es: 'fecha' }),
      ]);
    });
    return [
      grid(
        [
          ORGANIZATION,
          { en: 'Brings', es: 'Aporta' },
          { en: 'How much', es: 'Cuánto' },
          { en: 'By when', es: 'Para cuándo' },
        ],
        rows.flat(),
      ),
      ...(isLetter(facts)
        ? []
        : [
            write({
              en: 'Contributions of different kinds count alike: space, time, skills and contacts as much as money.',
              es: 'Los aportes de distinto tipo valen lo mismo: el espacio, el tiempo, los conocimientos y los contactos tanto como el dinero.',
            }),
          ]),
    ];
  },
};

/** When a party has said how many hours it can give. */
export const hoursAreGiven: Condition = ({ parties }) => parties.some(({ hours }) => isGiven(hours));

export const capacity: Template = {
  heading: { en: 'Time and capacity', es: 'Tiempo y capacidad' },
  note: { en: 'What each of us can honestly give.', es: 'Lo que cada parte puede dar de verdad.' },
  blocks: (facts, writer) => [
    writer.grid(
      [ORGANIZATION, { en: 'Hours a month', es: 'Horas al mes' }],
      perParty(facts, writer, ({ hours }, shown, name) => [
        shown,
        writer.known(hours.trim(), PARTY_BLANKS.hours(name)),
      ]),
    ),
    writer.write({
      en: 'Whoever cannot keep to this says so early. Saying so is not a breach; we adjust the plan together.',
      es: 'Quien no pueda cumplirlo avisa a tiempo. Avisar no es una falta: ajustamos el plan en conjunto.',
    }),
  ],
};
