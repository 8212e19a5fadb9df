import type { Addition } from '../../partnership/import/planImport';
import type { Language } from '../../partnership/language';
import { shortName } from '../common/shortName';
import { TickGroup } from '../common/TickGroup';
import type { Ticks } from '../common/useTicks';
import { FirstOf } from './FirstOf';
import { TickLine } from './TickLine';
import { importListWords } from './words';

/** The partners that are new; single ones can be left out. */
export function NewPartners({
  additions,
  nameOf,
  ticks,
  language,
}: {
  additions: readonly Addition[];
  nameOf(addition: Addition): string;
  ticks: Pick<Ticks<Addition>, 'isTicked' | 'tick'>;
  language: Language;
}) {
  const words = importListWords[language];
  return (
    <TickGroup heading={words.fresh} hint={words.freshHint} items={additions} ticks={ticks} language={language}>
      <FirstOf items={additions} language={language}>
        {(addition) => (
          <TickLine
            key={addition.partner}
            label={shortName(nameOf(addition))}
            isTicked={ticks.isTicked(addition)}
            onTick={(isTicked) => ticks.tick([addition], isTicked)}
          />
        )}
      </FirstOf>
    </TickGroup>
  );
}
