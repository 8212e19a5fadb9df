import { strToU8 } from 'fflate';

const LONGEST = 120;
const SEPARATORS = /[\\/:|]/g;
const FORBIDDEN = /[<>"?*\p{Cc}\p{Cs}]/gu;
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const WINDOWS_DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)/i;

/**
 * A file name made of `title` and `extension` (without its dot) that Windows, macOS and Linux all accept: at most 120
 * bytes of UTF-8, and unlike every name in `taken` when case is ignored (` (2)` and so on is put before the extension).
 * The name is added to `taken`.
 */
export function fileName(title: string, extension: string, taken: Set<string>): string {
  const base = accepted(title);
  const takenKeys = new Set([...taken].map(key));
  for (let copy = 1; ; copy++) {
    const ending = `${copy === 1 ? '' : ` (${copy})`}.${extension}`;
    const name = shortened(base, LONGEST - strToU8(ending).length) + ending;
    if (!takenKeys.has(key(name))) {
      taken.add(name);
      return name;
    }
  }
}

function accepted(title: string): string {
  const name = title
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(SEPARATORS, '-')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (name === '') return 'Untitled';
  return WINDOWS_DEVICE.test(name) ? `_${name}` : name;
}

function shortened(name: string, bytes: number): string {
  let result = '';
  let size = 0;
  for (const { segment } of new Intl.Segmenter('en').segment(name)) {
    size += strToU8(segment).length;
    if (size > bytes) break;
    result += segment;
  }
  return result.replace(/[. ]+$/, '');
}

function key(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
