import { bundleOf, type Manifest } from '../../../local/workspace/bundle';
import { LocalWorkspace, type LocalWorkspaceOptions } from '../../../local/workspace/localWorkspace';

const SCOPE = 'https://www.googleapis.com/auth/';

/** The manifest of a script with the four scopes and the three advanced services of the add-on. */
export const manifest: Manifest = {
  timeZone: 'Etc/UTC',
  oauthScopes: [
    `${SCOPE}spreadsheets.currentonly`,
    `${SCOPE}script.container.ui`,
    `${SCOPE}drive.file`,
    `${SCOPE}calendar.app.created`,
  ],
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
      { userSymbol: 'Docs', serviceId: 'docs', version: 'v1' },
      { userSymbol: 'Calendar', serviceId: 'calendar', version: 'v3' },
    ],
  },
};

/** A workspace whose script is the text given. */
export function workspaceOf(code: string, options: Partial<LocalWorkspaceOptions> = {}): LocalWorkspace {
  return new LocalWorkspace({ bundle: bundleOf({ code, manifest, pages: { help: '<p>Help</p>' } }), ...options });
}

/**
 * A workspace whose function `run` has the body given. In it `sheet` is the first sheet, and `value` the argument.
 */
export function workspaceRunning(body: string, options: Partial<LocalWorkspaceOptions> = {}): LocalWorkspace {
  return workspaceOf(`function run(value) { ${SHEET} ${body} }`, options);
}

/** The statement that gives a script its first sheet. */
export const SHEET = 'const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];';
