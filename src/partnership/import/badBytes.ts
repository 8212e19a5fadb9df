/** Bytes of a line that are no character; the line counted from 1. */
export interface BadBytes {
  readonly line: number;
  readonly count: number;
}

/** The lead bytes of UTF-8: up to which, how many bytes follow, and between what the first of them lies. */
const LEADS: readonly (readonly [upTo: number, following: number, low: number, high: number])[] = [
  [0xc1, 0, 0, 0],
  [0xdf, 1, 0x80, 0xbf],
  [0xe0, 2, 0xa0, 0xbf],
  [0xec, 2, 0x80, 0xbf],
  [0xed, 2, 0x80, 0x9f],
  [0xef, 2, 0x80, 0xbf],
  [0xf0, 3, 0x90, 0xbf],
  [0xf3, 3, 0x80, 0xbf],
  [0xf4, 3, 0x80, 0x8f],
  [0xff, 0, 0, 0],
];

/**
 * What in bytes is no UTF-8, by lines, and how many characters of more than one byte are. Each sequence that a decoder
 * replaces by one U+FFFD counts once. Source: the WHATWG Encoding Standard's UTF-8 decoder.
 */
export function badUtf8(bytes: Uint8Array): { readonly characters: number; readonly bad: readonly BadBytes[] } {
  const bad = new Map<number, number>();
  let characters = 0;
  let line = 1;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      if (isLineEnd(byte, bytes[at + 1])) line++;
      at++;
      continue;
    }
    const [, following, low, high] = LEADS.find(([upTo]) => byte <= upTo) ?? [0, 0, 0, 0];
    let good = 0;
    while (good < following && isBetween(bytes[at + 1 + good], good === 0 ? [low, high] : [0x80, 0xbf])) good++;
    if (following > 0 && good === following) characters++;
    else bad.set(line, (bad.get(line) ?? 0) + 1);
    at += 1 + good;
  }
  return { characters, bad: listed(bad) };
}

/** The characters of a decoded text that stand for bad bytes, by lines. */
export function badUtf16(text: string): readonly BadBytes[] {
  const bad = new Map<number, number>();
  let line = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) bad.set(line, (bad.get(line) ?? 0) + 1);
    else if (isLineEnd(code, text.charCodeAt(at + 1))) line++;
  }
  return listed(bad);
}

function isLineEnd(code: number, next: number | undefined): boolean {
  return code === 10 || (code === 13 && next !== 10);
}

function isBetween(byte: number | undefined, [low, high]: readonly [number, number]): boolean {
  return byte !== undefined && byte >= low && byte <= high;
}

function listed(bad: ReadonlyMap<number, number>): BadBytes[] {
  return Array.from(bad, ([line, count]) => ({ line, count }));
}
