import type { Language } from '../../partnership/language';
import { shorten } from '../../partnership/text';
import { shortName } from '../common/shortName';
import { TickGroup } from '../common/TickGroup';
import type { Ticks } from '../common/useTicks';
import { FirstOf } from './FirstOf';
import type { CompletedRow } from './review';
import { TickLine } from './TickLine';
import { importListWords } from './words';

const LONGEST_TEXT = 200;

/** The rows of the list that get more, cell by cell; single ones can be left as they are. */
export function CompletedRows({
  completed,
  ticks,
  language,
}: {
  completed: readonly CompletedRow[];
  ticks: Pick<Ticks<CompletedRow>, 'isTicked' | 'tick'>;
  language: Language;
}) {
  const words = importListWords[language];
  return (
    <TickGroup heading={words.completed} hint={words.completedHint} items={completed} ticks={ticks} language={language}>
      <FirstOf items={completed} language={language}>
        {(row) => (
          <TickLine
            key={row.change.row}
            label={words.completedRow(shortName(row.change.name), row.change.row)}
            isTicked={ticks.isTicked(row)}
            onTick={(isTicked) => ticks.tick([row], isTicked)}
          >
            {row.cells.map(({ heading, added, isBlank }, index) => (
              <p key={index}>{words.addedTo(heading, shorten(added, LONGEST_TEXT), isBlank)}</p>
            ))}
          </TickLine>
        )}
      </FirstOf>
    </TickGroup>
  );
}
