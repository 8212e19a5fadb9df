import type { Purpose } from './plan';

/**
 * The calendar's identifier of a series, always the same for a partner and a purpose, so that making it twice is a
 * conflict and never a duplicate. Google accepts the letters a to v and digits; hexadecimal is a part of that.
 */
export function eventId(partnerId: string, purpose: Purpose): string {
  const text = `${purpose}/${partnerId}`;
  let id = 'cg';
  for (let i = 0; i < text.length; i++) id += text.charCodeAt(i).toString(16).padStart(4, '0');
  return id;
}
