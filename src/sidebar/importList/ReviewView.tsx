import type { ImportPage } from '../../commands/importList';
import { IMPORT_WORDS } from '../../partnership/import/languages';
import type { ImportPlan } from '../../partnership/import/planImport';
import { importProblemSentence } from '../../partnership/import/sentences';
import { shorten } from '../../partnership/text';
import { shortName } from '../common/shortName';
import { Title, type TitleFocus } from '../common/Title';
import { BalanceTable } from './BalanceTable';
import { CompletedRows } from './CompletedRows';
import { Folded } from './Folded';
import { NewPartners } from './NewPartners';
import { Questions } from './Questions';
import { ofMany, unitedRows } from './review';
import { SkippedRows } from './SkippedRows';
import type { PlannedImport } from './usePlanning';
import { useReview } from './useReview';
import { importListWords } from './words';

/** What few people read to the end stays folded. */
const FEW = 3;

/** What an import would write, before it writes anything. */
export function ReviewView({
  title,
  page: { language, sheetName, isNew },
  planned,
  onDo,
  onCorrect,
  onAnother,
}: {
  title: TitleFocus;
  page: ImportPage;
  planned: PlannedImport;
  onDo(plan: ImportPlan): void;
  onCorrect(): void;
  onAnother(): void;
}) {
  const words = importListWords[language];
  const says = IMPORT_WORDS[language];
  const { imported, matches, matching, source } = planned;
  const { answers, answer, whole, completed, additionTicks, completedTicks, plan, planNow } = useReview(planned);
  const asked = matches.flatMap(({ verdict }, place) => (verdict === 'ask' ? [place] : []));
  const united = unitedRows(imported);
  const changes = { added: plan.additions.length, filled: plan.changes.length };
  const isEmpty = changes.added + changes.filled === 0;
  const isKnown = whole.additions.length + whole.changes.length + asked.length === 0;
  // A new sheet gets the partner list's own columns anyway.
  const newColumns = plan.columns.filter((column) => column.isNew && !(isNew && column.key));
  const problems = imported.problems.map((problem) => importProblemSentence(problem, matching, language));
  const conflicts = plan.conflicts.map(({ name, heading, kept, imported: other }) =>
    words.conflict(shortName(name), heading, shorten(kept), shorten(other)),
  );
  const alike = ofMany(plan, planned).map(({ name, first, more }) =>
    words.isOfMany(shortName(name), shortName(first.name), first.row, more),
  );
  return (
    <>
      <Title focus={title}>{words.reviewTitle}</Title>
      <div role="status">
        <p>
          <strong>{says.balance(plan.balance)}</strong>
        </p>
        <BalanceTable balance={plan.balance} unit={source.table.unit} language={language} />
      </div>
      {isNew && !isEmpty && <p>{words.makesSheet(sheetName)}</p>}
      {newColumns.length > 0 && <p>{words.newColumns(newColumns.map(({ heading }) => heading))}</p>}
      {united && (
        <p>
          {words.united(united.rows, united.organizations)} {says.united(imported.united)}
        </p>
      )}
      <p class="secondary">{isKnown ? words.nothingNew : words.nothingYet}</p>
      <Questions planned={planned} asked={asked} answers={answers} language={language} onAnswer={answer} />
      <NewPartners
        additions={whole.additions}
        nameOf={({ partner }) => imported.partners[partner]?.name ?? ''}
        ticks={additionTicks}
        language={language}
      />
      <Folded title={words.ofMany(alike.length)} lines={alike} language={language} isOpen={alike.length <= FEW} />
      <CompletedRows completed={completed} ticks={completedTicks} language={language} />
      <Folded
        title={words.conflicts(conflicts.length)}
        lines={conflicts}
        language={language}
        isOpen={conflicts.length <= FEW}
      />
      <SkippedRows skipped={plan.skipped} language={language} />
      <Folded
        title={words.problems(problems.length)}
        lines={problems}
        language={language}
        isOpen={problems.length <= FEW}
      />
      <div class="bar">
        <div class="buttons">
          {isEmpty ? (
            <button type="button" class="primary" onClick={onAnother}>
              {words.another}
            </button>
          ) : (
            <button type="button" class="primary" onClick={() => onDo(planNow())}>
              {words.doIt(changes)}
            </button>
          )}
          <button type="button" onClick={onCorrect}>
            {words.correctColumns}
          </button>
        </div>
      </div>
    </>
  );
}
