import { AuthMode, AuthorizationStatus, type EnumerationValue } from './enumeration';
import { ExecutionStopped } from './faults';
import type { Permissions } from './permissions';
import { describe, needing, plain, property } from './strict';

/** The `ScriptApp` service. */
export class LocalScriptApp {
  readonly AuthMode = AuthMode;
  readonly AuthorizationStatus = AuthorizationStatus;

  constructor(private readonly permissions: Permissions) {}

  /** Ends the execution when a scope is not granted: on Google the user then sees the consent screen. */
  requireScopes(_mode: EnumerationValue, oAuthScopes: string[]): void {
    if (oAuthScopes.every((scope) => this.permissions.isGranted(scope))) return;
    throw new ExecutionStopped('Authorization is required to perform that action.', true);
  }

  /** Whether scopes are granted, all of the manifest's when none are named. */
  getAuthorizationInfo(_mode: EnumerationValue, oAuthScopes: string[] = []): LocalAuthorizationInfo {
    return new LocalAuthorizationInfo(oAuthScopes.filter((scope) => !this.permissions.isGranted(scope)));
  }
}

/** What `getAuthorizationInfo` answers. */
export class LocalAuthorizationInfo {
  constructor(private readonly missing: readonly string[]) {}

  getAuthorizationStatus(): EnumerationValue {
    return this.missing.length > 0 ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED;
  }

  /** The page on which Google asks for what is missing. */
  getAuthorizationUrl(): string | null {
    const scope = encodeURIComponent(this.missing.join(' '));
    return this.missing.length > 0 ? `https://accounts.google.com/o/oauth2/v2/auth?scope=${scope}` : null;
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
  AuthorizationStatus: property,
  requireScopes: plain('AuthMode,String[]'),
  getAuthorizationInfo: plain('AuthMode', 'AuthMode,String[]'),
});
describe<GoogleAppsScript.Script.AuthorizationInfo>()(LocalAuthorizationInfo, 'AuthorizationInfo', {
  getAuthorizationStatus: plain(),
  getAuthorizationUrl: plain(),
});
describe<GoogleAppsScript.Base.Session>()(LocalSession, 'Session', {
  getScriptTimeZone: plain(),
  getActiveUserLocale: plain(),
  getActiveUser: needing(['userinfo.email'], plain()),
});
