import type { ImportPage } from '../../commands/importList';
import { IMPORT_WORDS } from '../../partnership/import/languages';
import { type Matching, withUse } from '../../partnership/import/matching';
import { importProblemSentence } from '../../partnership/import/sentences';
import { Form } from '../common/Form';
import { Select } from '../common/fields';
import { Status } from '../common/Status';
import { Title, type TitleFocus } from '../common/Title';
import type { Calls } from '../common/useCalls';
import { ColumnField } from './ColumnField';
import { FirstOf } from './FirstOf';
import { Folded } from './Folded';
import { type ListSource, rowsIn } from './listSource';
import { headingRowChoices, isNameSure, isRemembered, samplesOf, shownColumns } from './shownColumns';
import { importListWords } from './words';

/** So many columns that were not understood are shown at first. */
const FEW = 8;
const NO_HEADINGS = 'none';

/** What was read, and what each of its columns becomes. */
export function ColumnsView({
  title,
  page: { language, matchings },
  source,
  proposed,
  matching,
  calls,
  onMatching,
  onHeadings,
  onSheet,
  onGoOn,
  onAnother,
}: {
  title: TitleFocus;
  page: ImportPage;
  source: ListSource;
  /** How the list was understood before anybody corrected it. */
  proposed: Matching;
  matching: Matching;
  calls: Pick<Calls, 'busy' | 'failure'>;
  onMatching(matching: Matching): void;
  onHeadings(row: number | 'none'): void;
  onSheet(sheet: string): void;
  onGoOn(): void;
  onAnother(): void;
}) {
  const words = importListWords[language];
  const { table, name, encoding, sheet, sheets = [] } = source;
  const isKnown = isRemembered(table, proposed, matchings);
  const shown = shownColumns(table, proposed, isKnown);
  const { columns, headingRow, layout } = matching;
  const empty = shown.empty.map((index) => columns[index]?.heading ?? '');
  const from = encoding ?? (sheet === undefined ? '' : words.sheet(sheet));
  const problems = source.problems.map((problem) => importProblemSentence(problem, matching, language));

  const field = (index: number) => {
    const column = columns[index];
    return (
      column && (
        <li key={index}>
          <ColumnField
            column={column}
            samples={samplesOf(table, matching, column)}
            language={language}
            onUse={(use) => onMatching(withUse(matching, index, use))}
          />
        </li>
      )
    );
  };
  const named = columns.findIndex(({ use, guessed }) => use === 'name' && !guessed);
  return (
    <>
      <Title focus={title}>{words.columnsTitle}</Title>
      <p>
        <strong>{words.read(name, rowsIn(table, headingRow), table.unit, from)}</strong>
        {layout && ` ${words.layout(IMPORT_WORDS[language].layouts[layout])}`}
        {isKnown && ` ${words.remembered}`}
      </p>
      <Folded
        title={words.problems(problems.length)}
        lines={problems}
        language={language}
        isOpen={problems.length < 3}
      />
      <Form busy={calls.busy !== undefined} onSubmit={onGoOn}>
        {sheets.length > 1 && (
          <Select
            label={words.otherSheet}
            value={sheet ?? ''}
            onChange={onSheet}
            options={sheets.map((value) => ({ value, label: value }))}
          />
        )}
        {!isNameSure(proposed) && (
          <Select
            label={words.names}
            hint={words.namesHint}
            value={named < 0 ? '' : String(named)}
            blank={words.choose}
            onChange={(value) => value !== '' && onMatching(withUse(matching, Number(value), 'name'))}
            options={columns.flatMap((column, index) =>
              column.empty
                ? []
                : [
                    {
                      value: String(index),
                      label: [column.heading, ...samplesOf(table, matching, column, 1)].join(': '),
                    },
                  ],
            )}
          />
        )}
        {shown.guessed.length > 0 && (
          <section aria-label={words.lookAt}>
            <h2>{words.lookAt}</h2>
            <p class="secondary">{words.guessedHint}</p>
            <ul class="plans">{shown.guessed.map(field)}</ul>
          </section>
        )}
        {shown.unknown.length > 0 && (
          <section aria-label={words.unknown}>
            <h2>
              {words.unknown} ({shown.unknown.length})
            </h2>
            <p class="secondary">{words.unknownHint}</p>
            <ul class="plans">
              <FirstOf items={shown.unknown} language={language} first={FEW}>
                {field}
              </FirstOf>
            </ul>
          </section>
        )}
        {shown.understood.length > 0 && (
          <details>
            <summary>{words.understood(shown.understood.length)}</summary>
            <ul class="plans">
              <FirstOf items={shown.understood} language={language}>
                {field}
              </FirstOf>
            </ul>
          </details>
        )}
        {table.unit === 'row' && (
          <details>
            <summary>{headingRow === undefined ? words.noHeadings : words.headingsIn(headingRow + 1)}</summary>
            <Select
              label={words.headingRow}
              value={headingRow === undefined ? NO_HEADINGS : String(headingRow)}
              onChange={(value) => onHeadings(value === NO_HEADINGS ? NO_HEADINGS : Number(value))}
              options={[
                { value: NO_HEADINGS, label: words.none },
                ...headingRowChoices(table, matching).map(({ row, text }) => ({
                  value: String(row),
                  label: words.row(row + 1, text),
                })),
              ]}
            />
          </details>
        )}
        {empty.length > 0 && <p class="secondary">{words.empty(empty)}</p>}
        <div class="bar">
          <Status calls={calls} />
          <div class="buttons">
            <button type="submit" class="primary">
              {words.goOn}
            </button>
            <button type="button" onClick={onAnother}>
              {words.another}
            </button>
          </div>
        </div>
      </Form>
    </>
  );
}
