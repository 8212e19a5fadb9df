/** Long enough for what was said to be seen. */
const MILLISECONDS = 20;

/** Lets the browser show what was said, and take what a person does, before long work goes on. */
export function breath(milliseconds = MILLISECONDS): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
