import type { Clue } from '../../partnership/duplicates/clue';
import { clueSentence } from '../../partnership/duplicates/sentences';
import type { Language } from '../../partnership/language';
import { list } from '../../partnership/text';
import { Choice } from '../common/fields';
import { shortName } from '../common/shortName';
import { type Finding, sharesId } from './findings';
import { MergedView } from './MergedView';
import { RowsView } from './RowsView';
import { shownColumns } from './shownColumns';
import { ACTIONS, type Choice as Chosen, type PlannedMerge } from './steps';
import { duplicatesWords } from './words';

/** Rows that may be one organization: what they say, why, and what is to be done with them. */
export function FindingView({
  headings,
  finding,
  choice,
  merges,
  language,
  onChoose,
}: {
  headings: readonly unknown[];
  finding: Finding;
  choice: Chosen;
  /** What merging comes to, when that is chosen. */
  merges: readonly PlannedMerge[];
  language: Language;
  onChoose(choice: Chosen): void;
}) {
  const words = duplicatesWords[language];
  const { rows, evidence, against } = finding;
  const names = Array.from(new Set(rows.map(({ name }) => shortName(name))));
  const title = list(names, words.and);
  const isOneId = sharesId(finding);
  const answer = (key: string, isTheirs: boolean) => {
    const theirs = new Set(choice.theirs);
    if (isTheirs) theirs.add(key);
    else theirs.delete(key);
    onChoose({ ...choice, theirs });
  };
  return (
    <li class="finding">
      <h3>{title}</h3>
      <RowsView rows={rows} columns={shownColumns(headings, rows)} words={words} />
      <Clues heading={words.why} clues={evidence} language={language} />
      <Clues heading={words.whyNot} clues={against} language={language} />
      {isOneId && <p>{words.sharedId}</p>}
      <Choice
        label={words.decide}
        value={choice.action}
        onChange={(value) =>
          onChoose({ ...choice, action: ACTIONS.find((action) => action === value) ?? choice.action })
        }
        options={ACTIONS.filter((action) => action !== 'apart' || !isOneId).map((action) => ({
          value: action,
          label: words.actions[action],
          explanation: words.meanings[action],
        }))}
      />
      {choice.action === 'merge' && (
        <>
          <Choice
            label={words.stays}
            value={String(choice.stays)}
            onChange={(value) => onChoose({ ...choice, stays: Number(value), theirs: new Set() })}
            options={rows.map((row, index) => ({
              value: String(index),
              label: words.staysRow(row.row, shortName(row.name), words.noted(row)),
            }))}
          />
          {merges.map((merge) => (
            <MergedView key={merge.row.row} merge={merge} theirs={choice.theirs} words={words} onAnswer={answer} />
          ))}
        </>
      )}
    </li>
  );
}

function Clues({ heading, clues, language }: { heading: string; clues: readonly Clue[]; language: Language }) {
  if (clues.length === 0) return null;
  return (
    <>
      <p class="secondary">{heading}</p>
      <ul>
        {clues.map((clue) => {
          const sentence = clueSentence(clue, language);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
    </>
  );
}
