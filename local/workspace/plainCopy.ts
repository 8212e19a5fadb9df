/** A deep copy of plain data. */
export function plainCopy<T>(data: T): T {
  // Not structuredClone: its objects are of the process's realm, which the engine does not take for plain ones elsewhere.
  return data === undefined ? data : (JSON.parse(JSON.stringify(data)) as T);
}
