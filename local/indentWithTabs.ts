import { tokenizer } from 'acorn';

/**
 * A script with a tab for every two spaces at the beginning of a line, as the bundler indents: the same script, a
 * twentieth shorter. Lines that begin inside a text keep their blanks, which belong to it.
 */
export function indentWithTabs(code: string): string {
  const texts: { start: number; end: number }[] = [];
  for (const { type, start, end } of tokenizer(code, { ecmaVersion: 2020, sourceType: 'script' })) {
    if (type.label === 'template' && code.slice(start, end).includes('\n')) texts.push({ start, end });
  }
  let next = 0;
  return code.replace(/^(?: {2})+/gm, (blanks, at: number) => {
    while ((texts[next]?.end ?? at) < at) next++;
    return (texts[next]?.start ?? at) < at ? blanks : '\t'.repeat(blanks.length / 2);
  });
}
