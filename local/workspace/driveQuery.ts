import type { DriveFile } from './driveStore';

/** A file as Drive answers it; `trashed` is true as well when a folder it is in was put into the bin. */
export type VisibleFile = Omit<DriveFile, 'content' | 'header' | 'footer'>;

type Test = (file: VisibleFile) => boolean;

const TERM =
  /^\s*(?:appProperties\s+has\s+\{\s*key\s*=\s*('(?:[^'\\]|\\.)*')\s+and\s+value\s*=\s*('(?:[^'\\]|\\.)*')\s*\}|(trashed)\s*=\s*(true|false)|(mimeType)\s*=\s*('(?:[^'\\]|\\.)*')|('(?:[^'\\]|\\.)*')\s+in\s+parents)\s*/;

const unquote = (text = "''") => text.slice(1, -1).replace(/\\(.)/g, '$1');

/**
 * Reads a search of Drive: `appProperties has { key='k' and value='v' }`, `trashed = false`, `mimeType = '…'` and
 * `'id' in parents`, joined with `and`. Anything else throws.
 */
export function parseDriveQuery(query: string): Test {
  const tests: Test[] = [];
  let rest = query;
  for (;;) {
    const match = TERM.exec(rest);
    if (!match) throw new Error(`Invalid Value: the local workspace cannot read the search "${query}"`);
    const [term, key, value, , trashed, , mimeType, parent] = match;
    if (key !== undefined) tests.push((file) => file.appProperties[unquote(key)] === unquote(value));
    else if (trashed !== undefined) tests.push((file) => file.trashed === (trashed === 'true'));
    else if (mimeType !== undefined) tests.push((file) => file.mimeType === unquote(mimeType));
    else tests.push((file) => file.parents.includes(unquote(parent)));
    rest = rest.slice(term.length);
    if (rest === '') return (file) => tests.every((test) => test(file));
    if (!/^and\b/.test(rest)) throw new Error(`Invalid Value: the local workspace cannot read the search "${query}"`);
    rest = rest.slice(3);
  }
}
