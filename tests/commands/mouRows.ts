import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { MouVersion } from '../../src/commands/changeMouState';
import type { DatedVersion } from '../../src/commands/scheduleMouDates';
import type { Language } from '../../src/partnership/language';
import { meetingTexts } from '../../src/partnership/mou/meetingTexts';
import type { State } from '../../src/partnership/mou/state';
import { column, HEADINGS, setUpWorkspace, TODAY } from './addOnWorkspace';
import { makeMous } from './mous';
import { pageAnswer } from './pageAnswer';

/** A workspace with so many agreements, each with one partner; set-up and options as in `setUpWorkspace`. */
export function workspaceWithMous(
  agreements: number,
  options: Parameters<typeof setUpWorkspace>[1] = {},
  more: Readonly<Record<string, string>> = {},
): LocalWorkspace {
  const rows = Array.from({ length: agreements }, (_, index) => [
    `Partner ${index + 1}`,
    ...['High', 'High', 'High'],
    ...Object.values(more),
  ]);
  const workspace = setUpWorkspace([[...HEADINGS, ...Object.keys(more)], ...rows], options);
  makeMous(workspace);
  return workspace;
}

/** The versions in the MOUs sheet, in its order. */
export function versionsIn(workspace: LocalWorkspace): MouVersion[] {
  const versions = column(workspace, 'MOUs', 'Version');
  return column(workspace, 'MOUs', 'MOU ID').map((mouId, index) => ({
    mouId: String(mouId),
    version: Number(versions[index]),
  }));
}

/** The versions in the MOUs sheet with what their page says of their meetings, as far as the sheet tells. */
export function datedVersions(workspace: LocalWorkspace, language: Language = 'en'): DatedVersion[] {
  const organizations = column(workspace, 'MOUs', 'Organization');
  const urls = column(workspace, 'MOUs', 'Document');
  return versionsIn(workspace).map((version, row) => {
    const agreement = { partnerIds: [], organization: String(organizations[row]), url: String(urls[row]) };
    return { ...version, texts: meetingTexts(agreement, { language }, []) };
  });
}

/** Types a text into the MOUs sheet, under a heading; `row` counts the versions from 0. */
export function typeMou(workspace: LocalWorkspace, heading: string, row: number, text: string): void {
  const place = workspace.rows('MOUs')[0]?.indexOf(heading) ?? -1;
  if (place < 0) throw new Error(`MOUs has no column ${heading}.`);
  workspace.type('MOUs', `${String.fromCharCode(65 + place)}${row + 2}`, text);
}

/** Copies the row of a version to the end of the MOUs sheet, as another version. */
export function addVersion(workspace: LocalWorkspace, row: number, version: number): void {
  const [headings = [], ...rows] = workspace.rows('MOUs');
  headings.forEach((heading, place) => {
    const cell = heading === 'Version' ? version : rows[row]?.[place];
    if (heading !== 'Next stage') typeMou(workspace, String(heading), rows.length, String(cell ?? ''));
  });
}

/** What a page gets when it changes the state of the version in a row. */
export function changeState(
  workspace: LocalWorkspace,
  row: number,
  state: State,
  date: string = TODAY,
): ReturnType<typeof pageAnswer> {
  return pageAnswer(workspace, 'changeMouState', { ...versionsIn(workspace)[row], state, date });
}
