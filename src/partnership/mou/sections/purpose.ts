import { LEVELS, levelLabel } from '../../level';
import { list } from '../../text';
import { bullets, labelled, linesOf, paragraph, table } from '../blocks';
import { isGiven } from '../facts';
import type { Template } from '../template';

/** The sections on what the parties want together, for whom, and how they will know. */

export const ambition: Template = {
  heading: { en: 'Shared ambition and objectives', es: 'Aspiración común y objetivos' },
  note: {
    en: 'What we want to achieve together that neither of us would achieve alone.',
    es: 'Lo que queremos lograr en conjunto y que nadie lograría por su cuenta.',
  },
  blocks: ({ together }, { say, toAgree }) => {
    const blank = toAgree({
      en: 'our shared ambition in one sentence',
      es: 'nuestra aspiración común en una frase',
    });
    return [
      ...(isGiven(together.ambition)
        ? labelled(say({ en: 'Our shared ambition', es: 'Nuestra aspiración común' }), together.ambition)
        : [paragraph(say({ en: `Together we want: ${blank}.`, es: `En conjunto queremos: ${blank}.` }))]),
      paragraph(
        say({
          en: 'By the end of this memorandum we will have:',
          es: 'Al terminar la vigencia de este memorando habremos logrado:',
        }),
      ),
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

export const level: Template = {
  heading: { en: 'Level of partnership', es: 'Nivel de la alianza' },
  note: {
    en: 'How closely we mean to work together, so that nobody expects more or less.',
    es: 'Qué tan de cerca queremos trabajar, para que nadie espere más ni menos.',
  },
  blocks: ({ level, together }, { language, say, toAgree }) => {
    const labels = LEVELS.map((one) => levelLabel(one.level, language));
    const blank = toAgree({
      en: `level of partnership: ${list(labels, 'or')}`,
      es: `nivel de la alianza: ${list(labels, 'o')}`,
    });
    const label = level === undefined ? '' : levelLabel(level, language);
    const purpose =
      together.purpose === ''
        ? toAgree({
            en: 'joint action, or sharing information and resources',
            es: 'la acción conjunta, o compartir información y recursos',
          })
        : say(PURPOSES[together.purpose]);
    return [
      paragraph(
        level === undefined
          ? say({ en: `We work together at this level: ${blank}.`, es: `Trabajamos en este nivel: ${blank}.` })
          : say({
              en: `We work together at level ${label}. Moving to another level is a decision of both, in writing.`,
              es: `Trabajamos en el nivel ${label}. Pasar a otro nivel lo decidimos en conjunto y por escrito.`,
            }),
      ),
      paragraph(say({ en: `Our purpose is ${purpose}.`, es: `Nuestro propósito es ${purpose}.` })),
    ];
  },
};

export const beneficiaries: Template = {
  heading: { en: 'Who benefits', es: 'A quiénes beneficia' },
  note: {
    en: 'Keeps the people we serve in view, and safe.',
    es: 'Para no perder de vista a las personas que atendemos, y cuidarlas.',
  },
  blocks: ({ together }, { say, toAgree }) => {
    const blank = toAgree({
      en: 'the people or community, and the area',
      es: 'las personas o la comunidad, y la zona',
    });
    return [
      ...(isGiven(together.area)
        ? labelled(say({ en: 'Whom this is for, and where', es: 'Para quiénes es, y dónde' }), together.area)
        : [paragraph(say({ en: `We do this for ${blank}.`, es: `Hacemos esto por ${blank}.` }))]),
      paragraph(
        say({
          en: 'We ask who could be harmed by what we plan, listen to them before we decide, and stop when harm appears.',
          es: 'Nos preguntamos a quién podría perjudicar lo que planeamos, escuchamos a esas personas antes de decidir y nos detenemos en cuanto vemos un daño.',
        }),
      ),
    ];
  },
};

export const scope: Template = {
  heading: { en: 'Scope', es: 'Alcance' },
  note: {
    en: 'What belongs to this partnership and what does not.',
    es: 'Qué forma parte de esta alianza y qué no.',
  },
  blocks: (_, { say, toAgree }) => [
    table(
      [
        { en: 'Part of this partnership', es: 'Forma parte de esta alianza' },
        { en: 'Not part of it', es: 'No forma parte' },
      ].map(say),
      [
        [
          toAgree({ en: 'activities we do together', es: 'actividades que hacemos en conjunto' }),
          toAgree({ en: 'activities each does alone', es: 'actividades que cada parte hace por su cuenta' }),
        ],
      ],
    ),
  ],
};

export const measures: Template = {
  heading: { en: 'Measures of success', es: 'Indicadores de éxito' },
  note: { en: 'How we will know.', es: 'Cómo sabremos que funciona.' },
  blocks: ({ together }, { say, toAgree }) => {
    const given = linesOf(together.measures);
    const named = given.length > 0 ? given : [toAgree({ en: 'first measure', es: 'primer indicador' })];
    return [
      table(
        [
          { en: 'Measure', es: 'Indicador' },
          { en: 'Today', es: 'Hoy' },
          { en: 'Target', es: 'Meta' },
          { en: 'Source', es: 'Fuente' },
          { en: 'By when', es: 'Para cuándo' },
        ].map(say),
        named.map((measure) => [
          measure,
          toAgree({ en: 'baseline', es: 'punto de partida' }),
          toAgree({ en: 'target', es: 'meta' }),
          toAgree({ en: 'source', es: 'fuente' }),
          toAgree({ en: 'date', es: 'fecha' }),
        ]),
      ),
    ];
  },
};
