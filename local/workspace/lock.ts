import { describe, plain } from './strict';

/** Who holds the locks of the workspace: an execution of it, or somebody else. */
export class LockHolder {
  private other = false;

  /** Lets somebody else take the locks, or give them back. */
  holdByOther(held: boolean): void {
    this.other = held;
  }

  get isFree(): boolean {
    return !this.other;
  }
}

/** A lock of one execution; nobody waits here, so a lock that is taken stays taken. */
export class LocalLock {
  private held = false;

  constructor(private readonly holder: LockHolder) {}

  tryLock(_timeoutInMillis: number): boolean {
    this.held = this.held || this.holder.isFree;
    return this.held;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw new Error('Lock timeout: another process was holding the lock for too long.');
    }
  }

  hasLock(): boolean {
    return this.held;
  }

  releaseLock(): void {
    this.held = false;
  }
}

/** The `LockService`. */
export class LocalLockService {
  constructor(private readonly holder: LockHolder) {}

  getDocumentLock(): LocalLock {
    return new LocalLock(this.holder);
  }

  getScriptLock(): LocalLock {
    return new LocalLock(this.holder);
  }

  getUserLock(): LocalLock {
    return new LocalLock(this.holder);
  }
}

describe<GoogleAppsScript.Lock.Lock>()(LocalLock, 'LockService.Lock', {
  tryLock: plain('Integer'),
  waitLock: plain('Integer'),
  hasLock: plain(),
  releaseLock: plain(),
});
describe<GoogleAppsScript.Lock.LockService>()(LocalLockService, 'LockService', {
  getDocumentLock: plain(),
  getScriptLock: plain(),
  getUserLock: plain(),
});
