import type { Runner } from '../../local/page/run';
import { answerOf, type FrameAnswer, failureOf } from '../../local/page/wire';
import type { GoogleError } from './googleErrors';

/** Which calls a fault meets: all while it lasts when there is no name. */
interface FaultOptions {
  functionName?: string;
  /** How many calls it meets, one when absent; `Infinity` until `recover`. */
  times?: number;
  /** True when the function runs, and only its answer is lost. */
  afterRunning?: boolean;
}

interface Fault extends Required<Omit<FaultOptions, 'functionName'>> {
  error: GoogleError;
  functionName: string | undefined;
}

/** A call that waits. */
export interface HeldCall {
  /** Resolves when the page has made the call, and with `afterRunning` the function has run. */
  readonly arrived: Promise<void>;
  /** Lets the call go on. */
  release(): void;
}

interface Hold {
  functionName: string | undefined;
  afterRunning: boolean;
  arrive(): void;
  released: Promise<void>;
}

/**
 * Google as the sidebar's calls meet it. Functions run one at a time in the order in which their calls arrive; a call
 * that is held keeps no other waiting.
 */
export class ScriptServer {
  /** The functions that the page called, in the order in which the calls arrived, whatever came of them. */
  readonly calls: string[] = [];
  private faults: Fault[] = [];
  private holds: Hold[] = [];

  constructor(private readonly run: Runner['call']) {}

  /**
   * Makes the next call fail, the next of that function, or several.
   *
   * @example server.failNext(googleErrors.offline, { functionName: 'ratePartner', afterRunning: true })
   */
  failNext(error: GoogleError, { functionName, times = 1, afterRunning = false }: FaultOptions = {}): void {
    this.faults.push({ error, functionName, times, afterRunning });
  }

  /** Ends all that `failNext` began. */
  recover(): void {
    this.faults = [];
  }

  /**
   * Holds the next call, or the next of that function, before the function runs; with `afterRunning` it has run, and its
   * answer is held.
   */
  holdNext({ functionName, afterRunning = false }: Omit<FaultOptions, 'times'> = {}): HeldCall {
    let arrive = () => {};
    let release = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.holds.push({ functionName, afterRunning, arrive, released });
    return { arrived, release };
  }

  /** Runs a function for the page, and answers as far as its value may cross. */
  async answer(functionName: string, values: readonly unknown[]): Promise<FrameAnswer> {
    this.calls.push(functionName);
    const fault = this.takeFault(functionName);
    const hold = this.takeHold(functionName);
    const wait = async () => {
      hold?.arrive();
      await hold?.released;
    };
    if (!hold?.afterRunning) await wait();
    if (fault && !fault.afterRunning) return failureOf(0, fault.error);
    const outcome = await this.run(functionName, ...values).then(
      (value) => answerOf(0, value),
      (error) => failureOf(0, error),
    );
    if (hold?.afterRunning) await wait();
    return fault ? failureOf(0, fault.error) : outcome;
  }

  private takeFault(functionName: string): Fault | undefined {
    const fault = this.faults.find((each) => (each.functionName ?? functionName) === functionName);
    if (!fault) return undefined;
    fault.times -= 1;
    if (fault.times <= 0) this.faults = this.faults.filter((each) => each !== fault);
    return fault;
  }

  private takeHold(functionName: string): Hold | undefined {
    const hold = this.holds.find((each) => (each.functionName ?? functionName) === functionName);
    this.holds = this.holds.filter((each) => each !== hold);
    return hold;
  }
}
