import { useState } from 'preact/hooks';
import type { PastImport } from '../../commands/importList';
import type { Language } from '../../partnership/language';
import { BatchesView, NotDone } from '../common/BatchesView';
import { Status } from '../common/Status';
import { shortName } from '../common/shortName';
import { Title, type TitleFocus } from '../common/Title';
import type { Calls } from '../common/useCalls';
import { type Undoing, useUndoing } from './useUndoing';
import { importListWords } from './words';

const REASONS = ['changed', 'inUse'] as const;

/** An import that is to be undone: what that would do, then doing it, and what came of it. */
export function UndoView({
  title,
  language,
  past,
  leaving,
  onBack,
}: {
  title: TitleFocus;
  language: Language;
  past: PastImport;
  /** What leaving this view waits for. */
  leaving: Pick<Calls, 'busy' | 'failure'>;
  onBack(): void;
}) {
  const words = importListWords[language];
  const undoing = useUndoing(language);
  const [isBegun, setBegun] = useState(false);
  if (isBegun)
    return <Undone title={title} language={language} past={past} undoing={undoing} leaving={leaving} onDone={onBack} />;
  return (
    <>
      <Title focus={title}>{words.undoTitle}</Title>
      <Status calls={leaving} />
      <p>{words.undoWhat(words.day(past.day), past.source)}</p>
      <p>{words.undoPlan(past)}</p>
      <p>{words.undoKeeps}</p>
      <div class="buttons">
        <button
          type="button"
          class="primary"
          onClick={() => {
            setBegun(true);
            void undoing.start(past);
          }}
        >
          {words.undo}
        </button>
        <button type="button" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </>
  );
}

function Undone({
  title,
  language,
  past,
  undoing: { calls, job, kept, goOn },
  leaving,
  onDone,
}: {
  title: TitleFocus;
  language: Language;
  past: PastImport;
  undoing: Undoing;
  leaving: Pick<Calls, 'busy' | 'failure'>;
  onDone(): void;
}) {
  const words = importListWords[language];
  const isFinished = job.state?.phase === 'finished';
  // What does not stay is gone: so it is also where the answer of a call was lost.
  const keptRows = kept.filter(({ column }) => column === '').length;
  const undone = { added: past.added - keptRows, filled: past.filled - (kept.length - keptRows) };
  return (
    <BatchesView
      title={title}
      language={language}
      batches={{ calls, job, left: isFinished ? [] : [past], goOn }}
      total={past.added + past.filled}
      heading={words.undoTitle}
      leaving={leaving}
      onDone={onDone}
    >
      <p>{words.undoWhat(words.day(past.day), past.source)}</p>
      {isFinished && (
        <ul>
          {words.undone(undone).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {!isFinished && <p>{words.undoLeft}</p>}
      <NotDone
        heading={words.stays}
        reasons={REASONS.map((why) => ({
          reason: words.staysWhy[why],
          names: kept
            .filter((one) => one.why === why)
            .map(({ name, column }) => words.staysOne(shortName(name), column)),
        })).filter(({ names }) => names.length > 0)}
      />
    </BatchesView>
  );
}
