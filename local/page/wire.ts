/** What an add-on's page asks of the page around it. */
export type FrameMessage =
  | { readonly call: number; readonly functionName: string; readonly values: readonly unknown[] }
  | { readonly host: 'close' | 'focusEditor' | 'escape' }
  | { readonly host: 'setHeight' | 'setWidth'; readonly pixels: number };

/** How a call of a script function ended; the name of an error is told only when it is not one of the script. */
export type FrameAnswer =
  | { readonly call: number; readonly value: unknown }
  | { readonly call: number; readonly error: string; readonly errorName?: string };

/** The name of the error of a call that did not come through: the script may have run or not. */
export const NETWORK_ERROR = 'NetworkError';

/**
 * A copy of a value, as far as such a value may cross between an add-on's page and its script: primitives, lists and
 * plain objects of them. In lists undefined becomes null, in objects it is left out.
 *
 * It uses nothing from outside itself: its text is put into the add-on's page.
 *
 * @param property the name under which an illegal value is reported
 * @param above the lists and objects that the value is in
 * @throws TypeError worded as Google's for anything else: a date, a function, an element, a cycle, undefined alone
 */
export function wireCopy(value: unknown, property: string, above: readonly unknown[] = []): unknown {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value;
  const inside = [...above, value];
  if (!above.includes(value)) {
    if (Array.isArray(value)) {
      return Array.from(value, (item, index) => (item === undefined ? null : wireCopy(item, String(index), inside)));
    }
    const prototype = typeof value === 'object' ? Object.getPrototypeOf(value) : null;
    // An object of another realm is plain as well: its prototype is the last one.
    const isPlain = prototype !== null && Object.getPrototypeOf(prototype) === null;
    if (isPlain && Object.prototype.toString.call(value) === '[object Object]') {
      const entries = Object.entries(value as object).filter(([, item]) => item !== undefined);
      return Object.fromEntries(entries.map(([name, item]) => [name, wireCopy(item, name, inside)]));
    }
  }
  throw new TypeError(`Failed due to illegal value in property: ${property}`);
}

/** The answer to a call whose function returned the value; a function that returns nothing answers null. */
export function answerOf(call: number, value: unknown): FrameAnswer {
  try {
    return { call, value: value === undefined ? null : wireCopy(value, 'return value') };
  } catch (error) {
    return { call, error: (error as Error).message };
  }
}

/** The answer to a call that failed. Whatever error a script throws, its name does not cross. */
export function failureOf(call: number, error: unknown): FrameAnswer {
  const { message, name } = (error ?? {}) as { message?: unknown; name?: unknown };
  const answer = { call, error: String(message ?? error) };
  return name === NETWORK_ERROR ? { ...answer, errorName: NETWORK_ERROR } : answer;
}

/** A message as an add-on's page may send it; undefined for any other, since whatever runs in that page can send anything. */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { call, functionName, values, host, pixels } = data as Record<string, unknown>;
  if (host === 'close' || host === 'focusEditor' || host === 'escape') return { host };
  if (host === 'setHeight' || host === 'setWidth') {
    return typeof pixels === 'number' && pixels > 0 && Number.isFinite(pixels) ? { host, pixels } : undefined;
  }
  return typeof call === 'number' && typeof functionName === 'string' && Array.isArray(values)
    ? { call, functionName, values }
    : undefined;
}
