import { describe, plain } from './strict';

/** A rule about what a cell takes: a list of texts, and whether other input is refused. */
export class LocalDataValidation {
  constructor(
    readonly values: readonly string[],
    readonly blocks: boolean,
  ) {}
}

/** Builds a drop-down rule. Help texts are taken and dropped: the engine keeps none. */
export class LocalDataValidationBuilder {
  private values: readonly string[] | undefined;
  private blocks = false;

  requireValueInList(values: string[], showDropdown = true): this {
    if (!showDropdown) throw new Error('A list without a drop-down is not available in the local workspace.');
    if (values.length === 0) throw new Error('A list of allowed values needs at least one value.');
    this.values = [...values];
    return this;
  }

  setAllowInvalid(allowInvalidData: boolean): this {
    this.blocks = !allowInvalidData;
    return this;
  }

  setHelpText(_helpText: string): this {
    return this;
  }

  build(): LocalDataValidation {
    if (!this.values) throw new Error('A data validation needs a criterion before it is built.');
    return new LocalDataValidation(this.values, this.blocks);
  }
}

describe<GoogleAppsScript.Spreadsheet.DataValidation>()(LocalDataValidation, 'SpreadsheetApp.DataValidation', {});
describe<GoogleAppsScript.Spreadsheet.DataValidationBuilder>()(
  LocalDataValidationBuilder,
  'SpreadsheetApp.DataValidationBuilder',
  {
    requireValueInList: plain('String[]', 'String[],Boolean'),
    setAllowInvalid: plain('Boolean'),
    setHelpText: plain('String'),
    build: plain(),
  },
);
