import { shorten } from '../../partnership/text';
import { Choice } from '../common/fields';
import type { DuplicatesWords } from './english';
import { answerKey, type PlannedMerge } from './steps';

/** So much of a text is shown. */
const LONGEST = 300;

/** What the row that stays says when another is merged into it, and what a person decides about it. */
export function MergedView({
  merge: { row, goes, stays, cells, conflicts },
  theirs,
  words,
  onAnswer,
}: {
  merge: PlannedMerge;
  theirs: ReadonlySet<string>;
  words: DuplicatesWords;
  onAnswer(key: string, isTheirs: boolean): void;
}) {
  const isConflict = (place: number) => conflicts.some((one) => one.place === place);
  const noted = words.noted(goes);
  return (
    <section class="merged" aria-label={words.becomes(goes.row, stays.row)}>
      <p>
        <strong>{words.becomes(goes.row, stays.row)}</strong>
      </p>
      {cells.length === 0 && <p>{words.unchanged}</p>}
      {cells.length > 0 && (
        <dl>
          {cells.map(({ heading, place, before, after }) => (
            <div key={place}>
              <dt>
                {heading} ({isConflict(place) ? words.taken : before === '' ? words.filled : words.joined})
              </dt>
              <dd class="text">{shorten(after, LONGEST)}</dd>
            </div>
          ))}
        </dl>
      )}
      {conflicts.map(({ heading, place, kept, other }) => (
        <Choice
          key={place}
          label={words.conflict(heading)}
          value={theirs.has(answerKey(row, place)) ? 'other' : 'kept'}
          onChange={(value) => onAnswer(answerKey(row, place), value === 'other')}
          options={[
            { value: 'kept', label: shorten(kept, LONGEST), explanation: words.row(stays.row) },
            { value: 'other', label: shorten(other, LONGEST), explanation: words.row(goes.row) },
          ]}
        />
      ))}
      {noted !== '' && <p>{words.follows(noted)}</p>}
      <p class="secondary">{words.keptInHistory}</p>
    </section>
  );
}
