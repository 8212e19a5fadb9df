import { words } from '../partnership/words';
import { UserError } from './userError';

/** What a command may need beyond the open spreadsheet. */
const PERMISSIONS = {
  documents: { scope: 'https://www.googleapis.com/auth/drive.file', words: words.forDocuments },
  calendar: { scope: 'https://www.googleapis.com/auth/calendar.app.created', words: words.forCalendar },
} as const;

/**
 * Makes sure that the user allowed something; Google asks for it here, before anything is done.
 *
 * @throws UserError when it is refused
 */
export function requirePermission(permission: keyof typeof PERMISSIONS): void {
  const { scope, words: what } = PERMISSIONS[permission];
  try {
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [scope]);
  } catch {
    throw new UserError(words.permissionRefused(what));
  }
}
