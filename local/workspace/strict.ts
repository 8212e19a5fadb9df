import { ExecutionStopped, type Faults } from './faults';
import type { CallKind, Meter, ServiceCall } from './meter';
import { accepts, type ParameterType, typeName } from './parameters';
import { type Permissions, scopeAddress } from './permissions';

export type AuthorizationMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** One member of a service object: what it costs, the argument lists it takes, and who may call it. */
export interface Member {
  kind: CallKind | 'property';
  signatures: ParameterType[][];
  /** One of these scopes must be granted. */
  scopes?: string[];
  /** The authorization modes in which it works; FULL alone when absent. */
  modes?: AuthorizationMode[];
}

const signature = (text: string): ParameterType[] => (text === '' ? [] : text.split(','));

function member(kind: CallKind) {
  return (...signatures: string[]): Member => ({
    kind,
    signatures: signatures.length === 0 ? [[]] : signatures.map(signature),
  });
}

/** Answers an object that is already at hand; costs no trip. Each argument is one legal parameter list, `'Integer,Integer'`. */
export const get = member('get');
/** A trip to the spreadsheet's server. */
export const read = member('read');
/** A change to the spreadsheet, buffered until the next commit. */
export const write = member('write');
/** Makes buffered writes travel. */
export const flush = member('flush');
/** A call that does not concern the spreadsheet's server. */
export const plain = member('plain');
/** A value, such as an enumeration; reading it is no call. */
export const property: Member = { kind: 'property', signatures: [] };

/** The same member, for callers who were granted one of the scopes. */
export const needing = (scopes: string[], described: Member): Member => ({ ...described, scopes });

interface ObjectTable {
  service: string;
  /** How the object is named in messages and calls, such as `Range`; empty for the service itself. */
  object: string;
  className: string;
  members: Record<string, Member>;
}

type Constructor = abstract new (...values: never[]) => object;

const tables = new Map<unknown, ObjectTable>();

/**
 * Says how objects of a class are shown to scripts. `path` is the service and the object in it (`SpreadsheetApp.Range`);
 * only the members in the table exist for scripts, and each must be one of Google's type and of the class.
 */
export function describe<Google>() {
  return <Class extends Constructor>(
    implementation: Class,
    path: string,
    members: { [Name in keyof Google & keyof InstanceType<Class>]?: Member },
  ): void => {
    const [service = '', ...object] = path.split('.');
    tables.set(implementation, {
      service,
      object: object.join('.'),
      className: object[object.length - 1] ?? service,
      members: members as Record<string, Member>,
    });
  };
}

function tableOf(value: unknown): ObjectTable | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return tables.get(Object.getPrototypeOf(value)?.constructor);
}

/** What every call passes on its way from a script to a service. */
export interface Gate {
  mode: AuthorizationMode;
  meter: Meter;
  permissions: Permissions;
  faults: Faults;
  onCall: ((call: ServiceCall) => void) | undefined;
  /** Makes buffered writes travel. */
  commit(): void;
  /** Grows with everything that reaches the spreadsheet, buffered writes aside. */
  changes(): number;
}

/** The error of an advanced service, worded as Google's; `code` is the status it answers with. */
export function apiError(method: string, reason: string, code: number): Error {
  const error = new Error(`API call to ${method} failed with error: ${reason}`);
  error.name = 'GoogleJsonResponseException';
  return Object.assign(error, { details: { code, message: reason } });
}

const ADVANCED = new Set(['Drive', 'Docs', 'Calendar']);

/**
 * Shows objects to the scripts of one execution, and is the only way to them: unknown members, illegal arguments,
 * forbidden modes and missing scopes throw here, and every call is counted here.
 */
export class Seam {
  private readonly shown = new WeakMap<object, object>();
  private readonly hidden = new WeakMap<object, object>();
  private stopped: ExecutionStopped | undefined;

  constructor(private readonly gate: Gate) {}

  /** The error that ended this execution, once there is one. */
  get end(): ExecutionStopped | undefined {
    return this.stopped;
  }

