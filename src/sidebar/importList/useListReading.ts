import { useRef, useState } from 'preact/hooks';
import type { ImportFailure } from '../../partnership/import/failure';
import { IMPORT_WORDS } from '../../partnership/import/languages';
import { failureSentence } from '../../partnership/import/sentences';
import { tableOf } from '../../partnership/import/table';
import type { Language } from '../../partnership/language';
import { type Calls, useCalls } from '../common/useCalls';
import { breath } from './breath';
import type { ListSource } from './listSource';
import { loadWorkbookReader, type ReadWorkbook } from './loadWorkbookReader';
import { namedEntity } from './namedEntity';
import { isWorkbook, readSheet } from './readFile';
import { readText, readTextFile } from './readText';
import { importListWords } from './words';

/** Reading a person's list; each answers the list, or `undefined` when `calls.failure` says why there is none. */
export interface ListReading {
  readonly calls: Pick<Calls, 'busy' | 'failure' | 'fail' | 'clear'>;
  fromFile(file: File): Promise<ListSource | undefined>;
  fromText(text: string): Promise<ListSource | undefined>;
  fromTab(name: string): Promise<ListSource | undefined>;
  /** Reads another sheet of the workbook. */
  fromSheet(source: ListSource, sheet: string): Promise<ListSource | undefined>;
}

/** What a reading comes to. */
type Read = Omit<ListSource, 'name'> | { readonly failure: ImportFailure };

export function useListReading(language: Language): ListReading {
  const words = importListWords[language];
  const calls = useCalls(language);
  const [reading, setReading] = useState<string>();
  const reader = useRef<ReadWorkbook>(undefined);

  /** What the reading of a list of that name came to. */
  const read = async (
    name: string,
    doing: string,
    act: () => Promise<Read | undefined>,
  ): Promise<ListSource | undefined> => {
    calls.clear();
    setReading(words.reading(doing));
    await breath();
    try {
      const result = await act();
      if (!result) return undefined;
      if (!('failure' in result)) return { ...result, name };
      calls.fail(failureSentence(result.failure, language, name));
    } catch {
      // The browser does not get the file: it was moved, or lies in a cloud and is not here.
      calls.fail(words.cannotRead(name));
    } finally {
      setReading(undefined);
    }
    return undefined;
  };
  /** What reads workbooks is loaded when the first is chosen. */
  const loadReader = async (name: string): Promise<ReadWorkbook | undefined> => {
    const html = await calls.run(words.reading(name), 'readWorkbookReader');
    const loaded = html === undefined ? undefined : loadWorkbookReader(html);
    if (html !== undefined && !loaded) calls.fail(words.readerMissing);
    return loaded;
  };
  const readBytes = async (name: string, bytes: Uint8Array, sheet?: string): Promise<Read | undefined> => {
    if (!isWorkbook(bytes)) return readTextFile(bytes, name, namedEntity);
    reader.current = reader.current ?? (await loadReader(name));
    const result =
      reader.current && (await readSheet(bytes, { named: namedEntity, readWorkbook: reader.current, sheet }));
    return result && { ...result, bytes };
  };

  return {
    calls: { ...calls, busy: reading ?? calls.busy },
    fromFile: (file) =>
      read(file.name, file.name, async () => readBytes(file.name, new Uint8Array(await file.arrayBuffer()))),
    fromText: (text) => read(IMPORT_WORDS[language].pastedText, words.theText, async () => readText(text, namedEntity)),
    fromTab: (name) =>
      read(name, name, async () => {
        const cells = await calls.run(words.reading(name), 'readTab', name);
        return cells && tableOf(cells, namedEntity);
      }),
    fromSheet: ({ name, bytes }, sheet) => read(name, name, async () => bytes && readBytes(name, bytes, sheet)),
  };
}
