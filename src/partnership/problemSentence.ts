import { CAPACITY, CRITERIA } from './criterion';
import { decisionWords } from './decisions/languages';
import type { Language } from './language';
import { list } from './text';

/**
 * What is wrong in a row, for people: without the "Check:" that a cell begins with, and in their language. A message
 * of another kind comes back as it is.
 *
 * @example problemSentence("Check: 'Hihg' is not a rating (Mission Alignment)", 'es')
 * // '«Hihg» no es una valoración (Alineación con la misión).'
 */
export function problemSentence(message: string, language: Language): string {
  const sentence = `${message.replace(/^Check: /, '').replace(/\.$/, '')}.`;
  return language === 'es' ? inSpanish(sentence) : sentence;
}

/** The cell's text may hold anything, quotes too, so that its end is known by what follows. */
const FAULT =
  /'(.*?)' is not (?:a rating \(([^)]*)\)|(a date)|(a number of months from 1 to 24, or of weeks such as 2 weeks)|(a level from 1 to 4))(?=[;.])/g;

function inSpanish(sentence: string): string {
  const [, rows] = /^Rows (.*) have the same Partner ID;/.exec(sentence) ?? [];
  if (rows !== undefined) {
    const numbers = list(rows.split(/, | and /), 'y');
    return `Las filas ${numbers} tienen el mismo Partner ID; bórrelo en la fila copiada e inténtelo de nuevo.`;
  }
  return sentence.replace(FAULT, (_, cell: string, criterion?: string, date?: string, interval?: string) => {
    if (criterion !== undefined) return `«${cell}» no es una valoración (${criterionInSpanish(criterion)})`;
    if (date !== undefined) return `«${cell}» no es una fecha`;
    return interval === undefined
      ? `«${cell}» no es un nivel del 1 al 4`
      : `«${cell}» no es un número de meses del 1 al 24, ni de semanas como 2 semanas`;
  });
}

function criterionInSpanish(name: string): string {
  const spanish = decisionWords('es');
  if (name === CAPACITY) return spanish.capacity.name;
  return spanish.criteria[CRITERIA.findIndex((criterion) => criterion.name === name)]?.name ?? name;
}
