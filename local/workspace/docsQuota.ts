import type { ServiceCall } from './meter';
import { apiError } from './strict';

const MINUTE = 60_000;

/**
 * The fault of a user who writes to documents too fast, for `Faults.beforeCall`: at most `writes` calls of
 * `Docs.Documents.batchUpdate` in a minute by the clock `now`, whether they succeed or not; Google allows a user 60.
 * The wording is that of Google's status 429.
 *
 * @example workspace.faults.beforeCall(docsWriteQuota(() => new Date(clock)))
 */
export function docsWriteQuota(now: () => Date, writes = 60): (call: ServiceCall) => void {
  let admitted: number[] = [];
  return ({ service, member }) => {
    if (service !== 'Docs' || member !== 'Documents.batchUpdate') return;
    const instant = now().getTime();
    admitted = admitted.filter((earlier) => earlier > instant - MINUTE);
    if (admitted.length >= writes) {
      throw apiError(
        'docs.documents.batchUpdate',
        "Quota exceeded for quota metric 'Quota group for write operations' and limit 'Quota group for write " +
          "operations per minute per user' of service 'docs.googleapis.com' for consumer 'project_number:0'.",
        429,
      );
    }
    admitted.push(instant);
  };
}
