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

/**
 * Whether the user allowed something, without asking; and the page on which Google asks for it, where it is not allowed.
 *
 * @returns `null` when it is allowed
 */
export function permissionPage(permission: keyof typeof SCOPES): string | null {
  // The types do not know the second argument yet.
  const info = (ScriptApp as unknown as GranularScriptApp).getAuthorizationInfo(ScriptApp.AuthMode.FULL, [
    SCOPES[permission],
  ]);
  const isRequired = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
  return isRequired ? (info.getAuthorizationUrl() ?? '') : null;
}

interface GranularScriptApp {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes: readonly string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
}
