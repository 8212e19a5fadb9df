import { isAsKnown } from '../partnership/asKnown';
import type { CalendarDate } from '../partnership/calendarDate';
import type { KnownAnswers } from '../partnership/mou/knownAnswers';
import type { State } from '../partnership/mou/state';
import type { Partner } from '../partnership/partner';
import { type MouEntry, notedVersion, openMouRegister, partnersOf } from '../workspace/mouRegister';
import { readPartnerSheet } from '../workspace/partnerSheet';
import type { Spreadsheet } from '../workspace/spreadsheet';
import { UserError } from '../workspace/userError';
import { type Reply, replyUnderLock } from './command';

/** Which version of which agreement. */
export interface MouVersion {
  readonly mouId: string;
  readonly version: number;
}

/** Its day is noted under the state: when the version was reviewed, signed or ended. */
export interface StateChange extends MouVersion {
  readonly state: State;
  readonly date: CalendarDate;
  /** What a page knew of the partners that are in the list when it found no question to a funder open. */
  readonly known: KnownAnswers;
}

const DAY_OF: Readonly<Record<State, 'drafted' | 'reviewed' | 'signed' | 'ended'>> = {
  draft: 'drafted',
  reviewed: 'reviewed',
  signed: 'signed',
  ended: 'ended',
};

/**
 * Notes how far a version has come. An earlier version that was signed ends when the next one is signed. None is noted as
 * signed when its partners are not as the page knew them: a funder's questions may be open.
 *
 * @returns the versions that ended with it
 */
export function changeMouState(change: StateChange): Reply<readonly number[]> {
  const { mouId, version, state, date, known } = change;
  return replyUnderLock((spreadsheet) => {
    const register = openMouRegister(spreadsheet);
    const versions = register.entries.filter((entry) => notedVersion(entry).mouId === mouId);
    const changed = versions.find((entry) => notedVersion(entry).version === version);
    if (!changed) throw new UserError('versionGone');
    if (state === 'signed') refuseOthers(spreadsheet, changed, known);
    register.change(changed, { state, [DAY_OF[state]]: date });
    if (state !== 'signed') return [];
    const before = versions.filter((entry) => isSignedBefore(entry, version));
    for (const entry of before) register.change(entry, { state: 'ended', ended: date });
    return before.map((entry) => notedVersion(entry).version);
  });
}

function isSignedBefore(entry: MouEntry, version: number): boolean {
  const noted = notedVersion(entry);
  return noted.version < version && noted.state === 'signed';
}

/** No question of a funder is open in what the page knew: it counts as long as the list says so still. */
function refuseOthers(spreadsheet: Spreadsheet, entry: MouEntry, known: KnownAnswers): void {
  const { list } = readPartnerSheet(spreadsheet);
  const isKnown = (partner: Partner) => known[partner.id] && isAsKnown(partner, known[partner.id]);
  if (!partnersOf(entry, list.partners).every(isKnown)) throw new UserError('mouChanged');
}
