/** What the bytes 80 to 9F mean in Windows-1252; five of them mean nothing. Source: the WHATWG Encoding Standard. */
const FROM_80 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/**
 * The character that a byte means in Windows-1252, U+FFFD when it means none.
 *
 * @example windows1252(0x92) // '’'
 */
export function windows1252(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? (FROM_80[byte - 0x80] ?? '\uFFFD') : String.fromCharCode(byte);
}
