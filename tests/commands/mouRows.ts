import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { MouVersion } from '../../src/commands/changeMouState';
import type { DatedVersion } from '../../src/commands/scheduleMouDates';
import type { Language } from '../../src/partnership/language';
import { type KnownAnswers, knownAnswers } from '../../src/partnership/mou/knownAnswers';
import { mouDates } from '../../src/partnership/mou/mouDates';
import { planMou } from '../../src/partnership/mou/plan';
import { refusal, type State } from '../../src/partnership/mou/state';
import type { PartnerKey } from '../../src/partnership/partner';
import { column, HEADINGS, setUpWorkspace, TODAY } from './addOnWorkspace';
import { makeMous, readMous } from './mous';
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
  const headings = { organization: 'Organization', url: 'Document', signed: 'Signed', review: 'Review', end: 'End' };
  const columns = Object.entries(headings).map(([key, heading]) => [key, column(workspace, 'MOUs', heading)] as const);
  return versionsIn(workspace).map((version, row) => {
    const said = Object.fromEntries(columns.map(([key, cells]) => [key, String(cells[row])])) as typeof headings;
    return { ...version, ...mouDates({ ...said, partnerIds: [] }, { language }, [], TODAY) };
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

/** What a page gets when it changes the state of the version in a row; to sign it, the page first looks for open questions. */
export function changeState(
  workspace: LocalWorkspace,
  row: number,
  state: State,
  date: string = TODAY,
): ReturnType<typeof pageAnswer> {
  const page = state === 'signed' ? readMous(workspace, partnersOf(workspace, row)) : undefined;
  const { language = 'en', partners = [] } = page ?? {};
  const refused = page && partners.length > 0 ? refusal(state, planMou(page, partners).facts) : undefined;
  return refused ? { failed: refused[language] } : noteState(workspace, row, state, knownAnswers(partners), date);
}

/** The partners of the version in a row. */
function partnersOf(workspace: LocalWorkspace, row: number): PartnerKey[] {
  const ids = String(column(workspace, 'MOUs', 'Partner ID')[row]).split(', ');
  return ids.map((id) => ({ id, name: '' }));
}

/** What the server answers who notes a state, from what the page knew of the partners. */
export function noteState(
  workspace: LocalWorkspace,
  row: number,
  state: State,
  known: KnownAnswers,
  date: string = TODAY,
): ReturnType<typeof pageAnswer> {
  return pageAnswer(workspace, 'changeMouState', { ...versionsIn(workspace)[row], state, date, known });
}
