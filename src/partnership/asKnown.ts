/**
 * Some values of something as a page knew them when it planned, for the server to compare them with what stands there by
 * then. What is unknown is `null`, which crosses to the server, where `undefined` would be lost.
 *
 * @example known({ id: 'p-1', level: undefined }, ['level']) // { level: null }
 */
export function known<T, Key extends keyof T>(
  of: T,
  keys: readonly Key[],
): { readonly [key in Key]: Exclude<T[key], undefined> | null } {
  const values = {} as { [key in Key]: Exclude<T[key], undefined> | null };
  for (const key of keys) values[key] = (of[key] as Exclude<T[Key], undefined> | undefined) ?? null;
  return values;
}

/**
 * Whether something still is as it was known. Only what was known of it counts; unknown and blank are the same.
 *
 * @example isAsKnown({ id: 'p-1', level: 3, fields: {} }, { level: 3, fields: { contact: '' } }) // true
 */
export function isAsKnown(now: unknown, known: unknown): boolean {
  if (typeof known !== 'object' || known === null) return (now ?? '') === (known ?? '');
  const values = (now ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(known).every(([key, value]) => isAsKnown(values[key], value));
}
