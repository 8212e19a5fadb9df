/** Zero-width and direction marks that copied text carries and nobody sees. */
const INVISIBLE = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** Joiners spell some languages and hold emoji together, but do not make another word. */
const JOINERS = /[\u200C\u200D]/g;
const ACCENT = /\p{M}/gu;

/**
 * The text of a cell as people read it: no invisible marks, no outer blanks.
 * Blank cells (`''`, `null`, `undefined`) give `''`.
 */
export function plainText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return String(cell).replace(INVISIBLE, '').trim();
}

/**
 * A key for comparing texts by what they say: case, accents, width, repeated blanks and invisible marks do not count.
 *
 * @example fold(' ÉLEVÉ ') // 'eleve'
 */
export function fold(text: string): string {
  return plainText(text.normalize('NFKD').replace(ACCENT, '').replace(JOINERS, '').toLowerCase()).replace(/\s+/g, ' ');
}

/** {@link fold} for a column's heading: what people put after it (`:`, `*`, `?`) does not count either. */
export function foldHeading(heading: unknown): string {
  return fold(plainText(heading))
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\s:*?.]+$/, '');
}

/** Joins as a sentence does: `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]}`;
}

/** Cuts a text for showing it inside a sentence. */
export function shorten(text: string, longest = 40): string {
  const characters = Array.from(text);
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}

/** Says a count with its noun: `1 partner`, `3 partners`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
