import { cadence } from '../partnership/checkin/cadence';
import { levelLabel } from '../partnership/level';
import { type Agreement, agreement } from '../partnership/mou/agreement';
import { agreementHtml } from '../partnership/mou/html';
import { type Partner, type Problem, sharedIds } from '../partnership/partner';
import { words } from '../partnership/words';
import { today } from '../workspace/dates';
import { notify, tell } from '../workspace/dialog';
import { type MadeDocument, openDocuments } from '../workspace/documents';
import { underLock } from '../workspace/lock';
import { fillPartnerIds, readPartnerSheet, selectedRows } from '../workspace/partnerSheet';
import { requirePermission } from '../workspace/permission';
import { openRegister } from '../workspace/register';
import { readSettings, type Settings } from '../workspace/settingsSheet';
import { openSpreadsheet, type Spreadsheet } from '../workspace/spreadsheet';
import { startTimeLimit } from '../workspace/timeLimit';
import { choosePartners, partnersIn } from './choosePartners';
import { command, type Failed } from './command';

/** What was drafted. */
export interface MouReport {
  readonly made: number;
  readonly upToDate: number;
  /** Not made for want of time; the command goes on with them when it is run again. */
  readonly left: number;
  readonly problems: readonly Problem[];
}

/**
 * Drafts a memorandum of understanding for each selected partner, or for all Immediate ones. A partner that has one
 * gets no second; each is noted in the MOUs sheet before the next is begun, so a run that is stopped can go on.
 */
export function createMous(): MouReport | Failed {
  return command(() => {
    requirePermission('documents');
    const spreadsheet = openSpreadsheet();
    const settings = readSettings(spreadsheet);
    const { sheet, list } = readPartnerSheet(spreadsheet, settings.weights);
    const noted = idsNoted(openMouRegister(spreadsheet));
    const immediate = list.partners.filter((partner) => partner.priority === 'Immediate');
    const selected = partnersIn(list.partners, selectedRows(spreadsheet, sheet));
    const withoutMou = immediate.filter((partner) => !noted.has(partner.id));
    if (selected.length === 0 && withoutMou.length === 0) {
      const message = immediate.length === 0 ? words.nothingToDraft : words.mousUpToDate(immediate.length);
      tell(message);
      return { made: 0, upToDate: immediate.length, left: 0, problems: [] };
    }
    const chosen = choosePartners({
      selected,
      usual: immediate,
      askSelected: words.draftForSelection,
      askUsual: () =>
        words.draftForImmediate(
          withoutMou.map((partner) => partner.name),
          immediate.length - withoutMou.length,
        ),
    });
    if (chosen.length === 0) return { made: 0, upToDate: 0, left: 0, problems: [] };
    const report = underLock(() => draft(spreadsheet, new Set(chosen.map((partner) => partner.row))));
    notify(spreadsheet, words.mousDone(report.made, report.upToDate, report.left));
    return report;
  });
}

/** Reads everything again, now that nobody else can change it, and drafts what is still missing. */
function draft(spreadsheet: Spreadsheet, rows: ReadonlySet<number>): MouReport {
  const hasTime = startTimeLimit();
  const settings = readSettings(spreadsheet);
  const { sheet, list } = readPartnerSheet(spreadsheet, settings.weights);
  const register = openMouRegister(spreadsheet);
  const noted = idsNoted(register);
  const documents = openDocuments(spreadsheet.getId());
  const date = today(spreadsheet.getSpreadsheetTimeZone());
  const { partners } = fillPartnerIds(sheet, list);
  const problems = sharedIds(partners);
  const doubtful = new Set(problems.map((problem) => problem.row));

  let made = 0;
  let upToDate = 0;
  let left = 0;
  for (const partner of partners) {
    if (!rows.has(partner.row) || doubtful.has(partner.row)) continue;
    if (noted.has(partner.id)) upToDate++;
    else if (!hasTime()) left++;
    else {
      const mou = agreement({
        parties: [usAsParty(settings), asParty(partner)],
        level: partner.level,
        cadence: cadence(partner.level, partner.priority),
        date,
        version: 1,
      });
      const key = `${partner.id}/v${mou.version}`;
      const document =
        documents.made.get(key) ?? documents.create(key, words.mouTitle(partner.name), agreementHtml(mou));
      register.add(noteOf(partner, mou, document));
      made++;
    }
  }
  return { made, upToDate, left, problems: problems.filter((problem) => rows.has(problem.row)) };
}

function openMouRegister(spreadsheet: Spreadsheet) {
  return openRegister(spreadsheet, words.sheets.mous, words.mouHeadings);
}

function idsNoted({ entries }: ReturnType<typeof openMouRegister>): Set<string> {
  return new Set(entries.map((entry) => entry.partnerId).filter((id) => id !== ''));
}

function usAsParty({ organization, mission, contact, signatory }: Settings) {
  return { name: organization, mission, contact, signatory };
}

function asParty({ name, mission, contact }: Partner) {
  return { name, mission, contact, signatory: '' };
}

/** The row of the MOUs sheet. */
function noteOf(partner: Partner, mou: Agreement, document: MadeDocument) {
  return {
    organization: partner.name,
    level: partner.level === undefined ? '' : levelLabel(partner.level),
    version: mou.version,
    state: words.draft,
    drafted: mou.date,
    review: mou.reviewDate,
    end: mou.endDate,
    document: document.url,
    partnerId: partner.id,
  };
}
