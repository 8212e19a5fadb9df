import { type Bundle, loadBundle } from '../../local/workspace/bundle';
import { ExecutionStopped } from '../../local/workspace/faults';
import { LocalWorkspace, type LocalWorkspaceOptions, type SavedWorkspace } from '../../local/workspace/localWorkspace';

/** The day on which the tests take place: a Monday. */
export const TODAY = '2026-03-02';

export const HEADINGS = ['Organization', 'Mission Alignment', 'Resource Complementarity', 'Relationship Potential'];

/** A grid with few blank rows below the list: what is computed over a whole column is computed faster. */
const GRID_ROWS = 40;

/** The founding matrix, unsorted, and one partner of each other standing. */
export const LIST = [
  HEADINGS,
  ['Riverbank Trust', 'Medium', 'High', 'Medium'],
  ['Harbor Kitchen', 'High', 'Medium', 'High'],
  ['Meadow School', 'High', 'Low', 'High'],
  ['Night Shelter', 'High', '', 'High'],
  ['Oak Street Choir', '', '', ''],
  ['Pier Museum', 'Hihg', 'High', 'High'],
];

/** A list of so many partners; every third is Immediate. */
export function listOf(partners: number): string[][] {
  const ratings = [
    ['High', 'High', 'Medium'],
    ['Medium', 'Medium', 'High'],
    ['High', 'Low', 'High'],
  ];
  return [HEADINGS, ...Array.from({ length: partners }, (_, i) => [`Partner ${i + 1}`, ...(ratings[i % 3] ?? [])])];
}

let built: Bundle | undefined;

/** A workspace with the built add-on, and a list typed into the sheet "Partners"; no list makes a new spreadsheet. */
export function workspaceWith(
  rows: string[][],
  { sheet = 'Partners', ...options }: Partial<LocalWorkspaceOptions> & { sheet?: string } = {},
): LocalWorkspace {
  built ??= loadBundle();
  const workspace = new LocalWorkspace({
    bundle: built,
    now: () => new Date(`${TODAY}T12:00:00Z`),
    ...options,
  });
  if (rows.length > 0) workspace.addSheet(sheet, rows, 0, GRID_ROWS);
  return workspace;
}

/** A workspace with a list in which set-up has run; set-up itself runs once for each list of a test file. */
export function setUpWorkspace(rows: string[][], options: Partial<LocalWorkspaceOptions> = {}): LocalWorkspace {
  const key = JSON.stringify([rows, options]);
  let saved = prepared.get(key);
  if (!saved) {
    const workspace = workspaceWith(rows, options);
    workspace.run('setUpSpreadsheet');
    saved = workspace.save();
    prepared.set(key, saved);
  }
  return workspaceWith([], { ...options, saved });
}

const prepared = new Map<string, SavedWorkspace>();

/** Stops the workspace's next execution, as Google's time limit does, right after the call of that index. */
export function stopAfter(workspace: LocalWorkspace, index: number): void {
  workspace.meter.reset();
  workspace.faults.afterCall((call) => {
    if (call.index >= index) throw new ExecutionStopped();
  });
}

/**
 * The indexes of the calls after which a stopped run would leave something else behind than after the call before:
 * all but those that only look, and those that write to the spreadsheet what has not travelled yet and would be lost.
 */
export function changingCalls({ meter }: LocalWorkspace): number[] {
  return meter.calls
    .filter((call) => (call.service === 'SpreadsheetApp' ? meter.isKept(call) : !ONLY_LOOKS.test(call.member)))
    .map(({ index }) => index);
}

/** The indexes of all calls but those that only look, also of those whose write would be lost. */
export function writingCalls({ meter }: LocalWorkspace): number[] {
  return meter.calls.filter(({ member }) => !ONLY_LOOKS.test(member)).map(({ index }) => index);
}

const ONLY_LOOKS = /\.(get|has|is|to)|^(list|formatDate|newBlob|alert)/;

/** A column of a sheet by its heading, without the heading. */
export function column(workspace: LocalWorkspace, sheet: string, heading: string): unknown[] {
  const [headings = [], ...rows] = workspace.rows(sheet);
  const place = headings.indexOf(heading);
  if (place < 0) throw new Error(`${sheet} has no column ${heading}: ${headings.join(', ')}`);
  return rows.map((row) => row[place]);
}

/** What the user was told last. */
export function lastMessage(workspace: LocalWorkspace): string {
  const shown = workspace.ui.shown[workspace.ui.shown.length - 1];
  return shown && 'message' in shown ? shown.message : '';
}
