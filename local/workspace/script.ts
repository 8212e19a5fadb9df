import { AuthMode, type EnumerationValue } from './enumeration';
import { ExecutionStopped } from './faults';
import type { Permissions } from './permissions';
import { describe, needing, plain, property } from './strict';

/** The `ScriptApp` service. */
export class LocalScriptApp {
  readonly AuthMode = AuthMode;

  constructor(private readonly permissions: Permissions) {}

  /** Ends the execution when a scope is not granted: on Google the user then sees the consent screen. */
  requireScopes(_mode: EnumerationValue, oAuthScopes: string[]): void {
    if (oAuthScopes.every((scope) => this.permissions.isGranted(scope))) return;
    throw new ExecutionStopped('Authorization is required to perform that action.', true);
  }
}

/** The `Session` service. */
export class LocalSession {
  constructor(
    private readonly scriptTimeZone: string,
    private readonly userLocale: string,
  ) {}

  getScriptTimeZone(): string {
    return this.scriptTimeZone;
  }

  getActiveUserLocale(): string {
    return this.userLocale;
  }

  getActiveUser(): never {
    throw new Error('Session.getActiveUser is not available in the local workspace');
  }
}

describe<GoogleAppsScript.Script.ScriptApp>()(LocalScriptApp, 'ScriptApp', {
  AuthMode: property,
  requireScopes: plain('AuthMode,String[]'),
});
describe<GoogleAppsScript.Base.Session>()(LocalSession, 'Session', {
  getScriptTimeZone: plain(),
  getActiveUserLocale: plain(),
  getActiveUser: needing(['userinfo.email'], plain()),
});
