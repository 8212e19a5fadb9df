import { describe, expect, test } from '@jest/globals';
import { workspaceRunning } from './testWorkspace';

function written(value: unknown, options = {}) {
  const workspace = workspaceRunning(
    'sheet.getRange("A1").setValue(value); return sheet.getRange("A1").getValue();',
    options,
  );
  return { read: workspace.run('run', value), cell: workspace.cell('Sheet1', 'A1'), workspace };
}

describe('writing to cells', () => {
  test('values are taken as if typed', () => {
    const rows: [unknown, unknown, string][] = [
      ['211', 211, '211'],
      ["'211", '211', '211'],
      ["'=A2", '=A2', '=A2'],
      ['12%', 0.12, '12%'],
      ['TRUE', true, 'TRUE'],
      ['=1+1', 2, '2'],
      ['=', '=', '='],
      ['Hihg', 'Hihg', 'Hihg'],
      ['5 3', '5 3', '5 3'],
      ['[a](b)', '[a](b)', '[a](b)'],
      ['https://example.org/x', 'https://example.org/x', 'https://example.org/x'],
      ['two\nlines', 'two\nlines', 'two\nlines'],
      [12.5, 12.5, '12.5'],
      [false, false, 'FALSE'],
      [null, '', ''],
      [undefined, '', ''],
      ['', '', ''],
    ];
    for (const [value, read, text] of rows) {
      if (value === undefined) continue;
      const result = written(value);
      expect([value, result.read, result.cell.text]).toEqual([value, read, text]);
    }
  });

  test('a date that is typed is a date cell at midnight of the spreadsheet', () => {
    const { read, cell } = written('2026-01-05', { timeZone: 'America/New_York' });
    expect(read).toEqual(new Date('2026-01-05T05:00:00Z'));
    expect(cell).toEqual({ value: '2026-01-05', text: '2026-01-05', formula: '' });
  });

  test('a Date becomes a date cell of the same moment', () => {
    const moment = new Date('2026-07-01T12:30:00Z');
    const { read, cell } = written(moment, { timeZone: 'Asia/Kolkata' });
    expect(read).toEqual(moment);
    expect(cell.value).toBe('2026-07-01T18:00:00');
    expect(written(new Date('2026-01-05T00:00:00Z')).cell.text).toBe('1/5/2026');
  });

  test('a cell keeps the date format it has', () => {
    const workspace = workspaceRunning(
      'sheet.getRange("A1").setNumberFormat("yyyy-mm-dd"); sheet.getRange("A1").setValue(new Date(0))',
    );
    workspace.run('run');
    expect(workspace.cell('Sheet1', 'A1').text).toBe('1970-01-01');
  });

  test('what no cell takes is refused', () => {
    expect(() => written({ a: 1 })).toThrow('not objects');
    expect(() => written(Number.NaN)).toThrow('NaN cannot be written to a cell.');
    expect(() => written('x'.repeat(50001))).toThrow('maximum of 50000 characters');
  });

  test('errors are read as they are displayed', () => {
    expect(written('=1/0').read).toBe('#DIV/0!');
    expect(written('=NOPE()').read).toBe('#NAME?');
    expect(written('=1+').read).toBe('#ERROR!');
  });

  test('a plain text format keeps digits as text', () => {
    const workspace = workspaceRunning(
      'const cell = sheet.getRange("A1"); cell.setNumberFormat("@"); cell.setValue("0211"); return cell.getValue();',
    );
    expect(workspace.run('run')).toBe('0211');
  });

  test('clearing content leaves formats and validations', () => {
    const workspace = workspaceRunning(`
      const range = sheet.getRange('A1:A3');
      range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build());
      range.setBackground('#ffeedd'); range.setValue('a'); SpreadsheetApp.flush();
      range.clearContent();
      return [range.getValues().join(), range.getDataValidations().flat().filter((rule) => rule !== null).length];`);
    expect(workspace.run('run')).toEqual([',,', 3]);
    expect(workspace.model.getters.getCell({ sheetId: 's0', col: 0, row: 0 })?.style?.fillColor).toBe('#FFEEDD');
  });

  test('a validation is taken away from part of a range', () => {
    const workspace = workspaceRunning(`
      const range = sheet.getRange('A1:A3');
      range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build());
      sheet.getRange('A2').setDataValidation(null);
      return range.getDataValidations().map(([rule]) => rule !== null);`);
    expect(workspace.run('run')).toEqual([true, false, true]);
  });

  test('formulas take semicolons everywhere, and commas where they are not the decimal separator', () => {
    const value = '=SUM(1;2)+IF(TRUE;3;"a;b")';
    for (const locale of ['en_US', 'de_DE', 'fr_FR']) expect(written(value, { locale }).read).toBe(6);
    expect(written('=SUM(1,2)').read).toBe(3);
    expect(written('=SUM(1,5;2)', { locale: 'de_DE' }).read).toBe(3.5);
    expect(written('=SUM(A2,A3)', { locale: 'de_DE' }).read).toBe('#ERROR!');
    expect(written('=SUM({1,2;3,4})').read).toBe(10);
    expect(written('=SUM(A2;1,5)', { locale: 'de_DE' }).cell.formula).toBe('=SUM(A2;1,5)');
    expect(written('=SUM(A2;1)').cell.formula).toBe('=SUM(A2,1)');
  });

  test('numbers are typed as the locale writes them', () => {
    expect(written('1.234,5', { locale: 'de_DE' }).read).toBe(1234.5);
    expect(written('12,5%', { locale: 'fr_FR' }).read).toBe(0.125);
  });
});

describe('time zones', () => {
  test('the local time of a script is its own time zone', () => {
    const body = `const date = new Date(2026, 6, 1, 9); date.setDate(date.getDate() + 1);
      return [date.toISOString(), date.getHours(), String(date), Utilities.formatDate(date, 'Asia/Tokyo', "yyyy-MM-dd'T'HH:mm XXX")]`;
    expect(workspaceRunning(body).run('run')).toEqual([
      '2026-07-02T09:00:00.000Z',
      9,
      'Thu Jul 02 2026 09:00:00 GMT+0000',
      '2026-07-02T18:00 +09:00',
    ]);
  });

  test('the clock of a script is the workspace clock', () => {
    const workspace = workspaceRunning('return [new Date().toISOString(), Date.now()]', { now: () => new Date(1e12) });
    expect(workspace.run('run')).toEqual(['2001-09-09T01:46:40.000Z', 1e12]);
  });

  test('a pattern that is not known is refused', () => {
    expect(() => workspaceRunning('Utilities.formatDate(new Date(), "Etc/UTC", "ww")').run('run')).toThrow("'ww'");
  });
});

test('2,000 rows are one batch, and are computed once', () => {
  const workspace = workspaceRunning(`
    const rows = [];
    for (let row = 0; row < 2000; row++) rows.push([row, 'a', 'b', 'c', 'd', 'e', 'f', 'g']);
    sheet.insertRowsAfter(1000, 1500);
    sheet.getRange(1, 1, 2000, 8).setValues(rows).setBackgrounds(rows.map((row) => row.map(() => '#ffeedd')));`);
  const commands: unknown[] = [];
  workspace.model.on('command-finalized', null, () => commands.push('finalized'));
  workspace.run('run');
  // One command inserts the rows, one writes every value and colour.
  expect(commands).toHaveLength(2);
  expect(workspace.cell('Sheet1', 'A2000').value).toBe(1999);
});
