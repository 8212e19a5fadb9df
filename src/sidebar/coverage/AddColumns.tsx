import { type ColumnKey, columnOf } from '../../partnership/columns';
import type { Language } from '../../partnership/language';
import { list } from '../../partnership/text';
import { Form } from '../common/Form';
import { Status } from '../common/Status';
import { useCalls } from '../common/useCalls';
import { coverageWords } from './words';

/** Offers the columns that the list lacks for what is looked at here; the page is read again when they are there. */
export function AddColumns({ language, lacks }: { language: Language; lacks: readonly ColumnKey[] }) {
  const words = coverageWords[language];
  const calls = useCalls(language);
  const headings = list(
    lacks.map((key) => words.quoted(columnOf(key).heading)),
    words.and,
  );
  const add = async () => {
    if ((await calls.run(words.adding, 'addCoverageColumns', lacks)) !== undefined) {
      await calls.run(words.opening, 'showCoverage');
    }
  };
  return (
    <Form busy={calls.busy !== undefined} onSubmit={() => void add()}>
      <p>{words.lacks(headings)}</p>
      <Status calls={calls} />
      <div class="buttons">
        <button type="submit">{words.addColumns(lacks.length)}</button>
      </div>
    </Form>
  );
}
