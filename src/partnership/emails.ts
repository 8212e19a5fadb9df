/**
 * The e-mail addresses in a text, each once, in their order.
 *
 * @example emailsIn('Ana <ana@harbor.example>, bo@harbor.example') // ['ana@harbor.example', 'bo@harbor.example']
 */
export function emailsIn(text: string): string[] {
  const found = text.match(/[^\s<>()[\],;:"@]+@[^\s<>()[\],;:"@]+\.[^\s<>()[\],;:"@.]+/g) ?? [];
  return Array.from(new Set(found));
}
