import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { quietly } from '../../../local/workspace/engine';
import { SHEET, workspaceOf, workspaceRunning } from './testWorkspace';

const DOUBLE =
  '/** @customfunction */\nfunction DOUBLE(values) { return values.map(([value]) => [value === "" ? "" : value * 2]); }\n';

describe('saving', () => {
  test('a workspace opens again as it was', () => {
    const code = `${DOUBLE} function fill() { ${SHEET}
      sheet.getRange('A1').setValue("'0211"); sheet.getRange('B1').setValue(new Date(0)); sheet.getRange('C1').setValue('12%');
      sheet.getRange('D1').setFormula('=DOUBLE(C1:C2)'); sheet.setFrozenRows(1);
      sheet.getRange('A2:B2').setBackground('#ffeedd').setValue('x');
      PropertiesService.getDocumentProperties().setProperty('a', 'b');
      Drive.Files.create({ name: 'x', mimeType: 'application/vnd.google-apps.document' }, Utilities.newBlob('<p>', 'text/html'));
      Calendar.Calendars.insert({ summary: 'Check-ins' });
    }
    function property() { return PropertiesService.getDocumentProperties().getProperty('a'); }`;
    const workspace = workspaceOf(code, { timeZone: 'Asia/Tokyo', locale: 'de_DE' });
    workspace.run('fill');
    const saved = JSON.parse(JSON.stringify(workspace.save()));
    const again = workspaceOf(code, { saved });
    expect(again.rows('Sheet1')).toEqual(workspace.rows('Sheet1'));
    expect(again.rows('Sheet1')[0]).toEqual(['0211', '1970-01-01T09:00:00', 0.12, 0.24]);
    expect(again.run('property')).toBe('b');
    expect(again.drive.files).toEqual(workspace.drive.files);
    expect(again.calendars.calendars).toEqual(workspace.calendars.calendars);
    expect(JSON.parse(JSON.stringify(again.save()))).toEqual(saved);
  });

  test('what was saved before files had versions opens', () => {
    const code = `function make() {
      return Drive.Files.create({ name: 'x', mimeType: 'application/vnd.google-apps.document' }, Utilities.newBlob('<p>a', 'text/html')).id;
    }
    function fields(id) { return Drive.Files.get(id, { fields: 'name,version,trashed' }); }
    function fill(id) {
      return Docs.Documents.batchUpdate({ requests: [{ replaceAllText: { containsText: { text: 'a' }, replaceText: 'b' } }] }, id);
    }`;
    const workspace = workspaceOf(code);
    const id = workspace.run('make') as string;
    const saved = workspace.save();
    for (const file of saved.drive) delete file.version;
    const again = workspaceOf(code, { saved });
    expect(again.run('fields', id)).toEqual({ name: 'x', version: '1', trashed: false });
    again.run('fill', id);
    expect(again.drive.file(id)).toMatchObject({ content: '<p>b', version: '2' });
  });

  test('what is saved is not changed by what happens later', () => {
    const workspace = workspaceRunning('PropertiesService.getUserProperties().setProperty("a", "b")');
    const saved = workspace.save();
    workspaceRunning('PropertiesService.getUserProperties().setProperty("a", "b")', { saved }).run('run');
    workspace.run('run');
    expect(saved.properties.user).toEqual({});
  });
});

