import { readCalendarDate } from '../partnership/calendarDate';
import type { CheckInNote, LogColumn, LoggedCheckIn } from '../partnership/checkin/log/checkIn';
import { columnOf, FIELD_KEYS, type FieldKey, type PartnerFields } from '../partnership/columns';
import type { Partner, PartnerKey } from '../partnership/partner';
import { plainText } from '../partnership/text';
import { words } from '../partnership/words';
import { type CheckInEntry, checkInsWith, openCheckInLog } from '../workspace/checkInLog';
import { now } from '../workspace/dates';
import { readPartnerSheet } from '../workspace/partnerSheet';
import type { Spreadsheet } from '../workspace/spreadsheet';
import { UserError } from '../workspace/userError';
import { type Reply, replyUnderLock } from './command';
import { partnerNow, planSave, type SavedPartner, type SaveResult } from './savePartner';

/** A check-in that took place, and what of it is to be written into the partner's row. */
export interface LogRequest {
  readonly partner: PartnerKey;
  /** Its `entryId` tells it from all others, so that one whose answer was lost on the way is not noted twice. */
  readonly checkIn: CheckInNote;
  /** The day as last contact, and what somebody chose besides: the phase, ratings. */
  readonly fields: PartnerFields;
  /** What the page knew of these fields, so that nobody's change meanwhile is overwritten. */
  readonly before: PartnerFields;
  /** Whether columns that the list lacks may be added to its right. */
  readonly addColumns: boolean;
}

/** What came of it. Nothing was written or noted unless it was logged. */
export type LogResult =
  | (Omit<SavedPartner, 'result'> & {
      readonly result: 'logged';
      /** What was written into the partner's row. */
      readonly written: readonly FieldKey[];
      /** The check-ins with the partner that the log holds now. */
      readonly checkIns: readonly LoggedCheckIn[];
    })
  | Exclude<SaveResult, SavedPartner>;

/**
 * Notes a check-in in the log, once, and writes into the partner's row what was chosen. The last contact moves to a
 * later day, never back.
 */
export function logCheckIn(request: LogRequest): Reply<LogResult> {
  return replyUnderLock((spreadsheet) => log(spreadsheet, request));
}

function log(spreadsheet: Spreadsheet, { partner, checkIn, fields, before, addColumns }: LogRequest): LogResult {
  if (readCalendarDate(checkIn.date) !== checkIn.date) throw new UserError('dayOfCheckInMissing');
  const found = readPartnerSheet(spreadsheet);
  const register = openCheckInLog(spreadsheet);
  const noted = register.entries.find(({ entryId }) => entryId !== '' && entryId === checkIn.entryId);
  const wanted = movedForward({ fields, before }, partnerNow(partner, found));
  const newId = noted?.partnerId ?? '';
  const plan = planSave(found, { partner, newId, ...wanted, addColumns, evenIfKnown: false });
  if ('result' in plan) return plan as Exclude<SaveResult, SavedPartner>;

  const { id, name } = plan.partner;
  const entry = asEntry({
    ...checkIn,
    organization: name,
    partnerId: id,
    // When it was noted first does not change.
    noted: noted?.noted || now(spreadsheet.getSpreadsheetTimeZone()),
  });
  // An earlier try may have got so far, and more may have been typed since.
  if (noted) register.change(noted, entry);
  else register.add([entry]);
  const others = checkInsWith(register, id).filter((one) => one !== noted);
  const saved = plan.write();
  const isWritten = (key: FieldKey) =>
    wanted.fields[key] !== undefined && !saved.keptFormulas.includes(columnOf(key).heading);
  return {
    ...saved,
    result: 'logged',
    written: FIELD_KEYS.filter(isWritten),
    checkIns: [...others, entry],
  };
}

type Wanted = Pick<LogRequest, 'fields' | 'before'>;

/** The last contact that stands now, whoever wrote it, is replaced by a later day and by no other. */
function movedForward({ fields, before }: Wanted, { lastContact }: Partner): Wanted {
  if (lastContact === undefined || fields.lastContact === undefined) return { fields, before };
  const { lastContact: day, ...others } = fields;
  if (day <= lastContact) return { fields: others, before };
  return { fields, before: { ...before, lastContact } };
}

/** What is said of a check-in as its row will read. */
function asEntry(said: Partial<CheckInEntry>): CheckInEntry {
  const entry = {} as Record<LogColumn, string>;
  for (const column of Object.keys(words.checkInLogHeadings) as LogColumn[]) entry[column] = plainText(said[column]);
  return entry;
}
