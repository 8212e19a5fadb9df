import { type KnownFields, parseFields, selectFields } from './partialResponse';
import { apiError } from './strict';

/** Refuses a request with a field or a parameter that the method does not have. */
export function onlyKnown(method: string, given: object, known: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown)
    throw apiError(method, `Invalid JSON payload received. Unknown name "${unknown}": Cannot find field.`, 400);
}

/** The part of an answer that the caller asked for with the parameter `fields`. */
export function partialAnswer(method: string, value: unknown, fields: unknown, known: KnownFields): unknown {
  try {
    return selectFields(value, parseFields(String(fields)), known);
  } catch (error) {
    throw apiError(method, error instanceof Error ? error.message : String(error), 400);
  }
}
