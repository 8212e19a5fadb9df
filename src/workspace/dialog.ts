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

/** Shows one of the add-on's pages in a dialog. */
export function showPage(page: string, title: string): void {
  const output = HtmlService.createHtmlOutputFromFile(page).setWidth(520).setHeight(560);
  SpreadsheetApp.getUi().showModalDialog(output, title);
}

/** Shows HTML in a wide dialog, as a sheet of paper needs it. */
export function showHtml(html: string, title: string): void {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(html).setWidth(820).setHeight(640), title);
}

/** The place in a page's HTML where its data stand. */
const DATA = '"page data"';

/**
 * Shows one of the add-on's pages in the sidebar, with what it needs at first inside it, so that it is there without
 * another call. Nothing in the data can end the element that they stand in.
 */
export function showSidebar(page: string, title: string, data: object): void {
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  const output = HtmlService.createHtmlOutput(pageText(page).split(DATA).join(json)).setTitle(title);
  SpreadsheetApp.getUi().showSidebar(output);
}

/** The text of one of the add-on's pages. */
export function pageText(page: string): string {
  return HtmlService.createHtmlOutputFromFile(page).getContent();
}
