import type { Language } from '../../partnership/language';
import { FirstOf } from './FirstOf';

/** Sentences that can be unfolded. */
export function Folded({
  title,
  lines,
  language,
  isOpen = false,
}: {
  title: string;
  lines: readonly string[];
  language: Language;
  isOpen?: boolean;
}) {
  if (lines.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>{title}</summary>
      <ul class="lines">
        <FirstOf items={lines} language={language}>
          {(line, index) => <li key={index}>{line}</li>}
        </FirstOf>
      </ul>
    </details>
  );
}
