/** A script may run for six minutes; stopping after five leaves time to finish what is under way. */
const ENOUGH_MILLISECONDS = 5 * 60 * 1000;

/** Starts a clock; the answer is true while there is time for one more item. */
export function startTimeLimit(): () => boolean {
  const end = Date.now() + ENOUGH_MILLISECONDS;
  return () => Date.now() < end;
}
