import type { Language } from '../partnership/language';
import { words } from '../partnership/words';
import type { Spreadsheet } from './spreadsheet';

/** Asks before something is done; true when the user agrees. */
export function confirm(question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(words.product, question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

/** Says something that the user must read. */
export function tell(message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(words.product, message, ui.ButtonSet.OK);
}

/** Says something in passing. */
export function notify(spreadsheet: Spreadsheet, message: string): void {
  spreadsheet.toast(message, words.product);
}

/** Shows HTML in a dialog; without a size it is as wide as a sheet of paper needs it. */
export function showHtml(html: string, title: string, width = 820, height = 640): void {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(html).setWidth(width).setHeight(height), title);
}

/** The place in a page's HTML where its data stand. */
const DATA = '"page data"';

/** A page's own title, which stands above it in the sidebar. */
const TITLE = /<title data-es="(.*)">(.*)<\/title>/;

/**
 * Shows one of the add-on's pages in the sidebar, with what it needs at first inside it, so that it is there without
 * another call. Nothing in the data can end the element that they stand in.
 */
export function showSidebar(page: string, data: { readonly language: Language }): void {
  const html = pageText(page);
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  const [, spanish = '', english = ''] = TITLE.exec(html) ?? [];
  const output = HtmlService.createHtmlOutput(html.split(DATA).join(json));
  output.setTitle(data.language === 'es' ? spanish : english);
  SpreadsheetApp.getUi().showSidebar(output);
}

/** The text of one of the add-on's pages. */
export function pageText(page: string): string {
  return HtmlService.createHtmlOutputFromFile(page).getContent();
}
