import { count, list } from '../../partnership/text';
import type { DuplicatesWords } from './english';

const all = (items: readonly string[]): string => list(items, 'y');
const quoted = (texts: readonly string[]): string => all(texts.map((text) => `«${text}»`));
const rows = (n: number): string => count(n, 'fila');
const pairs = (n: number): string => count(n, 'par', 'pares');

export const spanish: DuplicatesWords = {
  title: '¿La misma organización dos veces?',
  summary: (same, ask) =>
    all(
      [same > 0 ? count(same, 'segura', 'seguras') : '', ask > 0 ? `${ask} por decidir` : ''].filter(
        (part) => part !== '',
      ),
    ),
  nothingYet: 'No se hace nada antes de que pulse el botón.',
  none: 'No hay dos filas de su lista que parezcan una misma organización.',
  keptApart: (n) => `De ${pairs(n)} usted dijo que son dos organizaciones; no se muestran.`,
  headings: { same: 'Seguras', ask: 'Usted decide' },
  hints: {
    same: 'Estas filas son una misma organización. Se unen, salvo que elija otra cosa.',
    ask: 'Pueden ser una organización o dos. Solo se hace lo que usted elija.',
  },
  more: (n) => `Mostrar ${n} más`,
  shown: (shown, total) => `Las primeras ${shown} de ${total}. Solo se hace lo que se muestra aquí.`,
  reading: 'Mirando su lista…',

  and: 'y',
  row: (row) => `Fila ${row}`,
  blank: 'en blanco',
  both: (heading) => `${heading}, en ambas`,
  noted: ({ agreements, series, checkIns }) =>
    all(
      [
        agreements > 0 ? count(agreements, 'acuerdo') : '',
        series > 0 ? count(series, 'serie de reuniones', 'series de reuniones') : '',
        checkIns > 0 ? count(checkIns, 'reunión anotada', 'reuniones anotadas') : '',
      ].filter((part) => part !== ''),
    ),
  notedHeading: 'Anotado con ella',
  nothingNoted: 'nada',
  why: 'Por qué pueden ser una',
  whyNot: 'Qué habla en contra',
  sharedId:
    'Estas filas tienen el mismo Partner ID, como sucede con una fila copiada. Si son dos, bórrelo en la fila copiada.',

  decide: 'Qué hacer con ellas',
  actions: { merge: 'Unir', apart: 'Dejar las dos', unsure: 'No es seguro' },
  meanings: {
    merge: 'Son una misma organización.',
    apart: 'Son dos. No se le vuelve a preguntar.',
    unsure: 'No se hace nada. Se le pregunta de nuevo la próxima vez.',
  },
  stays: 'Qué fila queda',
  staysRow: (row, name, noted) => `Fila ${row}: ${name}${noted === '' ? '' : ` (${noted})`}`,
  becomes: (goes, stays) => `Qué dice la fila ${stays} cuando se le une la fila ${goes}`,
  unchanged: 'Queda como está: la otra fila no dice nada más.',
  filled: 'estaba en blanco',
  joined: 'los dos textos',
  taken: 'de la otra fila',
  follows: (noted) => `Lo anotado con la otra fila pasa a esta: ${noted}.`,
  conflict: (heading) => `${heading}: cuál vale`,
  keptInHistory: 'Todo lo que dice la otra fila se conserva en la hoja «List history».',

  doMany: (merges, apart) => {
    const parts = [merges > 0 ? `unir ${rows(merges)}` : '', apart > 0 ? `separar ${pairs(apart)}` : ''];
    const text = all(parts.filter((part) => part !== ''));
    return text === '' ? 'Hacerlo' : text[0]?.toUpperCase() + text.slice(1);
  },
  chooseOne: 'Elija qué hacer con al menos una de ellas.',
  doing: (names) => `En curso: ${names.join('; ')}`,
  doingTitle: (n) => `Trabajando en ${pairs(n)}`,
  merged: (n) =>
    n === 1
      ? 'Se unió 1 fila. Todo lo que decía está en la hoja «List history».'
      : `Se unieron ${n} filas. Todo lo que decían está en la hoja «List history».`,
  apart: (n) =>
    n === 1
      ? '1 par son dos organizaciones. No se le vuelve a preguntar.'
      : `${n} pares son dos organizaciones cada uno. No se le vuelve a preguntar.`,
  nothingDone: 'No se cambió nada.',
  formulas: (name, headings) =>
    `${name}: ${quoted(headings)} contiene una fórmula en la fila que queda, y la conserva.`,
  left: (n) => `Faltan ${pairs(n)}. «Seguir» no hace nada dos veces.`,
  notDone: 'Sin hacer',
  changed: 'Alguien cambió una de las filas entretanto. Mire de nuevo y decida otra vez.',
  pages: 'Más',
  showOverview: 'Mostrar en qué punto está su lista',
  opening: 'Abriendo…',
};