  /** The object as a script sees it. */
  show<T extends object>(implementation: T): T {
    const known = this.shown.get(implementation);
    if (known) return known as T;
    const table = tableOf(implementation);
    if (!table) throw new Error('This object has no table of members.');
    const proxy = new Proxy(Object.create(null), {
      get: (_, name) => this.member(table, implementation, name),
      has: (_, name) => typeof name === 'string' && Object.hasOwn(table.members, name),
      set: (_, name) => {
        throw new Error(`${table.className}.${String(name)} cannot be set.`);
      },
      getPrototypeOf: () => null,
    }) as T;
    this.shown.set(implementation, proxy);
    this.hidden.set(proxy, implementation);
    return proxy;
  }

  private member(table: ObjectTable, implementation: object, name: string | symbol): unknown {
    if (typeof name === 'symbol') return undefined;
    if (name === 'toString') return () => table.className;
    const described = Object.hasOwn(table.members, name) ? table.members[name] : undefined;
    if (!described) {
      const object = ADVANCED.has(table.service)
        ? [table.service, table.object].filter(Boolean).join('.')
        : table.className;
      throw new Error(`${object}.${name} is not available in the local workspace`);
    }
    const value = Reflect.get(implementation, name);
    if (described.kind === 'property') return tableOf(value) ? this.show(value as object) : value;
    return (...values: unknown[]) => this.call(table, described, implementation, name, values);
  }

  private call(
    table: ObjectTable,
    described: Member,
    implementation: object,
    name: string,
    values: unknown[],
  ): unknown {
    if (this.stopped) throw this.stopped;
    const { gate } = this;
    const path = [table.service, table.object, name].filter(Boolean).join('.');
    if (!(described.modes ?? ['FULL']).includes(gate.mode))
      throw new Error(`You do not have permission to call ${path}.`);
    this.checkArguments(path, described, values);
    const changes = gate.changes();
    const call = gate.meter.record(table.service, [table.object, name].filter(Boolean).join('.'));
    try {
      gate.onCall?.(call);
      this.checkScopes(table, path, described);
      gate.faults.runBefore(call);
      if (gate.meter.charge(described.kind as CallKind)) gate.commit();
      const result = Reflect.apply(
        Reflect.get(implementation, name) as (...values: unknown[]) => unknown,
        implementation,
        values.map((value) => this.taken(value)),
      );
      if (gate.changes() > changes) gate.meter.keep(call);
      gate.faults.runAfter(call);
      return this.given(result);
    } catch (error) {
      if (error instanceof ExecutionStopped) this.stopped = error;
      throw error;
    }
  }

  private checkArguments(path: string, described: Member, values: unknown[]): void {
    const classOf = (value: unknown) => tableOf(this.taken(value))?.className;
    const legal = described.signatures.some(
      (types) => types.length === values.length && types.every((type, index) => accepts(type, values[index], classOf)),
    );
    if (legal) return;
    const given = values.map((value) => typeName(value, classOf)).join(',');
    throw new Error(`The parameters (${given}) don't match the method signature for ${path}.`);
  }

  private checkScopes(table: ObjectTable, path: string, described: Member): void {
    const { scopes } = described;
    if (!scopes || scopes.some((scope) => this.gate.permissions.isGranted(scope))) return;
    if (ADVANCED.has(table.service)) {
      throw apiError(apiMethod(path), 'Request had insufficient authentication scopes.', 403);
    }
    const required = scopes.map(scopeAddress).join(' || ');
    throw new Error(`Specified permissions are not sufficient to call ${path}. Required permissions: (${required})`);
  }

  private taken(value: unknown): unknown {
    // A list of the script's own realm becomes one of this realm, where the engine takes it for a list.
    if (Array.isArray(value)) return Array.from(value, (item) => this.taken(item));
    return typeof value === 'object' && value !== null ? (this.hidden.get(value) ?? value) : value;
  }

  private given(value: unknown): unknown {
    if (tableOf(value)) return this.show(value as object);
    return Array.isArray(value) ? value.map((item) => this.given(item)) : value;
  }
}

/** The name Google's errors give to a call of an advanced service: `drive.files.create` for `Drive.Files.create`. */
export function apiMethod(path: string): string {
  return path
    .split('.')
    .map((part) => part.charAt(0).toLowerCase() + part.slice(1))
    .join('.');
}
