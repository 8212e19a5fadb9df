/** What an action answers; `undefined` where Google refuses it with such a message. Any other error is thrown again. */
export function unlessRefused<Answer>(refusal: RegExp, action: () => Answer): Answer | undefined {
  try {
    return action();
  } catch (error) {
    if (!refusal.test(String((error as Error).message))) throw error;
    return undefined;
  }
}
