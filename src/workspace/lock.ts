import { UserError } from './userError';

const PATIENCE_MILLISECONDS = 10_000;

/**
 * Does something while nobody else with Common Ground changes this spreadsheet; what it wrote is committed before the
 * lock is given back.
 *
 * @throws UserError when somebody else holds the lock
 */
export function underLock<T>(action: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MILLISECONDS)) throw new UserError('lockNotGot');
  try {
    const result = action();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
