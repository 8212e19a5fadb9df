import type { Language } from '../../partnership/language';
import type { Problem } from '../../partnership/partner';
import { shortName } from './shortName';
import { commonWords } from './words';

/** With whom nothing can be done, and why. */
export function Impossible({
  page: { language, problems, gone },
}: {
  page: {
    readonly language: Language;
    /** Partners whose rows share a Partner ID. */
    readonly problems: readonly Problem[];
    /** The names of those that are not in the list any more. */
    readonly gone: readonly string[];
  };
}) {
  const words = commonWords[language];
  if (problems.length === 0 && gone.length === 0) return null;
  return (
    <div class="notice warning">
      <h2>{words.impossible}</h2>
      {problems.length > 0 && <p>{words.reasons.sharedId}</p>}
      {problems.length > 0 && (
        <ul>
          {problems.map(({ row, partner }) => (
            <li key={row}>{words.row(row, shortName(partner))}</li>
          ))}
        </ul>
      )}
      {gone.length > 0 && <p>{words.reasons.gone}</p>}
      {gone.length > 0 && (
        <ul>
          {gone.map((name) => (
            <li key={name}>{shortName(name)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