describe('the hand of a person', () => {
  test('a list that is imported takes the place of the empty first sheet', () => {
    const workspace = workspaceOf('');
    workspace.addSheet('Partners', [
      ['Name', 'Since'],
      ['Ada & Co', '2026-01-05'],
      ['', '3'],
    ]);
    expect(workspace.sheetNames()).toEqual(['Partners']);
    expect(workspace.rows('Partners')).toEqual([
      ['Name', 'Since'],
      ['Ada & Co', '2026-01-05'],
      ['', 3],
    ]);
    workspace.addSheet('Other', [], 0);
    expect(workspace.sheetNames()).toEqual(['Other', 'Partners']);
    expect(() => workspace.addSheet('Other', [])).toThrow("A sheet 'Other' cannot be added");
    expect(() => workspace.rows('None')).toThrow("There is no sheet 'None'.");
    expect(() => workspace.type('Other', 'A1:B2', 'x')).toThrow("'A1:B2' is not a cell of 'Other'.");
  });

  test('a selection is what the script finds active', () => {
    const workspace = workspaceRunning(`const book = SpreadsheetApp.getActiveSpreadsheet();
      return [book.getActiveSheet().getName(), book.getActiveRange().getA1Notation()]`);
    workspace.addSheet('List', [['a']]);
    workspace.addSheet('Other', [['a']]);
    workspace.select('List', 'B2:C4');
    expect(workspace.run('run')).toEqual(['List', 'B2:C4']);
  });

  const LOOK = `function hidden() {
    ${SHEET}
    const rows = [1, 2, 3, 4, 5];
    return [rows.filter((row) => sheet.isRowHiddenByFilter(row)), rows.filter((row) => sheet.isRowHiddenByUser(row)),
      [1, 2, 3].filter((column) => sheet.isColumnHiddenByUser(column))];
  }
  function look(member, position) { ${SHEET} return sheet[member](position); }
  function write(a1, value) { ${SHEET} sheet.getRange(a1).setValue(value); return hidden(); }
  function freeze(rows) { ${SHEET} sheet.setFrozenRows(rows); }`;
  const RATED = [
    ['Name', 'Rating'],
    ['Ada', 'High'],
    ['Ben', 'Low'],
    ['Cy', 'High'],
    ['Di', ''],
  ];

  test('a filter hides rows from the person, and a script can tell', () => {
    const workspace = workspaceOf(LOOK);
    workspace.addSheet('List', RATED);
    workspace.filterRows('List', 2, ['High', '']);
    expect(workspace.run('hidden')).toEqual([[2, 4, 5], [], []]);
    expect(workspace.rows('List').map(([name]) => name)).toEqual(['Name', 'Ada', 'Ben', 'Cy', 'Di']);
    workspace.filterRows('List', 1, ['Ben']);
    expect(workspace.run('hidden')).toEqual([[2, 3, 4, 5], [], []]);
    workspace.filterRows('List', 2, []);
    expect(workspace.run('hidden')).toEqual([[3], [], []]);
    // What a script writes is filtered at once, also in what was read before.
    expect(workspace.run('write', 'A5', 'Ben')).toEqual([[3, 5], [], []]);
    expect(() => workspace.filterRows('List', 9, [])).toThrow('cannot be filtered there');
  });

  test('a filter has its heading in the last frozen row, and covers what a formula spilled', () => {
    const workspace = workspaceOf(`${DOUBLE} ${LOOK}`);
    workspace.addSheet('List', [['Our partners'], ['Value', '=DOUBLE(A1:A4)'], ['3'], ['4']]);
    workspace.run('freeze', 2);
    workspace.type('List', 'A1', '1');
    workspace.filterRows('List', 1, ['Value', '4']);
    expect(workspace.run('hidden')).toEqual([[4], [], []]);
    expect(workspace.rows('List')[0]).toEqual([1, '']);
    const again = workspaceOf(`${DOUBLE} ${LOOK}`, { saved: workspace.save() });
    again.filterRows('List', 1, ['3']);
    expect(again.run('hidden')).toEqual([[3], [], []]);
  });

  test('rows and columns that a person hid are told from filtered ones', () => {
    const workspace = workspaceOf(LOOK);
    workspace.addSheet('List', RATED);
    workspace.hideRow('List', 3);
    workspace.hideColumn('List', 2);
    expect(workspace.run('hidden')).toEqual([[], [3], [2]]);
    for (const [member, position] of [
      ['isRowHiddenByFilter', 0],
      ['isRowHiddenByUser', 1001],
      ['isColumnHiddenByUser', 27],
    ]) {
      expect(() => workspace.run('look', member, position)).toThrow('out of bounds');
    }
  });

  test('rows, columns and sheets come and go under the hand of a person, and formulas follow', () => {
    const workspace = workspaceOf(`${DOUBLE} ${LOOK}`);
    workspace.addSheet('List', [
      ['Name', 'Value', '=DOUBLE(B1:B3)'],
      ['Ada', '1'],
      ['Ben', '2'],
    ]);
    workspace.type('List', 'B1', '0');
    workspace.insertRow('List', 2);
    workspace.type('List', 'B2', '5');
    expect(workspace.rows('List').map((row) => row[2])).toEqual([0, 10, 2, 4]);
    workspace.deleteRow('List', 3);
    workspace.deleteColumn('List', 1);
    expect(workspace.rows('List')).toEqual([
      [0, 0],
      [5, 10],
      [2, 4],
    ]);
    workspace.insertRow('List', 1);
    expect(workspace.rows('List')[0]).toEqual(['', '']);
    expect(() => workspace.deleteRow('List', 9999)).toThrow('out of bounds');
    expect(() => workspace.insertRow('List', 9999)).toThrow('refused');

    expect(() => workspace.deleteSheet('List')).toThrow('refused DELETE_SHEET');
    workspace.addSheet('Other', [['a']]);
    workspace.deleteSheet('Other');
    expect(workspace.sheetNames()).toEqual(['List']);
    expect(workspace.run('hidden')).toEqual([[], [], []]);
  });

  test('a script selects cells as a person does', () => {
    const workspace = workspaceRunning(`const book = SpreadsheetApp.getActiveSpreadsheet();
      const list = book.getSheetByName('List');
      const before = book.getActiveSheet().getName();
      const range = list.setActiveRange(list.getRange('B2:C4'));
      if (value) list.setActiveRange(book.getSheetByName('Other').getRange('A1'));
      return [before, book.getActiveSheet().getName(), range.getA1Notation(), book.getActiveRange().getA1Notation()]`);
    workspace.addSheet('List', [['a']]);
    workspace.addSheet('Other', [['a']]);
    expect(workspace.run('run')).toEqual(['Other', 'List', 'B2:C4', 'B2:C4']);
    expect(() => workspace.run('run', true)).toThrow('not on this sheet');
  });

  test('sorting moves rows with their formulas, and leaves the frozen ones', () => {
    const workspace = workspaceOf(`${DOUBLE} function freeze() { ${SHEET} sheet.setFrozenRows(1); }`);
    workspace.addSheet('List', [
      ['Value', 'Text', 'Copy', ''],
      ['3', 'c', '=A2', ''],
      ['', 'blank', '', ''],
      ['1', 'a', '=A4', ''],
    ]);
    workspace.run('freeze');
    workspace.type('List', 'D1', '=DOUBLE(A1:A4)');
    workspace.type('List', 'A1', '100');
    workspace.sortRows('List', 1);
    expect(workspace.rows('List')).toEqual([
      [100, 'Text', 'Copy', 200],
      [1, 'a', 1, 2],
      [3, 'c', 3, 6],
      ['', 'blank', '', ''],
    ]);
  });
});

