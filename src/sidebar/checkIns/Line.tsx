import { useId } from 'preact/hooks';
import type { ScheduleLine } from '../../partnership/checkin/schedule/scheduleLine';
import type { Language } from '../../partnership/language';
import { shortName } from '../common/shortName';
import { lineSentences, movedSentences } from './lines';
import { checkInsWords } from './words';

/** More moved days than this are shown on demand. */
const FEW = 2;

/** A partner in the list: what would happen and why, and where it can be chosen a box to tick. */
export function Line({
  line,
  language,
  isTicked,
  onTick,
  onOpen,
}: {
  line: ScheduleLine;
  language: Language;
  isTicked?: boolean;
  onTick?(isTicked: boolean): void;
  /** Opens the partner, where nothing is to be ticked. */
  onOpen?: (() => void) | undefined;
}) {
  const words = checkInsWords[language];
  const id = useId();
  const name = shortName(line.partner.name);
  const moved = movedSentences(line, language);
  const { invites, uninvites } = line;
  const sentences = lineSentences(line, language);
  return (
    <li class="plan">
      {onTick && (
        <input
          type="checkbox"
          id={id}
          checked={isTicked}
          aria-describedby={`${id}-says`}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
      )}
      <div>
        {onTick ? (
          <label for={id}>{name}</label>
        ) : onOpen ? (
          <button type="button" class="link" onClick={onOpen}>
            {name}
          </button>
        ) : (
          name
        )}
        {sentences.length > 0 && (
          <p class="secondary" id={`${id}-says`}>
            {sentences.join(' ')}
          </p>
        )}
        {moved.length > FEW ? (
          <details>
            <summary class="secondary">{words.moved(moved.length)}</summary>
            <ul>
              {moved.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </details>
        ) : (
          moved.length > 0 && <p class="secondary">{moved.join(' ')}</p>
        )}
        {invites.length > 0 && <p>{words.invites(invites)}</p>}
        {uninvites.length > 0 && <p>{words.uninvites(uninvites)}</p>}
      </div>
    </li>
  );
}
