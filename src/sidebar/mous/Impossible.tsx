import type { MousPage } from '../../commands/createMous';
import type { MousWords } from './english';
import { shortName } from './plans';

/** With whom no agreement can be made, and why. */
export function Impossible({ page: { problems, gone }, words }: { page: MousPage; words: MousWords }) {
  if (problems.length === 0 && gone.length === 0) return null;
  return (
    <div class="notice warning">
      <h2>{words.headings.impossible}</h2>
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
