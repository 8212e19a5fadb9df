import type { Language } from '../partnership/language';
import type { Settings } from '../partnership/settings';
import { readPartnerSheet } from '../workspace/partnerSheet';
import { readSettings } from '../workspace/settingsSheet';
import type { Failed } from './command';
import { openPage } from './openPage';

/** What the page that finds overlaps needs to know; the page itself finds them. */
export interface OverlapsPage {
  readonly language: Language;
  readonly ours: Pick<Settings, 'organization' | 'mission'>;
  /** The partner list, headings first; days are `yyyy-mm-dd`. */
  readonly rows: readonly (readonly unknown[])[];
}

/** Shows in the sidebar who in the list does the same, serves the same people, or is next door. */
export function findOverlaps(): undefined | Failed {
  return openPage<OverlapsPage>('overlaps', (spreadsheet) => {
    const { organization, mission, weights } = readSettings(spreadsheet);
    return { ours: { organization, mission }, rows: readPartnerSheet(spreadsheet, weights).rows };
  });
}
