/**
 * A short sum over a text, for telling whether it changed; eight hexadecimal digits. It is no protection against anyone.
 *
 * Source: the FNV-1a hash of 32 bits, over UTF-16 units.
 *
 * @example checksum('') // '811c9dc5'
 */
export function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
