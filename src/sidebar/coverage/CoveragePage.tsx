import { useMemo } from 'preact/hooks';
import type { CoveragePage as PageData } from '../../commands/showCoverage';
import { coverageOf, type Spread } from '../../partnership/coverage/coverage';
import { coveredList } from '../../partnership/coverage/coveredList';
import { findingsOf } from '../../partnership/coverage/findings';
import { coverageReport, someOf } from '../../partnership/coverage/report';
import { findingSentence } from '../../partnership/coverage/sentences';
import { choicesOf } from '../common/choiceWords';
import { Form } from '../common/Form';
import { Status } from '../common/Status';
import { useCalls } from '../common/useCalls';
import { WrittenSheet } from '../common/WrittenSheet';
import { AddColumns } from './AddColumns';
import { coverageWords } from './words';

/** Who is in the list, who is missing, and what is not noted yet; the sheet is brought up to date meanwhile. */
export function CoveragePage({ page }: { page: PageData }) {
  const { language, rows, weights } = page;
  const words = coverageWords[language];
  const writing = useCalls(language);
  const opening = useCalls(language);
  const { partners, lacks } = useMemo(() => coveredList(rows, weights), [rows, weights]);
  const coverage = useMemo(() => coverageOf(partners), [partners]);
  const write = () => void writing.run(words.writing, 'saveReport', 'coverage', coverageReport(partners));
  return (
    <>
      <h1>{words.title}</h1>
      <ul class="findings">
        {findingsOf(coverage).map((finding) => (
          <li key={finding.kind + ('what' in finding ? finding.what : '')}>{findingSentence(finding, language)}</li>
        ))}
      </ul>
      <WrittenSheet calls={writing} write={write} again={words.writeAgain} />
      {lacks.length > 0 && <AddColumns language={language} lacks={lacks} />}
      <h2>{words.types}</h2>
      <Choices spread={coverage.types} language={language} column="type" />
      <details>
        <summary>{words.sectors}</summary>
        <Choices spread={coverage.sectors} language={language} column="sector" />
      </details>
      <p class="secondary">{words.sheet}</p>
      <Form busy={opening.busy !== undefined} onSubmit={() => void opening.run(words.opening, 'showCoverage')}>
        <nav aria-label={words.pages}>
          <button type="submit" class="link">
            {words.lookAgain}
          </button>
          <button type="button" class="link" onClick={() => void opening.run(words.opening, 'newPartner')}>
            {words.newPartner}
          </button>
          <button type="button" class="link" onClick={() => void opening.run(words.opening, 'assessIsolation')}>
            {words.isolation}
          </button>
        </nav>
      </Form>
      <Status calls={opening} />
    </>
  );
}

/** How many partners are of which choice of a column, and who. */
function Choices({
  spread: { tallies, otherwise, notNoted },
  language,
  column,
}: {
  spread: Spread<string>;
  language: PageData['language'];
  column: 'type' | 'sector';
}) {
  const words = coverageWords[language];
  const labels = new Map(choicesOf(column, language).map(({ value, label }) => [value, label]));
  const rows = [
    ...tallies.map(({ choice, names }) => ({ label: labels.get(choice) ?? choice, names })),
    ...[
      { label: words.otherwise, names: otherwise },
      { label: words.notNoted, names: notNoted },
    ].filter(({ names }) => names.length > 0),
  ];
  return (
    <ul class="choices">
      {rows.map(({ label, names }) => (
        <li key={label}>
          {label}: {names.length}
          {names.length > 0 && <div class="secondary">{someOf(names, words.more, words.and)}</div>}
        </li>
      ))}
    </ul>
  );
}
