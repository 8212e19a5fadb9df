import { levelLabel } from '../partnership/level';
import { type Agreement, agreement } from '../partnership/mou/agreement';
import { agreementHtml } from '../partnership/mou/html';
import { partnerFacts } from '../partnership/mou/partnerFacts';
import type { Partner } from '../partnership/partner';
import { words } from '../partnership/words';
import { today } from '../workspace/dates';
import { tell } from '../workspace/dialog';
import { type MadeDocument, openDocuments } from '../workspace/documents';
import { underLock } from '../workspace/lock';
import { openMouRegister, partnersWithMou } from '../workspace/mouRegister';
import { fillPartnerIds, readPartnerSheet, selectedRows } from '../workspace/partnerSheet';
import { requirePermission } from '../workspace/permission';
import { readSettings } from '../workspace/settingsSheet';
import { openSpreadsheet, type Spreadsheet } from '../workspace/spreadsheet';
import { choosePartners, type PartnerKey, partnersIn, rowsNow } from './choosePartners';
import { command, type Failed, type Reply, reply } from './command';
import { NO_WORK, sayDone, type WorkReport, workThrough } from './workThrough';

/**
 * Drafts a memorandum of understanding for each selected partner, or for all Immediate ones. A partner that has one
 * gets no second: each document carries its mark in Drive from the moment it is made, so a run that is stopped can go on,
 * and notes in the MOUs sheet what it finds there.
 */
export function createMous(): WorkReport | Failed {
  return command(() => {
    requirePermission('documents');
    const spreadsheet = openSpreadsheet();
    const settings = readSettings(spreadsheet);
    const { sheet, list } = readPartnerSheet(spreadsheet, settings.weights);
    const { immediate, withoutMou } = immediatePartners(list.partners, partnersWithMou(openMouRegister(spreadsheet)));
    const selected = partnersIn(list.partners, selectedRows(spreadsheet, sheet));
    if (selected.length === 0 && withoutMou.length === 0) {
      const message = immediate.length === 0 ? words.nothingToDraft : words.mousUpToDate(immediate.length);
      tell(message);
      return { ...NO_WORK, upToDate: immediate.length };
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
    if (chosen.length === 0) return NO_WORK;
    const report = underLock(() => draft(spreadsheet, chosen));
    sayDone(spreadsheet, words.mousDone(report.made, report.upToDate, report.left), report.problems);
    return report;
  });
}

/** Drafts for partners that a page names, a few at a time, so that it can show how far it has come. */
export function draftMous(chosen: readonly PartnerKey[]): Reply<WorkReport> {
  return reply(() => underLock(() => draft(openSpreadsheet(), chosen)));
}

/** The Immediate partners, and those of them that have no MOU yet. */
export function immediatePartners(partners: readonly Partner[], withMou: ReadonlySet<string>) {
  const immediate = partners.filter((partner) => partner.priority === 'Immediate');
  return { immediate, withoutMou: immediate.filter((partner) => !withMou.has(partner.id)) };
}

/** Reads everything again, now that nobody else can change it, and drafts what is still missing. */
function draft(spreadsheet: Spreadsheet, chosen: readonly PartnerKey[]): WorkReport {
  const settings = readSettings(spreadsheet);
  const { sheet, list } = readPartnerSheet(spreadsheet, settings.weights);
  const register = openMouRegister(spreadsheet);
  const noted = partnersWithMou(register);
  const documents = openDocuments(spreadsheet.getId());
  const date = today(spreadsheet.getSpreadsheetTimeZone());
  const rows = rowsNow(chosen, list.partners);
  const { partners } = fillPartnerIds(sheet, list);

  const notes: ReturnType<typeof noteOf>[] = [];
  const draftFor = (partner: Partner): boolean => {
    const mou = agreement(partnerFacts(settings, partner, date));
    const key = `${partner.id}/v${mou.version}`;
    const known = documents.made.get(key);
    const document = known ?? documents.create(key, words.mouTitle(partner.name), agreementHtml(mou));
    notes.push(noteOf(partner, mou, document));
    // A document that Drive has already was made by a run that was stopped before it could note it.
    return known === undefined;
  };
  try {
    return workThrough(partners, rows, (partner) => noted.has(partner.id), draftFor);
  } finally {
    register.add(notes);
  }
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
