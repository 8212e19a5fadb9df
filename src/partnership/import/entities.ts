import { windows1252 } from './windows1252';

/** Knows the character of a named entity (`eacute`), or `undefined`: the browser and libraries hold the long table. */
export type NamedEntity = (name: string) => string | undefined;

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/g;

const COMMON: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
]);

/** Exports that pass through two systems escape twice; more than this often is somebody's joke. */
const MOST_TIMES = 3;

/**
 * Decodes the HTML entities that exports leave in texts, also when they were escaped twice. Only entities that end in
 * `;` count, so that the addresses of websites stay as they are.
 *
 * @example decodeEntities('Tom &amp;amp; Ana&#39;s ?a=1&copy=2', () => undefined) // "Tom & Ana's ?a=1&copy=2"
 */
export function decodeEntities(text: string, named: NamedEntity): string {
  let decoded = text;
  for (let time = 0; time < MOST_TIMES && decoded.includes('&'); time++) {
    const before = decoded;
    decoded = before.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return COMMON.get(name) ?? named(name) ?? entity;
      return characterOf(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)) ?? entity;
    });
    if (decoded === before) return decoded;
  }
  return decoded;
}

/** 128 to 159 were meant as Windows-1252 by whoever wrote them. */
function characterOf(code: number): string | undefined {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return code >= 0x80 && code <= 0x9f ? windows1252(code) : String.fromCodePoint(code);
}
