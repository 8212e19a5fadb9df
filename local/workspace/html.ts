import { describe, plain } from './strict';

/** A page to show in a dialog or in the sidebar. */
export class LocalHtmlOutput {
  title = '';
  width: number | null = null;
  height: number | null = null;

  constructor(private readonly content: string) {}

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  getTitle(): string {
    return this.title;
  }

  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  setHeight(height: number): this {
    this.height = height;
    return this;
  }

  getContent(): string {
    return this.content;
  }
}

/** The `HtmlService`, on the pages of the bundle: their text by name without `.html`. */
export class LocalHtmlService {
  constructor(private readonly pages: Readonly<Record<string, string>>) {}

  createHtmlOutputFromFile(filename: string): LocalHtmlOutput {
    const page = Object.hasOwn(this.pages, filename) ? this.pages[filename] : undefined;
    if (page === undefined) throw new Error(`No HTML file named ${filename} was found.`);
    return new LocalHtmlOutput(page);
  }

  createHtmlOutput(html: string): LocalHtmlOutput {
    return new LocalHtmlOutput(html);
  }
}

describe<GoogleAppsScript.HTML.HtmlOutput>()(LocalHtmlOutput, 'HtmlService.HtmlOutput', {
  setTitle: plain('String'),
  getTitle: plain(),
  setWidth: plain('Integer'),
  setHeight: plain('Integer'),
  getContent: plain(),
});
describe<GoogleAppsScript.HTML.HtmlService>()(LocalHtmlService, 'HtmlService', {
  createHtmlOutputFromFile: plain('String'),
  createHtmlOutput: plain('String'),
});
