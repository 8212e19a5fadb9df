/** A value of one of Google's enumerations, such as `Charts.ChartType.BAR`. */
export class EnumerationValue {
  constructor(
    readonly enumeration: string,
    private readonly name: string,
  ) {
    Object.freeze(this);
  }

  toString(): string {
    return this.name;
  }
}

/** One of Google's enumerations; reading a value that is not in it throws. */
export function enumeration<Name extends string>(
  name: string,
  values: readonly Name[],
): Readonly<Record<Name, EnumerationValue>> {
  const members = Object.fromEntries(values.map((value) => [value, new EnumerationValue(name, value)]));
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === 'symbol' || key === 'constructor' || Object.hasOwn(target, key))
        return Reflect.get(target, key);
      throw new Error(`${name}.${key} is not available in the local workspace`);
    },
  }) as Readonly<Record<Name, EnumerationValue>>;
}

export const AuthMode = enumeration('AuthMode', ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL']);
export const AuthorizationStatus = enumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
export const Button = enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const ButtonSet = enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
export const ChartType = enumeration('ChartType', ['BAR', 'COLUMN', 'SCATTER', 'PIE']);
