import { highestLevel, levelLabel } from '../partnership/level';
import { notedAgreementId } from '../partnership/mou/agreementId';
import { agreementMark } from '../partnership/mou/factsMark';
import type { MouOrder } from '../partnership/mou/order';
import { partnerFacts } from '../partnership/mou/partnerFacts';
import { termFrom } from '../partnership/mou/term';
import type { Partner } from '../partnership/partner';
import { sharedIds } from '../partnership/partner';
import { list } from '../partnership/text';
import { modificationTimes, openDocuments } from '../workspace/documents';
import { underLock } from '../workspace/lock';
import { joinedIds, type MouEntry, notedVersion, openMouRegister, partnerIdsOf } from '../workspace/mouRegister';
import { fillPartnerIds, readPartnerSheet } from '../workspace/partnerSheet';
import type { Noted } from '../workspace/register';
import { readSettings } from '../workspace/settingsSheet';
import { openSpreadsheet, type Spreadsheet } from '../workspace/spreadsheet';
import { startTimeLimit } from '../workspace/timeLimit';
import { rowsNow } from './chosenPartners';
import { type Reply, reply } from './command';

/** What became of an order. */
export type MouOutcome =
  /** A document was made, or was there already. */
  | { readonly kind: 'made' | 'there'; readonly url: string }
  /**
   * Nothing was made: the list, the settings or the template say something else than the page read, a partner is not in the list any
   * more, rows share its Partner ID, or there was no time left.
   */
  | { readonly kind: 'changed' | 'gone' | 'sharedId' | 'left' };

/**
 * Makes agreements that a page has written, one after the other, as long as there is time. A version that is there is not
 * made again: each document carries its mark in Drive from the moment it is made, so a run that was stopped can go on,
 * and the MOUs sheet notes what it finds there.
 *
 * @returns what became of each order, in their order
 */
export function makeMous(orders: readonly MouOrder[]): Reply<readonly MouOutcome[]> {
  return reply(() => underLock(() => make(openSpreadsheet(), orders)));
}

function make(spreadsheet: Spreadsheet, orders: readonly MouOrder[]): MouOutcome[] {
  const hasTime = startTimeLimit();
  const settings = readSettings(spreadsheet);
  const { sheet, list: before } = readPartnerSheet(spreadsheet, settings.weights);
  const register = openMouRegister(spreadsheet);
  const documents = openDocuments(spreadsheet.getId());
  const shared = new Set(sharedIds(before.partners).map(({ row }) => row));
  const chosen = orders.map((order) => order.partners.map((key) => rowsNow([key], before.partners)));
  const { partners } = fillPartnerIds(sheet, before);

  const noted = register.entries.map((entry) => ({ ...notedVersion(entry), partnerIds: partnerIdsOf(entry) }));
  const notes: { readonly id: string; readonly row: Noted<keyof MouEntry> }[] = [];
  const outcomeOf = (order: MouOrder, rows: readonly ReadonlySet<number>[]): MouOutcome => {
    const each = rows.map((own) => partners.filter(({ row }) => own.has(row)));
    const parties = each.flatMap((own) => own.slice(0, 1));
    if (parties.length < rows.length) return { kind: 'gone' };
    if (each.some((own) => own.length > 1) || parties.some(({ row }) => shared.has(row))) return { kind: 'sharedId' };

    const mouId = notedAgreementId(
      parties.map(({ id }) => id),
      noted,
    );
    const ofAgreement = register.entries.filter((entry) => notedVersion(entry).mouId === mouId);
    const there = ofAgreement.find((entry) => notedVersion(entry).version === order.version);
    if (there) return { kind: 'there', url: there.document };
    const mark = agreementMark(parties.map((party) => partnerFacts(settings, party, order.date)));
    if (mark !== order.mark) return { kind: 'changed' };

    const version = { ...order, mouId };
    const found = documents.versions.find((one) => one.mouId === mouId && one.version === order.version && !one.inBin);
    // A document that is not noted was made by a run that was stopped before it could note it.
    const isThere = found !== undefined && documents.finish(found, version);
    if (!isThere && !hasTime()) return { kind: 'left' };
    const document = isThere ? found : documents.create(version);
    if (!document) return { kind: 'changed' };
    notes.push({
      id: document.id,
      row: {
        ...noteOf(parties, order),
        document: document.url,
        previous: ofAgreement[ofAgreement.length - 1]?.document ?? '',
        mouId,
      },
    });
    return { kind: isThere ? 'there' : 'made', url: document.url };
  };
  try {
    return orders.map((order, index) => outcomeOf(order, chosen[index] ?? []));
  } finally {
    const times = notes.length > 0 ? timesNow(spreadsheet) : new Map<string, string>();
    register.add(notes.map(({ id, row }) => ({ ...row, madeAt: times.get(id) ?? '' })));
  }
}

/** What the MOUs sheet notes of a new version, as far as the order says it. */
function noteOf(parties: readonly Partner[], { version, date }: MouOrder) {
  const { reviewDate, endDate } = termFrom(date);
  const level = highestLevel(parties);
  return {
    organization: list(parties.map(({ name }) => name)),
    level: level === undefined ? '' : levelLabel(level),
    version,
    state: 'draft',
    drafted: date,
    reviewed: '',
    signed: '',
    ended: '',
    review: reviewDate,
    end: endDate,
    nextStage: '',
    calendar: '',
    partnerId: joinedIds(parties.map(({ id }) => id)),
    madeAt: '',
  };
}

/** When the documents were last changed. A time that is not known is not noted: the document then counts as edited. */
function timesNow(spreadsheet: Spreadsheet): ReadonlyMap<string, string> {
  try {
    return modificationTimes(spreadsheet.getId());
  } catch {
    return new Map();
  }
}
