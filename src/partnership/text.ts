/** Zero-width and direction marks that copied text carries and nobody sees. */
const INVISIBLE = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** Joiners spell some languages and hold emoji together, but do not make another word. */
const JOINERS = /[\u200C\u200D]/g;
/** Most texts: nothing in them to fold but case and blanks. */
const ASCII = /^[ -~]*$/;
/** Accents, but not the vowel signs of the scripts from Devanagari to Burmese and of Khmer, nor the voicing of kana. */
const ACCENT = /(?![\u0900-\u109F\u1780-\u17FF\u3099\u309A])\p{M}/gu;

/** A cell of Google Sheets holds 50,000 characters; one of them is the apostrophe that keeps a text a text. */
export const LONGEST_CELL = 49_999;

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
  if (ASCII.test(text)) return text.trim().toLowerCase().replace(/ +/g, ' ');
  const letters = plainText(text).replace(JOINERS, '').normalize('NFKD').replace(ACCENT, '');
  return plainText(letters.toLowerCase()).replace(/\s+/g, ' ');
}

/** {@link fold} for a column's heading: what people put after it (`:`, `*`, `?`) does not count either. */
export function foldHeading(heading: unknown): string {
  return fold(plainText(heading))
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\s:*?.]+$/, '');
}

/** A folded word that Spanish begins with the vowel i: iglesia, hijos, ybarra; not hielo, ion, yoga. */
const SOUNDS_AS_I = /^[^\p{L}\p{N}]*h?[iy](?![aeouy])/u;

/**
 * Joins as a sentence does: `a`, `a and b`, `a, b and c`. The Spanish `y` becomes `e` before a word that begins with
 * its sound.
 *
 * @example list(['Faro', 'Iglesia Nueva'], 'y') // 'Faro e Iglesia Nueva'
 */
export function list(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  const end = items[items.length - 1] ?? '';
  return `${items.slice(0, -1).join(', ')} ${last === 'y' && SOUNDS_AS_I.test(fold(end)) ? 'e' : last} ${end}`;
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

/** The names that a text lists; none in a blank one. */
export function partedByCommas(text: string): string[] {
  return text.split(/,\s+/).filter((one) => one !== '');
}
