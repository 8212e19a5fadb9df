/**
 * A text as it must be written so that it stays what it is. Sheets reads what a script writes as if it were typed:
 * `=…` would become a formula, `3/4` a date, `007` a number. A leading apostrophe, which Sheets hides, prevents that.
 */
export function asText(text: string): string {
  return text === '' ? '' : `'${text.slice(0, LONGEST)}`;
}

/** A cell of Google Sheets holds at most 50,000 characters. */
const LONGEST = 49_999;
