import type { SettingsPage } from '../../commands/showSettings';
import { decisionWords } from '../../partnership/decisions/languages';
import type { Language } from '../../partnership/language';
import type { Decision } from '../../partnership/priority';
import { movedPartners } from '../../partnership/weighting/movedPartners';
import type { Weights } from '../../partnership/weights';
import { commonWords } from '../common/words';
import { settingsWords } from './words';

/** Whose priority other weights would change, before anything is saved. */
export function Moves({
  partners,
  from,
  to,
  language,
}: {
  partners: SettingsPage['partners'];
  from: Weights | undefined;
  to: Weights | undefined;
  language: Language;
}) {
  const words = settingsWords[language];
  const { priorities } = decisionWords(language);
  const isChanged = from !== undefined && to !== undefined && from.some((weight, index) => weight !== to[index]);
  const moved = isChanged
    ? movedPartners(
        partners.map(({ pattern }) => pattern),
        from,
        to,
      )
    : [];
  const inWords = (decision: Decision) =>
    decision === 'undecided' || decision === 'unrated' ? commonWords[language].notRated : priorities[decision];
  return (
    <div role="status">
      {isChanged && (
        <div class="notice">
          <h3>{words.moves}</h3>
          <p>{moved.length === 0 ? words.noneMoves : words.someMove(moved.length)}</p>
          {moved.length > 0 && (
            <ul>
              {moved.map((one) => (
                <li key={one.index}>
                  {words.move(partners[one.index]?.name ?? '', inWords(one.from), inWords(one.to))}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
