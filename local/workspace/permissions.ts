const PREFIX = 'https://www.googleapis.com/auth/';

/** The full address of an OAuth scope, whose last part may be given alone: `drive.file`. */
export function scopeAddress(scope: string): string {
  return scope.startsWith('https://') ? scope : PREFIX + scope;
}

/** Which scopes the user granted: those of the manifest, less those refused. */
export class Permissions {
  private readonly refused = new Set<string>();
  private readonly declared: Set<string>;

  /** `declared` are the manifest's oauthScopes. */
  constructor(declared: readonly string[]) {
    this.declared = new Set(declared.map(scopeAddress));
  }

  refuse(scope: string): void {
    this.refused.add(scopeAddress(scope));
  }

  grant(scope: string): void {
    this.refused.delete(scopeAddress(scope));
  }

  isGranted(scope: string): boolean {
    return this.declared.has(scopeAddress(scope)) && !this.refused.has(scopeAddress(scope));
  }
}
