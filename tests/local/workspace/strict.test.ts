import { describe, expect, test } from '@jest/globals';
import { workspaceOf, workspaceRunning } from './testWorkspace';

const running = (body: string) => () => workspaceRunning(body).run('run');

describe('what a script may call', () => {
  test('a member that the workspace lacks is named', () => {
    expect(running('sheet.getRange(1, 1).setFontFamilies([["Arial"]])')).toThrow(
      'Range.setFontFamilies is not available in the local workspace',
    );
    expect(running('Drive.Files.emptyTrash()')).toThrow(
      'Drive.Files.emptyTrash is not available in the local workspace',
    );
    expect(running('Drive.Files.export("x", "text/plain")')).toThrow('Drive.Files.export is not available');
    expect(running('Docs.Documents.create({})')).toThrow(
      'Docs.Documents.create is not available in the local workspace',
    );
    expect(running('Charts.ChartType.RADAR')).toThrow('ChartType.RADAR is not available in the local workspace');
  });

  test('a service that is not listed does not exist', () => {
    expect(running('return typeof UrlFetchApp + typeof DriveApp')()).toBe('undefinedundefined');
  });

  test('the run-time objects that Apps Script lacks do not exist', () => {
    const names = ['setTimeout', 'fetch', 'URL', 'TextEncoder', 'process', 'require', 'structuredClone'];
    const code = `return [${names.map((name) => `typeof ${name}`).join()}].join()`;
    expect(running(code)()).toBe(names.map(() => 'undefined').join());
  });

  test('arguments that fit no signature are refused with their types', () => {
    expect(running('sheet.getRange("A1", 2)')).toThrow(
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
    expect(running('sheet.getRange(1, 1).setValues([1, 2])')).toThrow(
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(running('sheet.getRange(1.5, 1)')).toThrow('(number,number)');
    expect(running('sheet.getRange(1, 1).setDataValidation({})')).toThrow('((class))');
    expect(running('SpreadsheetApp.getActiveSpreadsheet().getSheetByName(undefined)')).toThrow('(null)');
    expect(running('PropertiesService.getDocumentProperties().setProperty("a", 5)')).toThrow('(String,number)');
  });

  test('objects of Google are recognised when they come back as arguments', () => {
    const body = `
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['High', 'Low'], true).build();
      const range = sheet.getRange('A1:A2').setDataValidation(rule);
      return SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(range.getSheet()).getName();`;
    expect(running(body)()).toBe('Sheet1');
  });

  test('only own functions without a trailing underscore can be run', () => {
    const workspace = workspaceOf('function secret_() {} var value = 1;');
    for (const name of ['secret_', 'value', 'toString', 'Date', 'missing']) {
      expect(() => workspace.run(name)).toThrow(`Script function not found: ${name}`);
    }
  });

  test('each execution runs the top level anew', () => {
    const workspace = workspaceOf('var count = 0; function next() { return ++count; }');
    expect([workspace.run('next'), workspace.run('next')]).toEqual([1, 1]);
  });

  test('values of the script and of the test are of one kind', () => {
    const workspace = workspaceOf(
      'function fail() { throw new Error("no"); } function is(d) { return d instanceof Date; }',
    );
    expect(() => workspace.run('fail')).toThrow(Error);
    expect(workspace.run('is', new Date())).toBe(true);
  });
});

describe('the grid', () => {
  test('a range outside the sheet is refused', () => {
    expect(running('sheet.getRange(1001, 1)')).toThrow('outside the dimensions');
    expect(running('sheet.getRange(1, 26, 1, 2)')).toThrow('outside the dimensions');
    expect(running('sheet.getRange(0, 1)')).toThrow('The starting row of the range is too small.');
    expect(running('sheet.getRange("ZZ1")')).toThrow('Range not found');
    expect(running('sheet.getRange("Other!A1")')).toThrow('Range not found');
  });

  test('ranges are read in each of their forms', () => {
    const body = `return ['B2', 'B2:C3', 'F1:H', 'A:B', '2:3', 'Sheet1!A1', "'Sheet1'!A1"]
      .map((a1) => sheet.getRange(a1).getA1Notation()).concat(sheet.getRange(2, 3, 4, 5).getA1Notation())`;
    expect(running(body)()).toEqual(['B2', 'B2:C3', 'F1:H1000', 'A1:B1000', 'A2:Z3', 'A1', 'A1', 'C2:G5']);
  });

  test('written data must have the size of the range', () => {
    expect(running('sheet.getRange("A1:A2").setValues([[1], [2], [3]])')).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.',
    );
    expect(running('sheet.getRange("A1:B2").setBackgrounds([["#ffffff"], ["#ffffff"]])')).toThrow(
      'The data has 1 but the range has 2.',
    );
  });

  test('rows and columns come and go', () => {
    const body = `
      sheet.insertRowsAfter(1000, 5); sheet.insertColumnsAfter(26, 2);
      sheet.deleteRows(1, 10); sheet.deleteColumns(1, 1);
      return [sheet.getMaxRows(), sheet.getMaxColumns()]`;
    expect(running(body)()).toEqual([995, 27]);
    expect(running('sheet.deleteRows(1, 1000)')).toThrow("You can't delete all the rows on the sheet.");
    expect(running('sheet.setFrozenRows(1); SpreadsheetApp.flush(); sheet.deleteRows(2, 999)')).toThrow(
      'non-frozen rows',
    );
    expect(running('sheet.deleteRows(1000, 2)')).toThrow('Those rows are out of bounds.');
  });

  test('two sheets cannot have one name, whatever its case', () => {
    expect(running('SpreadsheetApp.getActiveSpreadsheet().insertSheet("SHEET1")')).toThrow(
      'A sheet with the name "SHEET1" already exists.',
    );
  });

  test('an inserted sheet stands where asked and is the active one', () => {
    const workspace = workspaceRunning(`
      const book = SpreadsheetApp.getActiveSpreadsheet();
      book.insertSheet('Last'); book.insertSheet('First', 0);
      const active = book.getActiveSheet();
      return [active.getName(), book.getSheetById(active.getSheetId()).getName()];`);
    expect(workspace.run('run')).toEqual(['First', 'First']);
    expect(workspace.sheetNames()).toEqual(['First', 'Sheet1', 'Last']);
  });

  test('a row is appended after the last one with content, and the grid grows for it', () => {
    const workspace = workspaceRunning('sheet.appendRow(["next", 5])');
    workspace.type('Sheet1', 'C4', 'x');
    workspace.run('run');
    expect(workspace.rows('Sheet1')[4]).toEqual(['next', 5, '']);
    workspace.type('Sheet1', 'A1000', 'end');
    workspace.run('run');
    expect(workspace.cell('Sheet1', 'A1001').value).toBe('next');
  });

  test('the data range ends with the last content', () => {
    const workspace = workspaceRunning('return sheet.getDataRange().getA1Notation()');
    expect(workspace.run('run')).toBe('A1');
    workspace.type('Sheet1', 'C7', 'x');
    expect(workspace.run('run')).toBe('A1:C7');
  });

  test('input that a validation rejects is refused', () => {
    const rule = "SpreadsheetApp.newDataValidation().requireValueInList(['High']).setAllowInvalid(false).build()";
    const body = `const range = sheet.getRange('B2'); range.setDataValidation(${rule}); range.setValue(value)`;
    expect(() => workspaceRunning(body).run('run', 'Hihg')).toThrow('The data you entered in cell B2 violates');
    expect(() => workspaceRunning(body).run('run', 'High')).not.toThrow();
  });
});
