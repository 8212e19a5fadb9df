import { fold } from '../text';
import type { Agreement } from './agreement';

/** A tax or registry number, taken apart for comparing it. */
export interface Identifier {
  /** Without blanks, punctuation and case. */
  readonly number: string;
  /** What numbers of one registry have in common: where digits stand, and where letters. */
  readonly shape: string;
}

/** Typed where no number is known. */
const PLACEHOLDER = /^(\d)\1*$|^0*1?23456789$/;
const REGISTRY = /^(ein|tax id|tin|fein|rfc|nit|siren|siret|rna)\b/;

/**
 * Reads a tax or registry number; `undefined` for what is none (`pending`, `000000000`). An EIN has nine digits, and a
 * spreadsheet that takes it for a number drops the zeros it begins with: seven and eight digits get them back.
 *
 * @example readIdentifier('EIN 3-0149413') // { number: '030149413', shape: '000000000' }
 */
export function readIdentifier(text: string): Identifier | undefined {
  const sign = fold(text)
    .replace(REGISTRY, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (!/\d{3}/.test(sign) || PLACEHOLDER.test(sign)) return undefined;
  const number = /^\d{7,8}$/.test(sign) ? sign.padStart(9, '0') : sign;
  return { number, shape: number.replace(/\d/g, '0').replace(/\p{L}/gu, 'a') };
}

/** Compares two numbers. Those of two registries say nothing together. */
export function compareIdentifiers(one: Identifier | undefined, other: Identifier | undefined): Agreement {
  if (!one || !other) return 'unclear';
  if (one.number === other.number) return 'equal';
  return one.shape === other.shape ? 'other' : 'unclear';
}
