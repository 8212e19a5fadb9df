import type { Language } from '../partnership/language';
import type { OverlapLine } from '../partnership/overlap/report';
import type { PartnerKey } from '../partnership/partner';
import { type PlaceTexts, placeReader } from '../partnership/placeHeadings';
import type { Settings } from '../partnership/settings';
import { words } from '../partnership/words';
import { showSidebar } from '../workspace/dialog';
import { underLock } from '../workspace/lock';
import { readPartnerSheet } from '../workspace/partnerSheet';
import { writeReport } from '../workspace/reportSheet';
import { readSettings } from '../workspace/settingsSheet';
import { openSpreadsheet } from '../workspace/spreadsheet';
import { userLanguage } from '../workspace/user';
import { command, type Failed, type Reply, reply } from './command';

/** What the page that finds overlaps needs to know; the page itself finds them. */
export interface OverlapsPage {
  readonly language: Language;
  readonly ours: Pick<Settings, 'organization' | 'mission'>;
  readonly partners: readonly ListedPartner[];
  /** Whether the list has a column for what partners do. */
  readonly hasMissions: boolean;
}

/** A partner and its row in the list. */
export interface ListedPartner extends PartnerKey, PlaceTexts {
  readonly row: number;
  readonly mission: string;
  readonly theyOffer: string;
  readonly area: string;
}

/** Shows in the sidebar who in the list does the same, serves the same people, or is next door. */
export function findOverlaps(): undefined | Failed {
  return command(() => {
    const spreadsheet = openSpreadsheet();
    const { organization, mission, weights } = readSettings(spreadsheet);
    const { rows, list } = readPartnerSheet(spreadsheet, weights);
    const placeOf = placeReader(rows[0] ?? []);
    const language = userLanguage();
    const page: OverlapsPage = {
      language,
      ours: { organization, mission },
      partners: list.partners.map(({ row, id, name, fields: { mission = '', theyOffer = '', area = '' } }) => {
        return { row, id, name, mission, theyOffer, area, ...placeOf(rows[row - 1] ?? []) };
      }),
      hasMissions: list.columns.mission !== undefined,
    };
    showSidebar('overlaps', words.pageTitles[language].overlaps, page);
    return undefined;
  });
}

/**
 * Makes the Overlaps sheet, or brings it up to date; writes nothing when nothing changed.
 *
 * @param rows the rows below its headings
 */
export function saveOverlaps(rows: readonly OverlapLine[]): Reply<{ readonly changed: boolean }> {
  return reply(() =>
    underLock(() => {
      const { changed } = writeReport(openSpreadsheet(), {
        sheet: words.sheets.overlaps,
        headings: words.overlapHeadings,
        widths: [220, 220, 150, 260, 130, 340],
        rows,
      });
      return { changed };
    }),
  );
}
