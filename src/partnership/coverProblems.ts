import { readCovers } from './covers';
import type { Language } from './language';
import type { Problem } from './partner';
import { ANNEXES, COVERS, FUNDING } from './partnerChoices';
import { shorten } from './text';

/** What the cell "Agreement covers" of a partner says. */
export interface CoversCell {
  readonly row: number;
  readonly partner: string;
  readonly covers: string;
}

/** The words, as the cell knows them in every language. */
const KNOWN = [...COVERS, ...FUNDING, ...ANNEXES].join('; ');

const UNKNOWN: Readonly<Record<Language, (word: string) => string>> = {
  en: (word) => `'${word}' is not something that an agreement covers (${KNOWN})`,
  es: (word) => `«${word}» no es algo que un acuerdo pueda abarcar; se entiende: ${KNOWN}`,
};

/**
 * Every word of what agreements cover that is not understood, one problem a row.
 *
 * @example coverProblems([{ row: 2, partner: 'Harbor Kitchen', covers: 'payments; drones' }], 'en')
 * // of row 2: "'drones' is not something that an agreement covers (payments; pooled money; …)"
 */
export function coverProblems(cells: readonly CoversCell[], language: Language): Problem[] {
  return cells.flatMap(({ row, partner, covers }) => {
    const { unknown } = readCovers(covers);
    const message = unknown.map((word) => UNKNOWN[language](shorten(word))).join('; ');
    return unknown.length > 0 ? [{ row, partner, message }] : [];
  });
}
