import { checksum } from '../mou/checksum';
import type { Purpose } from './plan';

/** So many characters of a text are an identifier of at most 1024 characters, the most that Google accepts. */
const LONGEST = 255;

/**
 * The calendar's identifier of a meeting or a series, always the same for what it is about and its purpose, so that
 * making it twice is a conflict and never a duplicate. Google accepts the letters a to v and digits; hexadecimal is a
 * part of that.
 *
 * @param about the Partner ID, or the version of an agreement
 * @param purpose without a slash
 */
export function eventId(about: string, purpose: string): string {
  const whole = `${purpose}/${about}`;
  const text = whole.length > LONGEST ? `${whole.slice(0, LONGEST - 9)}/${checksum(whole)}` : whole;
  let id = 'cg';
  for (let i = 0; i < text.length; i++) id += text.charCodeAt(i).toString(16).padStart(4, '0');
  return id;
}

/** What a series with a partner is known by; `number` series with the same purpose came before it. */
export function seriesId(partnerId: string, purpose: Purpose, number: number): string {
  return eventId(number === 0 ? partnerId : `${partnerId}/${number}`, purpose);
}
