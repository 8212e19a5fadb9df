/** A call to a service, such as `{service: 'SpreadsheetApp', member: 'Range.getValues', index: 4}`; the index counts from 0. */
export interface ServiceCall {
  service: string;
  member: string;
  index: number;
}

/** What a call costs on Google. Only `read`, `write` and `flush` concern the spreadsheet's server. */
export type CallKind = 'get' | 'read' | 'write' | 'flush' | 'plain';

/**
 * Counts service calls and the trips that a script waits for. Writes are buffered on Google: they travel together in a
 * commit, at a flush, before the next read, or when the execution ends.
 */
export class Meter {
  private list: ServiceCall[] = [];
  private readonly kept = new WeakSet<ServiceCall>();
  private dirty = false;
  private reading = false;
  /** Calls that read from the spreadsheet's server. */
  reads = 0;
  /** Calls that change the spreadsheet. */
  writes = 0;
  /** How often buffered writes travelled. */
  commits = 0;
  /** Commits, and beginnings of a run of reads with no commit between them: the number of times the script had to wait. */
  blockingTrips = 0;

  get calls(): readonly ServiceCall[] {
    return this.list;
  }

  get total(): number {
    return this.list.length;
  }

  /** The number of calls to each service that was called. */
  get byService(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { service } of this.list) counts[service] = (counts[service] ?? 0) + 1;
    return counts;
  }

  /** Sets every count to zero. */
  reset(): void {
    this.list = [];
    this.reads = 0;
    this.writes = 0;
    this.commits = 0;
    this.blockingTrips = 0;
  }

  /** Takes a call into the counts and answers it with its index. */
  record(service: string, member: string): ServiceCall {
    const call = { service, member, index: this.list.length };
    this.list.push(call);
    return call;
  }

  /** Takes note that a call changed the spreadsheet for good. */
  keep(call: ServiceCall): void {
    this.kept.add(call);
  }

  /** True when an execution that is killed right after the call leaves another spreadsheet than one killed before it. */
  isKept(call: ServiceCall): boolean {
    return this.kept.has(call);
  }

  /** Adds what a call costs. Answers true when it makes buffered writes travel first. */
  charge(kind: CallKind): boolean {
    if (kind === 'write') {
      this.writes++;
      this.dirty = true;
      return false;
    }
    const commits = (kind === 'read' || kind === 'flush') && this.commit();
    if (kind === 'read') {
      this.reads++;
      if (!this.reading) this.blockingTrips++;
      this.reading = true;
    }
    return commits;
  }

  /** The execution is over: what is still buffered travels, unless the execution was killed. */
  endExecution(killed: boolean): void {
    if (!killed) this.commit();
    this.dirty = false;
    this.reading = false;
  }

  private commit(): boolean {
    if (!this.dirty) return false;
    this.commits++;
    this.blockingTrips++;
    this.dirty = false;
    this.reading = false;
    return true;
  }
}
