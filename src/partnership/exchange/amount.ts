import { stem } from '../overlap/stem';
import { fold } from '../text';

/** An amount in its own unit. */
export interface Amount {
  readonly number: number;
  /** As it is written: `hours a month`, `$`. Blank when nothing was said but the number. */
  readonly unit: string;
  /** Whether the unit stands before the number, as a sign of money does. */
  readonly unitFirst: boolean;
}

const BEFORE = /^([^\d\s]{0,4}?)\s?(\d[\d.,\u00A0\u202F ]*\d|\d)$/;
const AFTER = /^(\d[\d.,\u00A0\u202F ]*\d|\d)\s*(\D*)$/;

/**
 * Reads an amount with one number in it; `undefined` for any other text, such as "about 20" or "10 to 12 hours".
 *
 * @example readAmount('12 hours a month') // { number: 12, unit: 'hours a month', unitFirst: false }
 * @example readAmount('$1,200') // { number: 1200, unit: '$', unitFirst: true }
 */
export function readAmount(text: string): Amount | undefined {
  const [, before, first] = BEFORE.exec(text.trim()) ?? [];
  if (before && first) return withNumber(first, before, true);
  const [, number, after = ''] = AFTER.exec(text.trim()) ?? [];
  return number === undefined ? undefined : withNumber(number, after.trim(), false);
}

function withNumber(digits: string, unit: string, unitFirst: boolean): Amount | undefined {
  const number = numberIn(digits);
  return number === undefined ? undefined : { number, unit, unitFirst };
}

/** A dot or a comma before exactly three digits parts thousands, in front of one or two digits a fraction. */
function numberIn(digits: string): number | undefined {
  const parts = /^(\d{1,3}(?:[.,\s]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(digits);
  return parts ? Number(`${(parts[1] ?? '').replace(/\D/g, '')}.${parts[2] ?? 0}`) : undefined;
}

/** A key for the same unit: case, accents and plurals do not count. */
export function unitKey({ unit }: Amount): string {
  return fold(unit).split(' ').map(stem).join(' ');
}

/** The amount as it is written. */
export function writeAmount({ number, unit, unitFirst }: Amount): string {
  const digits = String(Math.round(number * 100) / 100);
  if (unitFirst) return /\p{L}$/u.test(unit) ? `${unit} ${digits}` : `${unit}${digits}`;
  return unit === '' ? digits : `${digits} ${unit}`;
}
