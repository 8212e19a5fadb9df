import { readName } from '../name/readName';
import type { Agreement } from './agreement';

/** A street or post-box address, taken apart for comparing it. */
export interface Address {
  readonly text: string;
  readonly isBox: boolean;
  /** The first number: of the house, or of the box. */
  readonly number: string;
}

const BOX = /\b(p\.?\s?o\.?\s*box|post office box|apartado|apdo|apartado postal|boite postale|postfach)\b/i;

/** Reads a postal address; `undefined` for a blank. */
export function readAddress(text: string): Address | undefined {
  const spelled = readName(text)
    .words.map(({ canonical }) => canonical)
    .join(' ');
  if (spelled === '') return undefined;
  return { text: spelled, isBox: BOX.test(text), number: /\p{N}+/u.exec(spelled)?.[0] ?? '' };
}

/** Compares two addresses: another house or another box is another address; a house and a box can be of one place. */
export function compareAddresses(one: Address | undefined, other: Address | undefined): Agreement {
  if (!one || !other) return 'unclear';
  if (one.text === other.text) return 'equal';
  if (one.isBox !== other.isBox || one.number === '' || other.number === '') return 'unclear';
  return one.number === other.number ? 'unclear' : 'other';
}
