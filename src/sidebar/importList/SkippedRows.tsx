import { IMPORT_WORDS } from '../../partnership/import/languages';
import type { SkippedRow } from '../../partnership/import/organizations';
import type { Language } from '../../partnership/language';
import { shortName } from '../common/shortName';
import { FirstOf } from './FirstOf';
import { skippedByReason } from './review';
import { importListWords } from './words';

/** The rows that become no partner, and why. */
export function SkippedRows({ skipped, language }: { skipped: readonly SkippedRow[]; language: Language }) {
  const words = importListWords[language];
  if (skipped.length === 0) return null;
  return (
    <details>
      <summary>{words.skipped(skipped.length)}</summary>
      {skippedByReason(skipped).map(({ reason, rows }) => (
        <div key={reason}>
          <p>{IMPORT_WORDS[language].reasons[reason]}</p>
          <ul class="lines">
            <FirstOf items={rows} language={language}>
              {({ row, text }) => <li key={row}>{words.row(row, shortName(text))}</li>}
            </FirstOf>
          </ul>
        </div>
      ))}
    </details>
  );
}
