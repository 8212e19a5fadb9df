/** A line of a calendar file has at most so many octets. */
const LONGEST = 75;

/**
 * A text as the value of a property (RFC 5545, 3.3.11), with breaks of lines of every kind as one kind. Control characters
 * and halves of characters are left out, since no file can hold them.
 *
 * @example escaped('Ours; yours') // 'Ours\\; yours'
 */
export function escaped(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|\p{Cs}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** A line as the file has it, folded between characters where it is too long, with its end (RFC 5545, 3.1). */
export function contentLine(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LONGEST) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return `${text}\r\n`;
}

/** So many octets has a character in UTF-8. */
function octetsOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
