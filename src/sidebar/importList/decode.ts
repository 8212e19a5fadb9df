import { type BadBytes, badUtf8, badUtf16 } from '../../partnership/import/badBytes';
import { windows1252 } from '../../partnership/import/windows1252';

/** A file's bytes as text. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';
  /** Bytes that are no character; in the text, U+FFFD stands for them. */
  readonly badBytes: readonly BadBytes[];
}

/**
 * Decodes a list's bytes: UTF-8 and UTF-16, with or without a byte order mark, and Windows-1252 for what is neither.
 * A bad byte is counted and never fatal.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = utf16Of(bytes);
  if (encoding) {
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, encoding: encoding === 'utf-16le' ? 'UTF-16LE' : 'UTF-16BE', badBytes: badUtf16(text) };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8', badBytes: [] };
  } catch {
    const { characters, bad } = badUtf8(bytes);
    const badCount = bad.reduce((sum, { count }) => sum + count, 0);
    if (characters > badCount) return { text: new TextDecoder().decode(bytes), encoding: 'UTF-8', badBytes: bad };
    // Not the decoder of that name: Node's takes the bytes 80 to 9F for control characters.
    const text = Array.from(bytes, windows1252).join('');
    return { text, encoding: 'Windows-1252', badBytes: badUtf16(text) };
  }
}

const BYTES_LOOKED_AT = 2000;

/** Without a mark, every second byte of a text in a Western language is zero. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const looked = Math.min(bytes.length, BYTES_LOOKED_AT);
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd * 4 > looked && even === 0) return 'utf-16le';
  return even * 4 > looked && odd === 0 ? 'utf-16be' : undefined;
}

/** True for bytes that are a text in some encoding, and no picture or program. */
export function isText(bytes: Uint8Array): boolean {
  if (utf16Of(bytes)) return true;
  let controls = 0;
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 27)) controls++;
  return controls * 100 < bytes.length;
}
