import { nearestName } from './nearestName';
import { keyOfName, type PlaceholderKey } from './placeholderName';

/** What the placeholders of a template mean. */
export interface ReadPlaceholders {
  readonly known: readonly { readonly found: string; readonly key: PlaceholderKey }[];
  /** `nearest` is the name, without braces, that was probably meant; undefined when none is like it. */
  readonly unknown: readonly { readonly found: string; readonly nearest: string | undefined }[];
}

/**
 * Tells the placeholders that can be filled from those that nobody knows. Names of both languages are known; one brace
 * too few or too many does not count, but a placeholder that is not closed is unknown.
 *
 * @param found as `placeholdersIn` finds them
 * @example readPlaceholders(['{{ DATE }}', '{{datte}}'])
 * // { known: [{ found: '{{ DATE }}', key: 'date' }], unknown: [{ found: '{{datte}}', nearest: 'date' }] }
 */
export function readPlaceholders(found: readonly string[]): ReadPlaceholders {
  const known: { found: string; key: PlaceholderKey }[] = [];
  const unknown: { found: string; nearest: string | undefined }[] = [];
  for (const one of found) {
    const key = /^\{.*\}$/.test(one) ? keyOfName(one) : undefined;
    if (key) known.push({ found: one, key });
    else unknown.push({ found: one, nearest: nearestName(one) });
  }
  return { known, unknown };
}
