import { strFromU8, unzipSync } from 'fflate';
import { xlsx } from '../files/xlsx';
import { ListError, readList } from '../list';
import { loadList } from '../loadList';
import type { Bundle } from '../workspace/bundle';
import { LocalWorkspace, type SavedWorkspace } from '../workspace/localWorkspace';
import { download } from './dom';
import type { NamedWorkspace } from './store';

/**
 * A new workspace of a file: a list in the Partners sheet, or the sheets of a workbook.
 *
 * @throws ListError with a sentence for the person when the file cannot be used
 */
export async function openFile(file: File, bundle: Bundle, timeZone: string): Promise<NamedWorkspace> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.xlsx$/i.test(file.name)) return { name: file.name, saved: openWorkbook(bytes, file.name, bundle, timeZone) };
  const rows = readList(bytes, file.name);
  const workspace = new LocalWorkspace({ bundle, timeZone });
  loadList(workspace, rows, file.name);
  return { name: file.name, saved: workspace.save() };
}

function openWorkbook(bytes: Uint8Array, fileName: string, bundle: Bundle, timeZone: string): SavedWorkspace {
  const empty = new LocalWorkspace({ bundle, timeZone }).save();
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) });
    const sheets = Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strFromU8(part)]));
    if (!sheets['xl/workbook.xml']) throw new Error('no workbook');
    return new LocalWorkspace({ bundle, saved: { ...empty, sheets } }).save();
  } catch {
    throw new ListError(`${fileName} is not a workbook that can be opened here. Save it as .xlsx or .csv again.`);
  }
}

/** Downloads the workbook. */
export async function saveXlsx(workspace: LocalWorkspace, name: string): Promise<void> {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  download(await xlsx(workspace.model), `${name.replace(/\.\w+$/, '')}.xlsx`, type);
}
