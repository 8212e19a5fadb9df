import { isAsKnown } from '../partnership/asKnown';
import { notedAgreementId } from '../partnership/mou/agreementId';
import type { MouOrder } from '../partnership/mou/order';
import { sharedIds } from '../partnership/partner';
import { modificationTimes, openDocuments } from '../workspace/documents';
import { joinedIds, type MouEntry, notedVersion, openMouRegister, partnerIdsOf } from '../workspace/mouRegister';
import { fillPartnerIds, readPartnerSheet } from '../workspace/partnerSheet';
import type { Noted } from '../workspace/register';
import { readSettings } from '../workspace/settingsSheet';
import type { Spreadsheet } from '../workspace/spreadsheet';
import { startTimeLimit } from '../workspace/timeLimit';
import { rowsNow } from './chosenPartners';
import { type Reply, replyUnderLock } from './command';

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
  return replyUnderLock((spreadsheet) => make(spreadsheet, orders));
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
  const notes: { readonly id: string; readonly row: Partial<Noted<keyof MouEntry>> }[] = [];
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
    if (!isAsKnown({ settings, partners: parties }, order.known)) return { kind: 'changed' };

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
        ...order.cells,
        document: document.url,
        previous: ofAgreement[ofAgreement.length - 1]?.document ?? '',
        mouId,
        partnerId: joinedIds(parties.map(({ id }) => id)),
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

/** When the documents were last changed. A time that is not known is not noted: the document then counts as edited. */
function timesNow(spreadsheet: Spreadsheet): ReadonlyMap<string, string> {
  try {
    return modificationTimes(spreadsheet.getId());
  } catch {
    return new Map();
  }
}
