import type { readWorkbook } from './workbook';

/** Reads the sheets of an Excel workbook. */
export type ReadWorkbook = typeof readWorkbook;

/** What the script of `workbookReader.html` gives to the window in which it runs. */
export interface WorkbookReading {
  readWorkbook?: ReadWorkbook;
}

/** Runs the script of `workbookReader.html` in this page. */
export function loadWorkbookReader(html: string): ReadWorkbook | undefined {
  const script = document.createElement('script');
  script.textContent = new DOMParser().parseFromString(html, 'text/html').querySelector('script')?.textContent ?? '';
  document.head.append(script);
  script.remove();
  return (window as unknown as WorkbookReading).readWorkbook;
}
