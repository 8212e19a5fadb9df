import { RATINGS } from '../rating';
import { list } from '../text';
import type { Criteria, DecisionWords, Raises } from './decisionWords';
import { grouped, shapeOf } from './phrasing';

const CRITERIA = [
  { name: 'Alineación con la misión', question: '¿Qué tan bien coinciden sus valores y metas con los nuestros?' },
  { name: 'Complementariedad de recursos', question: '¿Qué podría aportar cada parte que a la otra le falta?' },
  { name: 'Potencial de relación', question: '¿Se entenderían nuestra gente y nuestras formas de trabajar?' },
] as const;

const VALUES = { High: 'Alta', Medium: 'Media', Low: 'Baja' } as const;

const PRIORITIES = { Immediate: 'Inmediata', Explore: 'Por explorar', 'Long-term': 'A largo plazo' } as const;

const nameOf = (index: number): string => CRITERIA[index]?.name ?? '';
const namesOf = (criteria: Criteria, last = 'y'): string => list(criteria.map(nameOf), last);
const ratingOf = (code: 1 | 2 | 3): string => VALUES[RATINGS[code]];
const isOrAre = (criteria: Criteria): string => (criteria.length === 1 ? 'tiene' : 'tienen');
const rise = (criteria: Criteria): string => (criteria.length === 1 ? 'sube' : 'suben');

export const spanish: DecisionWords = {
  criteria: CRITERIA,
  capacity: { name: 'Capacidad de la organización', question: '¿Tienen ahora gente y tiempo para una alianza?' },
  ratings: VALUES,
  priorities: PRIORITIES,

  rate: (index) => `Valorar: ${nameOf(index)}`,

  reasonImmediate: (highs, share) =>
    `${namesOf(highs)} ${isOrAre(highs)} valoración Alta${share === undefined ? '' : `, con el ${share} % del peso,`} y nada tiene valoración Baja.`,
  reasonExplore: (highs, wayUp) =>
    `Nada tiene valoración Baja, ${highs.length === 0 ? 'pero tampoco Alta' : `pero solo ${namesOf(highs)} ${isOrAre(highs)} valoración Alta`}; ${wayUp}.`,
  reasonLow: (lows, wayUp) => `${namesOf(lows)} ${isOrAre(lows)} valoración Baja; ${wayUp}.`,
  reasonLowAndMissing: (lows, missing) =>
    `${namesOf(lows)} ${isOrAre(lows)} valoración Baja, y eso decide sea cual sea ${namesOf(missing)}; ` +
    `subir a Media lo que está en Baja y valorar el resto podría mejorar la prioridad.`,
  reasonUndecided: (missing, possible) =>
    `Falta valorar ${namesOf(missing)}; después podría ser ${list(
      possible.map((priority) => PRIORITIES[priority]),
      'o',
    )}.`,
  wayUp: (priority, options, lows) => `si ${raises(options, lows)}, la prioridad sería ${PRIORITIES[priority]}`,

  firm: 'firme',
  couldChange: (steps) =>
    `podría cambiar si ${grouped(steps)
      .map(({ criteria, to, rises }) => `${namesOf(criteria, 'o')} ${rises ? 'sube' : 'baja'} a ${ratingOf(to)}`)
      .join(', o ')}`,
  couldChangeWhenRated: (missing) => `podría cambiar al valorar ${namesOf(missing)}`,

  stepImmediate: 'Acuerden un pequeño piloto y después redacten el memorando',
  stepExplore: (criterion) => `Tengan una reunión para conocer mejor: ${nameOf(criterion)}`,
  stepRate: (criterion) => `Valoren ${nameOf(criterion)}: ${CRITERIA[criterion].question}`,
  stepsLow: (lows) => {
    const [first = 0, ...others] = lows;
    return [STEP_LOW[first], ...others.map((index) => lowerFirst(STEP_LOW[index]))].join('; después ');
  },
  notYetCapacity: (action) => `${action} (todavía no: capacidad)`,
};

const STEP_LOW = [
  'Hablen primero de valores, no firmen nada y valoren otra vez en 6 meses',
  'Mantengan la relación: intercambien ofertas y peticiones y busquen un intercambio concreto',
  'Tomen un café, vayan a los actos de la otra parte y prueben un piloto de poco riesgo',
] as const;

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `ambas suben a Media`, `Alineación con la misión o Potencial de relación sube a Alta`. */
function raises(options: Raises, lows: Criteria): string {
  const shape = shapeOf(options, lows);
  switch (shape.kind) {
    case 'the lows':
      return `${['', '', 'ambas ', 'las tres '][lows.length] ?? ''}${rise(lows)} a ${ratingOf(shape.to)}`;
    case 'any two of three':
      return `dos cualesquiera de las tres suben a ${ratingOf(shape.to)}`;
    case 'one of':
      return `${namesOf(shape.criteria, 'o')} sube a ${ratingOf(shape.to)}`;
    case 'one set of':
      return `${shape.sets.map((set) => namesOf(set)).join(', o ')} suben a ${ratingOf(shape.to)}`;
    case 'mixed':
      return list(
        shape.options.map((groups) =>
          list(
            groups.map(({ criteria, to }) => `${namesOf(criteria)} ${rise(criteria)} a ${ratingOf(to)}`),
            'y',
          ),
        ),
        'o',
      );
  }
}
