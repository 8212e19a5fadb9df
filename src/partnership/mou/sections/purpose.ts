import { LEVELS, type Level, levelLabel, levelName } from '../../level';
import { list } from '../../text';
import { bullets, labelled, linesOf } from '../blocks';
import { type Condition, isCharter, isLetter } from '../conditions';
import { isGiven } from '../facts';
import type { SectionId } from '../sectionId';
import { capital, type Template } from '../template';
import type { Text } from '../voice';

/** The sections on what the parties want together, for whom, and how they will know. */

export const ambition: Template = {
  heading: (facts) =>
    isLetter(facts)
      ? { en: 'What we share for', es: 'Para qué compartimos' }
      : { en: 'Shared ambition and objectives', es: 'Aspiración común y objetivos' },
  note: {
    en: 'What we want to achieve together that nobody would achieve alone.',
    es: 'Lo que queremos lograr en conjunto y que nadie lograría por su cuenta.',
  },
  blocks: (facts, { say, write, toAgree }) => {
    const said = facts.together.ambition;
    const blank = toAgree({
      en: 'our shared ambition in one sentence',
      es: 'nuestra aspiración común en una frase',
    });
    const first = isGiven(said)
      ? labelled(say({ en: 'Our shared ambition', es: 'Nuestra aspiración común' }), said)
      : [write({ en: `Together we want: ${blank}.`, es: `En conjunto queremos: ${blank}.` })];
    if (isLetter(facts)) return first;
    return [
      ...first,
      write({
        en: 'By the end of this agreement we will have:',
        es: 'Al terminar la vigencia de este acuerdo habremos logrado:',
      }),
      bullets(
        toAgree({ en: 'first objective', es: 'primer objetivo' }),
        toAgree({ en: 'second objective', es: 'segundo objetivo' }),
      ),
    ];
  },
};

const PURPOSES = {
  'joint action': { en: 'joint action', es: 'la acción conjunta' },
  sharing: { en: 'sharing information and resources', es: 'compartir información y recursos' },
};

/** What a level means, so that people expect the same; a letter needs no explanation. */
const MEANINGS: Readonly<Record<Exclude<Level, 1>, Text>> = {
  2: {
    en: 'We run this work together, and each of us remains its own organization.',
    es: 'Hacemos este trabajo en conjunto, y cada parte sigue siendo una organización aparte.',
  },
  3: {
    en: 'We align our plans, our public voice and our search for funding.',
    es: 'Coordinamos nuestros planes, nuestra voz pública y la búsqueda de fondos.',
  },
  4: {
    en: 'We want to change a whole system, and hold ourselves to five elements.',
    es: 'Queremos cambiar un sistema completo, y nos guiamos por cinco elementos.',
  },
};

/** The five elements of collective impact, in our words, and the section that says more. */
const ELEMENTS: readonly [element: Text, meaning: Text, section: SectionId][] = [
  [
    { en: 'Shared vision', es: 'Visión compartida' },
    {
      en: 'we name the change we want in the same words',
      es: 'nombramos con las mismas palabras el cambio que queremos',
    },
    'ambition',
  ],
  [
    { en: 'Aligned strategies', es: 'Estrategias alineadas' },
    {
      en: 'each of us does what it does best, and the parts fit',
      es: 'cada parte hace lo que mejor sabe, y todo encaja',
    },
    'lanes',
  ],
  [
    { en: 'Shared measurement', es: 'Medición compartida' },
    { en: 'we count the same things in the same way', es: 'contamos lo mismo y de la misma manera' },
    'measures',
  ],
  [
    { en: 'Continuous communication', es: 'Comunicación continua' },
    { en: 'we talk often enough to trust one another', es: 'hablamos lo suficiente para tenernos confianza' },
    'communication',
  ],
  [
    { en: 'Backbone support', es: 'Apoyo central' },
    { en: 'somebody has the task of holding it together', es: 'alguien tiene la tarea de mantener todo unido' },
    'backbone',
  ],
];

