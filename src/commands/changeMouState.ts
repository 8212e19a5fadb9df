import type { CalendarDate } from '../partnership/calendarDate';
import { distinctBy, fundingOf } from '../partnership/mou/below';
import { openToFunders } from '../partnership/mou/openToFunders';
import { partnerFacts } from '../partnership/mou/partnerFacts';
import type { State } from '../partnership/mou/state';
import { today } from '../workspace/dates';
import { underLock } from '../workspace/lock';
import { type MouEntry, notedVersion, openMouRegister, partnersOf } from '../workspace/mouRegister';
import { readPartnerSheet } from '../workspace/partnerSheet';
import { readSettings } from '../workspace/settingsSheet';
import { openSpreadsheet } from '../workspace/spreadsheet';
import { UserError } from '../workspace/userError';
import { type Reply, reply } from './command';

/** Which version of which agreement. */
export interface MouVersion {
  readonly mouId: string;
  readonly version: number;
}

/** Its day is noted under the state: when the version was reviewed, signed or ended. */
export interface StateChange extends MouVersion {
  readonly state: State;
  readonly date: CalendarDate;
}

const DAY_OF: Readonly<Record<State, 'drafted' | 'reviewed' | 'signed' | 'ended'>> = {
  draft: 'drafted',
  reviewed: 'reviewed',
  signed: 'signed',
  ended: 'ended',
};

/**
 * Notes how far a version has come. An earlier version that was signed ends when the next one is signed. An agreement
 * with a funder is not noted as signed while the funder's questions are open.
 *
 * @returns the versions that ended with it
 */
export function changeMouState(change: StateChange): Reply<readonly number[]> {
  const { mouId, version, state, date } = change;
  return reply(() =>
    underLock(() => {
      const spreadsheet = openSpreadsheet();
      const register = openMouRegister(spreadsheet);
      const versions = register.entries.filter((entry) => notedVersion(entry).mouId === mouId);
      const changed = versions.find((entry) => notedVersion(entry).version === version);
      if (!changed) throw new UserError('versionGone');
      if (state === 'signed') refuseOpenQuestions(changed);
      register.change(changed, { state, [DAY_OF[state]]: date });
      if (state !== 'signed') return [];
      const before = versions.filter((entry) => isSignedBefore(entry, version));
      for (const entry of before) register.change(entry, { state: 'ended', ended: date });
      return before.map((entry) => notedVersion(entry).version);
    }),
  );
}

function isSignedBefore(entry: MouEntry, version: number): boolean {
  const noted = notedVersion(entry);
  return noted.version < version && noted.state === 'signed';
}

/** What the funder has not answered yet is asked of the list as it is now; partners that left it are asked nothing. */
function refuseOpenQuestions(entry: MouEntry): void {
  const spreadsheet = openSpreadsheet();
  const settings = readSettings(spreadsheet);
  const partners = partnersOf(entry, readPartnerSheet(spreadsheet, settings.weights).list.partners);
  if (partners.length === 0) return;
  const day = today(spreadsheet.getSpreadsheetTimeZone());
  const each = partners.map((partner) => partnerFacts(settings, partner, day));
  const funders = distinctBy(
    each.flatMap(({ parties }) => parties.filter(({ funds }) => funds)),
    ({ name }) => name,
  );
  const open = openToFunders({ parties: funders, funding: fundingOf(each) });
  const names = funders.map(({ name }) => name);
  if (open.length > 0) throw new UserError('notFinal', names, open);
}
