import { plainCopy } from './plainCopy';

/**
 * A resource after a patch, as Google's APIs read one: objects are merged field by field, a list takes the place of a
 * list, and null takes a field away. See https://developers.google.com/workspace/calendar/api/guides/performance#patch.
 *
 * @example mergePatch({ a: { b: 1, c: 2 }, d: [1, 2] }, { a: { b: null }, d: [3] }) // { a: { c: 2 }, d: [3] }
 */
export function mergePatch<Resource extends object>(resource: Resource, patch: object): Resource {
  const merged = { ...resource } as Record<string, unknown>;
  for (const [name, value] of Object.entries(patch)) {
    const before = merged[name];
    if (value === null) delete merged[name];
    else if (isObject(value)) merged[name] = mergePatch(isObject(before) ? before : {}, value);
    else if (value !== undefined) merged[name] = plainCopy(value);
  }
  return merged as Resource;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