export const level: Template = {
  heading: { en: 'Level of partnership', es: 'Nivel de la alianza' },
  note: {
    en: 'How closely we mean to work together, so that nobody expects more or less.',
    es: 'Qué tan de cerca queremos trabajar, para que nadie espere más ni menos.',
  },
  blocks: (facts, { language, say, write, grid, toAgree, section }) => {
    const { level, together } = facts;
    const labels = LEVELS.map((one) => levelLabel(one.level, language));
    const blank = toAgree({
      en: `level of partnership: ${list(labels, 'or')}`,
      es: `nivel de la alianza: ${list(labels, 'o')}`,
    });
    const purpose =
      together.purpose === ''
        ? toAgree({
            en: 'joint action, or sharing information and resources',
            es: 'la acción conjunta, o compartir información y recursos',
          })
        : say(PURPOSES[together.purpose]);
    return [
      level === undefined || level === 1
        ? write({ en: `We work together at this level: ${blank}.`, es: `Trabajamos en este nivel: ${blank}.` })
        : write({
            en: `We work together at level ${level} (${levelName(level)}). ${MEANINGS[level].en} We move to another level only together and in writing.`,
            es: `Trabajamos en el nivel ${level} (${levelName(level, 'es')}). ${MEANINGS[level].es} Pasar a otro nivel lo decidimos en conjunto y por escrito.`,
          }),
      ...(isCharter(facts)
        ? [
            grid(
              [
                { en: 'Element', es: 'Elemento' },
                { en: 'Where it stands', es: 'Dónde está' },
                { en: 'Owner', es: 'Responsable' },
              ],
              ELEMENTS.map(([element, means, id]) => [
                `${say(element)}: ${say(means)}`,
                capital(section(id)),
                toAgree({ en: `who looks after: ${element.en}`, es: `quién cuida: ${element.es}` }),
              ]),
            ),
          ]
        : []),
      write({ en: `Our purpose is ${purpose}.`, es: `Nuestro propósito es ${purpose}.` }),
    ];
  },
};

export const beneficiaries: Template = {
  heading: { en: 'Who benefits', es: 'A quiénes beneficia' },
  note: {
    en: 'Keeps the people we serve in view, and safe.',
    es: 'Para no perder de vista a las personas que atendemos, y cuidarlas.',
  },
  blocks: (facts, { say, write, toAgree }) => {
    const said = facts.together.area;
    const blank = toAgree({
      en: 'the people or community, and the area',
      es: 'las personas o la comunidad, y la zona',
    });
    return [
      ...(isGiven(said)
        ? labelled(say({ en: 'Who this is for, and where', es: 'Para quiénes es, y dónde' }), said)
        : [write({ en: `We do this for ${blank}.`, es: `Hacemos esto por ${blank}.` })]),
      write({
        en: 'We ask who could be harmed, listen to them before we decide, and stop when harm appears.',
        es: 'Preguntamos a quién podría perjudicar esto, escuchamos a esas personas antes de decidir y nos detenemos si vemos un daño.',
      }),
    ];
  },
};

/** When people named something that nobody has explained yet. */
export const isUnclear: Condition = ({ unclear }) => unclear.length > 0;

export const scope: Template = {
  heading: { en: 'Scope', es: 'Alcance' },
  note: {
    en: 'What belongs to this partnership and what does not.',
    es: 'Qué forma parte de esta alianza y qué no.',
  },
  blocks: ({ unclear }, { grid, toAgree }) => [
    grid(
      [
        { en: 'Part of this partnership', es: 'Forma parte de esta alianza' },
        { en: 'Not part of it', es: 'No forma parte' },
      ],
      [
        [
          toAgree({ en: 'activities we do together', es: 'actividades que hacemos en conjunto' }),
          toAgree({ en: 'activities each does alone', es: 'actividades que cada parte hace por su cuenta' }),
        ],
        ...unclear.map((word) => [
          word,
          toAgree({ en: `what we leave out of “${word}”`, es: `qué dejamos fuera de “${word}”` }),
        ]),
      ],
    ),
  ],
};

export const measures: Template = {
  heading: { en: 'Measures of success', es: 'Indicadores de éxito' },
  note: { en: 'How we will know that it works.', es: 'Cómo sabremos que funciona.' },
  blocks: (facts, { write, grid, toAgree }) => {
    const given = linesOf(facts.together.measures);
    const named = given.length > 0 ? given : [toAgree({ en: 'first measure', es: 'primer indicador' })];
    return [
      grid(
        [
          { en: 'Measure', es: 'Indicador' },
          { en: 'Today', es: 'Hoy' },
          { en: 'Target', es: 'Meta' },
          { en: 'Source', es: 'Fuente' },
          { en: 'By when', es: 'Para cuándo' },
        ],
        named.map((measure) => [
          measure,
          toAgree({ en: 'baseline', es: 'punto de partida' }),
          toAgree({ en: 'target', es: 'meta' }),
          toAgree({ en: 'source', es: 'fuente' }),
          toAgree({ en: 'date', es: 'fecha' }),
        ]),
      ),
      ...(isCharter(facts)
        ? [
            write({
              en: 'We all measure in this way, look at the results together, and make the first target public.',
              es: 'Medimos de esta manera, revisamos los resultados en conjunto y hacemos pública la primera meta.',
            }),
          ]
        : []),
    ];
  },
};
