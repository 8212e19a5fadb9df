import type { RowAsRead } from '../partnership/duplicates/mergeOrder';
import type { Language } from '../partnership/language';
import type { NotedAgreement } from '../partnership/mou/agreementId';
import { type IdPair, readKeptApart, writeKeptApart } from '../workspace/keptApart';
import { openMergingList } from '../workspace/mergingList';
import { notedVersion, partnerIdsOf } from '../workspace/mouRegister';
import { type Failed, type Reply, reply, replyUnderLock } from './command';
import { openPage, pageData, type ReadPage } from './openPage';
import { openRegisters } from './registers';

/** What the page of the duplicates needs to know; the page itself finds them, and plans what merging comes to. */
export interface DuplicatesPage {
  readonly language: Language;
  /** The partner list, headings first, as far as people fill it in: computed columns are blank. Days are `yyyy-mm-dd`. */
  readonly rows: readonly (readonly unknown[])[];
  /** What is noted of partners, by their Partner IDs. */
  readonly noted: {
    readonly agreements: readonly NotedAgreement[];
    /** One for each series of meetings. */
    readonly series: readonly string[];
    /** One for each check-in that took place. */
    readonly checkIns: readonly string[];
  };
  /** Partners of which somebody said that they are two. */
  readonly keptApart: readonly IdPair[];
}

/** Shows in the sidebar which rows of the partner list may be one organization. */
export function findDuplicates(): undefined | Failed {
  return openPage('duplicates', duplicatesPage);
}

/** Reads it again. */
export function readDuplicates(): Reply<DuplicatesPage> {
  return reply(() => pageData(duplicatesPage));
}

const duplicatesPage: ReadPage<DuplicatesPage> = (spreadsheet) => {
  const { mous, checkIns, log } = openRegisters(spreadsheet);
  return {
    rows: openMergingList(spreadsheet).rows,
    noted: {
      agreements: mous.entries.map((entry) => ({ mouId: notedVersion(entry).mouId, partnerIds: partnerIdsOf(entry) })),
      series: checkIns.entries.map(({ partnerId }) => partnerId),
      checkIns: log.entries.map(({ partnerId }) => partnerId),
    },
    keptApart: readKeptApart(),
  };
};

/**
 * Remembers of pairs of rows that they are two organizations.
 *
 * @returns of each pair whether it is remembered; one that changed since the page read it is not
 */
export function keepPartnersApart(pairs: readonly (readonly [RowAsRead, RowAsRead])[]): Reply<readonly boolean[]> {
  return replyUnderLock((spreadsheet) => {
    const list = openMergingList(spreadsheet);
    list.fillIds();
    const found = pairs.map(([one, other]) => list.find(one, other));
    const ids = found.flatMap((rows): IdPair[] => (rows ? [[list.idOf(rows[0]), list.idOf(rows[1])]] : []));
    writeKeptApart([...readKeptApart(), ...ids]);
    return found.map((rows) => rows !== undefined);
  });
}
