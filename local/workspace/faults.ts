import type { ServiceCall } from './meter';

/**
 * Ends an execution: as Google's time limit or a refused consent does, it cannot be caught by the script. With
 * `keepsWrites` false, writes that had not travelled yet are lost.
 */
export class ExecutionStopped extends Error {
  constructor(
    message = 'Exceeded maximum execution time',
    readonly keepsWrites = false,
  ) {
    super(message);
    this.name = 'ExecutionStopped';
  }
}

/**
 * Lets a test make calls fail: a function that throws fails the call, one that throws `ExecutionStopped` kills the
 * execution, before the call has its effect or after.
 */
export class Faults {
  private before: ((call: ServiceCall) => void)[] = [];
  private after: ((call: ServiceCall) => void)[] = [];

  beforeCall(fault: (call: ServiceCall) => void): void {
    this.before.push(fault);
  }

  afterCall(fault: (call: ServiceCall) => void): void {
    this.after.push(fault);
  }

  clear(): void {
    this.before = [];
    this.after = [];
  }

  runBefore(call: ServiceCall): void {
    for (const fault of this.before) fault(call);
  }

  runAfter(call: ServiceCall): void {
    for (const fault of this.after) fault(call);
  }
}
