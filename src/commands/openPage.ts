import type { Language } from '../partnership/language';
import { showSidebar } from '../workspace/dialog';
import { openSpreadsheet, type Spreadsheet } from '../workspace/spreadsheet';
import { userLanguage } from '../workspace/user';
import { command, type Failed } from './command';

/** What every page of the sidebar needs to know: the language of its user. */
interface AnyPage {
  readonly language: Language;
}

/** Reads what a page needs to know besides. */
export type ReadPage<Page extends AnyPage> = (spreadsheet: Spreadsheet) => Omit<Page, keyof AnyPage>;

/** Shows a page in the sidebar, for an item of the menu. */
export function openPage<Page extends AnyPage>(name: string, read: ReadPage<Page>): undefined | Failed {
  return command(() => showInSidebar(name, read));
}

/** Shows it, with what it needs to know inside it. */
export function showInSidebar<Page extends AnyPage>(name: string, read: ReadPage<Page>): undefined {
  const page = pageData(read);
  showSidebar(name, page);
  return undefined;
}

/** What a page needs to know, as it stands now. */
export function pageData<Page extends AnyPage>(read: ReadPage<Page>) {
  return { language: userLanguage(), ...read(openSpreadsheet()) };
}
