import { findColumns } from '../src/partnership/columns';
import { existingList } from '../src/partnership/import/existingList';
import { importPartners } from '../src/partnership/import/importPartners';
import { proposeMatching } from '../src/partnership/import/matching';
import { planImport } from '../src/partnership/import/planImport';
import { isBlank } from '../src/partnership/import/table';

type Rows = readonly (readonly string[])[];

/**
 * A list with a partner in each row. One that is so already stays as it is; of another, with titles above, rows that go
 * on with the one before, totals below or the columns of a well-known export, the partners that an import finds.
 */
export function tidyList(rows: Rows): Rows {
  const table = { rows, unit: 'row' } as const;
  const matching = proposeMatching(table);
  const list = importPartners(table, matching);
  const name = matching.columns.find(({ use }) => use === 'name');
  // What a name is must be certain: nobody is asked here.
  if (!name || name.guessed || (matching.layout === undefined && isTidy(rows) && list.skipped.length === 0))
    return rows;
  const { columns, additions } = planImport(list, existingList([]), () => ({ verdict: 'new' }));
  return [columns.map(({ heading }) => heading), ...additions.map(({ cells }) => cells)];
}

function isTidy([headings = [], ...rows]: Rows): boolean {
  const nameAt = findColumns(headings).name;
  return nameAt !== undefined && rows.every((row) => isBlank(row) || row[nameAt] !== '');
}
