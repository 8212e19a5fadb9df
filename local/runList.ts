import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MatrixReport } from '../src/commands/buildPriorityMatrix';
import type { Failed } from '../src/commands/command';
import type { SetUpReport } from '../src/commands/setUpSpreadsheet';
import type { PartnerPage } from '../src/commands/showPartner';
import { coverProblems } from '../src/partnership/coverProblems';
import { words } from '../src/partnership/words';
import { answerOf, sentenceOf } from './answerOf';
import { docx } from './files/docx';
import { fileName } from './files/fileName';
import { ics } from './files/ics';
import { xlsx } from './files/xlsx';
import { ListError, readList } from './list';
import { type LoadReport, loadList } from './loadList';
import { makeMous } from './makeMous';
import { scheduleCheckIns } from './scheduleCheckIns';
import { loadBundle } from './workspace/bundle';
import { LocalWorkspace } from './workspace/localWorkspace';

export interface RunOptions {
  readonly listFile: string;
  readonly outFolder: string;
  /** IANA name of the zone of a new workspace; one that is opened again keeps its own. */
  readonly timeZone: string;
  /** Hears what is being done and how far it has come. */
  readonly progress: (message: string) => void;
  /** The workspace's clock. */
  readonly now?: () => Date;
}

/** What a run came to. `mous` and `checkIns` count what this run made. */
export interface RunSummary {
  readonly partners: number;
  readonly priorities: {
    readonly Immediate: number;
    readonly Explore: number;
    readonly 'Long-term': number;
    readonly undecided: number;
    readonly unreadable: number;
    readonly unrated: number;
  };
  readonly mous: number;
  readonly checkIns: number;
  /** Made by an earlier run and left as they are. */
  readonly upToDate: { readonly mous: number; readonly checkIns: number };
  readonly problems: readonly { readonly row: number; readonly partner: string; readonly message: string }[];
  readonly list: LoadReport;
  /** The matrix as it stands, headings first. */
  readonly matrix: readonly (readonly unknown[])[];
  readonly serviceCalls: { readonly total: number; readonly byService: Readonly<Record<string, number>> };
  readonly files: readonly string[];
}

/**
 * The main job on a list: set-up, priority matrix, MOUs for the Immediate partners and check-ins, by the add-on's own
 * commands in a local workspace, which is kept in the folder for the next run.
 *
 * @throws ListError when the list cannot be used; nothing is written then
 */
export async function runList(options: RunOptions): Promise<RunSummary> {
  const { listFile, outFolder, progress } = options;
  const name = basename(listFile);
  if (!existsSync(listFile)) throw new ListError(`There is no file ${listFile}.`);
  progress(`Reading ${name}`);
  const rows = readList(readFileSync(listFile), name);

  const keptIn = join(outFolder, 'workspace.json');
  const workspace = new LocalWorkspace({
    bundle: loadBundle(join(__dirname, '..', 'build')),
    timeZone: options.timeZone,
    ...(options.now ? { now: options.now } : {}),
    ...(existsSync(keptIn) ? { saved: JSON.parse(readFileSync(keptIn, 'utf8')) } : {}),
    onCall: ({ service, member, index }) => {
      if (['Drive', 'Docs', 'Calendar'].includes(service)) progress(`${service} ${member} (call ${index})`);
    },
  });
  const list = loadList(workspace, rows, name);

  const command = <Report extends object>(functionName: string, label: string): Report => {
    progress(label);
    const report = workspace.run(functionName) as Report | Failed;
    if ('failed' in report) throw new Error(sentenceOf(workspace, report.failed));
    return report;
  };
  command<SetUpReport>('setUpSpreadsheet', words.menu.setUpSpreadsheet);
  const matrix = command<MatrixReport>('buildPriorityMatrix', words.menu.buildPriorityMatrix);
  command('chartPriorities', words.menu.chartPriorities);
  progress(words.menu.createMous);
  const mous = makeMous(workspace);
  progress(words.menu.scheduleCheckIns);
  const checkIns = scheduleCheckIns(workspace);
  const { covers } = answerOf<PartnerPage>(workspace, 'readPartner').overview;

  mkdirSync(outFolder, { recursive: true });
  const files = await writeFiles(workspace, outFolder, progress);
  writeFileSync(keptIn, JSON.stringify(workspace.save()));
  return {
    partners: matrix.partners,
    priorities: matrix.standings,
    mous: mous.made,
    checkIns: checkIns.made,
    upToDate: { mous: mous.upToDate, checkIns: checkIns.upToDate },
    problems: [...matrix.problems, ...coverProblems(covers, 'en'), ...mous.problems, ...checkIns.problems],
    list,
    matrix: workspace.rows(words.sheets.matrix),
    serviceCalls: { total: workspace.meter.total, byService: { ...workspace.meter.byService } },
    files: [...files, keptIn],
  };
}

/** Writes what a person can open elsewhere. A document that is in the folder already may have been edited: it stays. */
async function writeFiles(workspace: LocalWorkspace, outFolder: string, progress: (message: string) => void) {
  progress('Writing workbook.xlsx');
  const workbook = join(outFolder, 'workbook.xlsx');
  writeFileSync(workbook, await xlsx(workspace.model));
  const files = [workbook];

  const folder = join(outFolder, 'mous');
  const { documents } = workspace.drive;
  if (documents.length > 0) mkdirSync(folder, { recursive: true });
  const taken = new Set<string>();
  for (const [index, document] of documents.entries()) {
    const path = join(folder, fileName(document.name, 'docx', taken));
    if (!existsSync(path)) {
      progress(`Writing MOU ${index + 1} of ${documents.length}`);
      writeFileSync(path, await docx(document.content, document.name, document));
    }
    files.push(path);
  }

  const calendar = [...workspace.calendars.calendars][0];
  if (calendar) {
    const path = join(outFolder, 'check-ins.ics');
    const newest = calendar.events
      .map((event) => event.created ?? '')
      .sort()
      .pop();
    writeFileSync(path, ics(calendar, calendar.events, newest ? new Date(newest) : new Date()));
    files.push(path);
  }
  return files;
}
