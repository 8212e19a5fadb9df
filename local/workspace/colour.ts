/** A colour as scripts give it, checked: `#rrggbb`, or undefined for null, which takes the colour away. */
export function colour(text: string | null): string | undefined {
  if (text === null) return undefined;
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  throw new Error(`'${text}' is not a colour that the local workspace knows: write it as #ffeedd.`);
}
