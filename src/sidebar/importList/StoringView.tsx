import type { ImportPlan } from '../../partnership/import/planImport';
import type { Language } from '../../partnership/language';
import { BatchesView, NotDone } from '../common/BatchesView';
import { shortName } from '../common/shortName';
import type { TitleFocus } from '../common/Title';
import type { Calls } from '../common/useCalls';
import { BalanceTable } from './BalanceTable';
import { writtenBalance } from './review';
import type { PlannedImport } from './usePlanning';
import { linesIn, outcomeOf, type Storing } from './useStoring';
import { importListWords } from './words';

const REASONS = ['known', 'changed', 'formula', 'gone'] as const;

/** An import being written, and then what came of it. */
export function StoringView({
  title,
  language,
  planned: { imported, source },
  plan,
  storing,
  leaving,
  onRate,
  onDuplicates,
  onOverview,
  onUndo,
  onDone,
}: {
  title: TitleFocus;
  language: Language;
  planned: PlannedImport;
  plan: ImportPlan;
  storing: Storing;
  /** What leaving this view waits for. */
  leaving: Pick<Calls, 'busy' | 'failure'>;
  onRate(name: string): void;
  onDuplicates(): void;
  onOverview(): void;
  onUndo(): void;
  onDone(): void;
}) {
  const words = importListWords[language];
  const { done, left, job } = storing;
  const outcome = outcomeOf(done.map((one) => one.outcome));
  const rowsLeft = left.reduce((sum, batch) => sum + linesIn(batch), 0);
  const total = done.reduce((sum, { item }) => sum + linesIn(item), rowsLeft);
  const isWritten = outcome.added + outcome.filled > 0;
  // Where an answer was lost, what it was about may be written.
  const isKnown = job.state?.phase !== 'failed';
  const isFinished = job.state?.phase === 'finished';
  const notAdded = new Set(outcome.left.filter(({ column }) => column === '').map(({ row }) => row));
  const first = plan.additions
    .map(({ partner }) => imported.partners[partner])
    .find((partner) => partner && !notAdded.has(partner.sourceRows[0] ?? 0));
  const balance = writtenBalance(plan, outcome);
  return (
    <>
      <BatchesView
        title={title}
        language={language}
        batches={storing}
        total={total}
        heading={words.storingTitle(shortName(source.name))}
        leaving={leaving}
        again={isWritten || !isKnown ? { label: words.undoThis, act: onUndo } : undefined}
        onDone={onDone}
      >
        <ul>
          {isKnown && !isWritten && <li>{words.nothingStored}</li>}
          {isWritten && words.stored(outcome).map((line) => <li key={line}>{line}</li>)}
        </ul>
        {rowsLeft > 0 && <p>{words.left(rowsLeft)}</p>}
        {isFinished && (
          <>
            <p>{words.balance(balance.read, balance.added, balance.merged, balance.skipped)}</p>
            <BalanceTable balance={balance} unit={source.table.unit} language={language} />
          </>
        )}
        <NotDone
          heading={words.notWritten}
          reasons={REASONS.map((why) => ({
            reason: words.why[why],
            names: outcome.left
              .filter((one) => one.why === why)
              .map(({ name, row, column }) => words.notWrittenOne(shortName(name), row, column)),
          })).filter(({ names }) => names.length > 0)}
        />
      </BatchesView>
      {isFinished && (
        <nav aria-label={words.pages}>
          {first && (
            <button type="button" class="link" onClick={() => onRate(first.name)}>
              {words.rateFirst(shortName(first.name))}
            </button>
          )}
          <button type="button" class="link" onClick={onDuplicates}>
            {words.findDuplicates}
          </button>
          <button type="button" class="link" onClick={onOverview}>
            {words.showOverview}
          </button>
        </nav>
      )}
    </>
  );
}