test('what a script wrote can be undone and done again', () => {
  const workspace = workspaceRunning('sheet.getRange("A1:B1").setValues([["new", 1]]).setBackground("#ffeedd")');
  workspace.type('Sheet1', 'A1', 'old');
  workspace.run('run');
  workspace.type('Sheet1', 'C1', 'later');
  quietly(() => workspace.model.dispatch('REQUEST_UNDO'));
  quietly(() => workspace.model.dispatch('REQUEST_UNDO'));
  expect(workspace.rows('Sheet1')).toEqual([['old']]);
  quietly(() => workspace.model.dispatch('REQUEST_REDO'));
  expect(workspace.rows('Sheet1')).toEqual([['new', 1]]);
});

describe('formats reach the model', () => {
  test('styles, widths, frozen rows, rules and charts', () => {
    const workspace = workspaceRunning(`
      sheet.getRange('A1:B1').setFontWeight('bold').setFontColors([['#112233', null]]).setFontSize(14).setFontStyle('italic')
        .setWrap(true).setHorizontalAlignment('center').setVerticalAlignment('top').setNumberFormat('0.0');
      sheet.setColumnWidth(2, 150); sheet.setColumnWidths(3, 2, 70); sheet.hideColumns(5); sheet.setFrozenRows(1);
      const range = sheet.getRange('A2:A9');
      const rule = (text) => SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(text).setBackground('#00ff00').setRanges([range]).build();
      const starts = SpreadsheetApp.newConditionalFormatRule().whenTextStartsWith('Rate').setFontColor('#ff0000').setRanges([range]).build();
      sheet.setConditionalFormatRules([rule('High'), starts]);
      const kept = sheet.getConditionalFormatRules();
      sheet.setConditionalFormatRules([kept[1], kept[0]]);
      sheet.getRange('A1:C3').setValues([['x', 'y', 'z'], [1, 2, 3], [4, 5, 6]]);
      sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.SCATTER).addRange(sheet.getRange('A1:C3')).setNumHeaders(1)
        .setPosition(5, 2, 10, 20).setOption('title', 'Fit').setOption('hAxis', { title: 'Score' }).setOption('width', 400).build());
      return [kept[0].getRanges()[0].getA1Notation(), sheet.getFrozenRows(), sheet.getCharts().length];`);
    expect(workspace.run('run')).toEqual(['A2:A9', 1, 1]);
    const { getters } = workspace.model;
    expect(getters.getCell({ sheetId: 's0', col: 0, row: 0 })).toMatchObject({
      format: '0.0',
      style: {
        bold: true,
        italic: true,
        textColor: '#112233',
        fontSize: 14,
        wrapping: 'wrap',
        align: 'center',
        verticalAlign: 'top',
      },
    });
    expect([1, 2, 3].map((col) => getters.getColSize('s0', col))).toEqual([150, 70, 70]);
    expect(getters.isColHidden('s0', 4)).toBe(true);
    expect(getters.getConditionalFormats('s0').map(({ rule }) => rule)).toMatchObject([
      { operator: 'beginsWithText', values: ['Rate'], style: { textColor: '#FF0000' } },
      { operator: 'isEqual', values: ['High'], style: { fillColor: '#00FF00' } },
    ]);
    const [chartId = ''] = getters.getChartIds('s0');
    expect(getters.getChartDefinition(chartId)).toMatchObject({
      type: 'scatter',
      title: { text: 'Fit' },
      axesDesign: { x: { title: { text: 'Score' } } },
      dataSource: {
        dataSetsHaveTitle: true,
        labelRange: 'A1:A3',
        dataSets: [{ dataRange: 'B1:B3' }, { dataRange: 'C1:C3' }],
      },
    });
    expect(getters.getFigures('s0')).toMatchObject([{ col: 1, row: 4, width: 400 }]);
  });

  test('a chart can be taken away, and one of each kind can be made', () => {
    const workspace = workspaceRunning(`
      for (const type of ['BAR', 'COLUMN', 'PIE', 'SCATTER']) {
        sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType[type]).addRange(sheet.getRange('A1:B3')).setPosition(1, 1, 0, 0).build());
      }
      sheet.removeChart(sheet.getCharts()[0]);
      return sheet.getCharts().length;`);
    expect(workspace.run('run')).toBe(3);
    expect(() => workspaceRunning('sheet.newChart().setOption("curveType", "function")').run('run')).toThrow(
      "The chart option 'curveType' is not available in the local workspace.",
    );
  });

  test('colours are written as hexadecimal numbers', () => {
    expect(() => workspaceRunning('sheet.getRange("A1").setBackground("tomato")').run('run')).toThrow(
      "'tomato' is not a colour",
    );
  });
});

test('the library prints nothing', () => {
  const program = `
    require('tsx/cjs');
    const { workspaceOf } = require('./tests/local/workspace/testWorkspace.ts');
    const workspace = workspaceOf('/** @customfunction */ function FAIL() { throw new Error("x"); }');
    workspace.type('Sheet1', 'A1', '=FAIL()');
    workspace.save();`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' });
});
