/** What a command may need beyond the open spreadsheet. */
const SCOPES = {
  documents: 'https://www.googleapis.com/auth/drive.file',
  calendar: 'https://www.googleapis.com/auth/calendar.app.created',
} as const;

/**
 * Makes sure that the user allowed something, before anything is done: when not, Google asks for it and ends the
 * script, and the user chooses the command again.
 */
export function requirePermission(permission: keyof typeof SCOPES): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [SCOPES[permission]]);
}
