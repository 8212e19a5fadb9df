import { shorten } from '../../partnership/text';
import type { DuplicatesWords } from './english';
import type { FoundRow } from './findings';
import type { Shown } from './shownColumns';

/** So much of a text is shown. */
const LONGEST = 160;

/** What rows say, side by side; of more than two, one below the other. */
export function RowsView({
  rows,
  columns,
  words,
}: {
  rows: readonly FoundRow[];
  columns: readonly Shown[];
  words: DuplicatesWords;
}) {
  const lines = [
    ...columns,
    ...(rows.some(({ agreements, series, checkIns }) => agreements + series + checkIns > 0)
      ? [{ heading: words.notedHeading, texts: rows.map((row) => words.noted(row) || words.nothingNoted) }]
      : []),
  ];
  if (rows.length > 2) {
    return (
      <>
        {rows.map(({ row }, index) => (
          <section key={row} aria-label={words.row(row)}>
            <strong>{words.row(row)}</strong>
            <dl>
              {lines.map(({ heading, texts }) => (
                <div key={heading}>
                  <dt>{heading}</dt>
                  <dd>{textOf(texts[index], words)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </>
    );
  }
  return (
    <table class="rows">
      <thead>
        <tr>
          {rows.map(({ row }) => (
            <th key={row} scope="col">
              {words.row(row)}
            </th>
          ))}
        </tr>
      </thead>
      {lines.map(({ heading, texts }) => {
        const [one = '', other = ''] = texts;
        return (
          <tbody key={heading}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {one === other ? words.both(heading) : heading}
              </th>
            </tr>
            <tr>
              {one === other ? (
                <td colSpan={2}>{textOf(one, words)}</td>
              ) : (
                [one, other].map((text, index) => <td key={index}>{textOf(text, words)}</td>)
              )}
            </tr>
          </tbody>
        );
      })}
    </table>
  );
}

function textOf(text: string | undefined, words: DuplicatesWords) {
  return text ? <span class="text">{shorten(text, LONGEST)}</span> : <span class="secondary">{words.blank}</span>;
}
