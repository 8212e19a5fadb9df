import type { CheckInsPage } from '../../commands/scheduleCheckIns';
import { filedSeries } from '../../partnership/checkin/filedSeries';
import { icalendar } from '../../partnership/checkin/icalendar';
import { agreementLanguage } from '../../partnership/mou/agreementLanguage';

/** How many series the sheet notes of those whom the page is about. */
export function seriesToFile(page: CheckInsPage): number {
  return filed(page, '').length;
}

/**
 * The meetings of those whom the page is about, as the text of a calendar file.
 *
 * @param stamp the instant at which it is made, ISO
 * @throws UnreadableMeeting when the sheet says something of a meeting that cannot be read
 */
export function calendarFile(page: CheckInsPage, stamp: string): string {
  return icalendar(filed(page, stamp));
}

function filed({ rows, named, partners, settings, zone, url }: CheckInsPage, stamp: string) {
  return rows
    .filter(({ partnerId }) => named === null || named.some(({ id }) => id !== '' && id === partnerId))
    .flatMap((row) => {
      const partner = partners.find(({ id }) => id === row.partnerId);
      const language = agreementLanguage(settings, partner ? [partner] : []);
      return filedSeries(row, { zone, language, url, stamp }) ?? [];
    });
}
