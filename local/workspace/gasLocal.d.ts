declare module 'gas-local' {
  /** Loads every .js file of the folder into one new context, whose global object is the one given. */
  export function require(folder: string, globalObject: object): Record<string, unknown>;
}
