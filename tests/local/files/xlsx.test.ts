import { beforeAll, describe, expect, test } from '@jest/globals';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { xlsx } from '../../../local/files/xlsx';
import { addFunction, Model, quietly } from '../../../local/workspace/engine';

type Zone = { left: number; top: number; right: number; bottom: number };

const zone = (left: number, top: number, right: number, bottom: number): Zone => ({ left, top, right, bottom });
const WRAPPED = 'A long note that is wrapped in its column because it is much too long for one line of it';
const MATRIX = [
  ['Organization', 'Next', 'Code', 'Share', 'Met'],
  [
    '=HYPERLINK("http://example.org")',
    { value: 46063, format: 'yyyy-mm-dd' },
    '0042',
    { value: 0.5, format: '0.0%' },
    true,
  ],
  ['Café & <Sons>', '', 'TRUE', 0.25, '2026-01-05'],
];

/** A workbook with what the add-on writes: lists, spilled custom functions, rules, a chart. */
function workbook(): Model {
  const cells: Record<string, string> = {
    A1: 'Name',
    B1: 'Note',
    C1: 'Mission',
    D1: 'Met',
    A2: 'Riverside & Sons <North>',
    B2: WRAPPED,
    C2: 'High',
    A3: "'=1+1",
    B3: '+1 555 0100',
    C3: '12.5%',
    D3: '[label](http://example.org)',
    A4: '@admin',
    B4: '-x',
    C4: "'0042",
    D4: 'شراكة 🤝\nnext line',
    E4: 'x'.repeat(40_000),
    F1: '=TEST_MATRIX(A1:A4)',
    L1: '=SUM(1,2)',
    M1: '=1/0',
    N1: '=LEN(TEST_MATRIX(A1))',
    O1: '=UPPER("=a")',
  };
  const model = new Model({
    sheets: [
      { id: 'partners', name: 'Partners', rowNumber: 40, cells },
      { id: 'asks', name: 'Asks & offers', rowNumber: 40 },
    ],
  });
  const sheetId = 'partners';
  const run = (type: string, command: object) => {
    const { isSuccessful, reasons } = model.dispatch(type as 'UPDATE_CELL', command as never);
    if (!isSuccessful) throw new Error(`${type}: ${reasons.join()}`);
  };
  const range = (...corners: Parameters<typeof zone>) => model.getters.getRangeDataFromZone(sheetId, zone(...corners));
  run('UPDATE_CELL', { sheetId, col: 3, row: 1, content: '2026-02-10' });
  const heading = { bold: true, fillColor: '#1A73E8', textColor: '#FFFFFF' };
  run('SET_FORMATTING', { sheetId, target: [zone(0, 0, 3, 0)], style: heading });
  run('SET_FORMATTING', { sheetId, target: [zone(1, 1, 1, 3)], style: { wrapping: 'wrap' } });
  run('RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements: [1], size: 220 });
  run('FREEZE_ROWS', { sheetId, quantity: 1 });
  run('ADD_DATA_VALIDATION_RULE', {
    sheetId,
    ranges: [range(2, 1, 2, 30)],
    rule: { id: 'ratings', criterion: { type: 'isValueInList', values: ['High', 'Medium', 'Low'] }, isBlocking: false },
  });
  run('ADD_CONDITIONAL_FORMAT', {
    sheetId,
    ranges: [range(5, 1, 5, 30)],
    cf: {
      id: 'c',
      rule: { type: 'CellIsRule', operator: 'isEqual', values: ['Immediate'], style: { fillColor: '#B7E1CD' } },
    },
  });
  run('CREATE_CHART', {
    sheetId: 'asks',
    chartId: 'chart',
    figureId: 'figure',
    col: 0,
    row: 0,
    offset: { x: 0, y: 0 },
    size: { width: 400, height: 300 },
    definition: {
      type: 'bar',
      title: { text: 'Priorities & more' },
      dataSource: {
        type: 'range',
        dataSetsHaveTitle: true,
        labelRange: 'Partners!A1:A4',
        dataSets: [{ dataSetId: '0', dataRange: 'Partners!C1:C4' }],
      },
      dataSetStyles: {},
      legendPosition: 'top',
      stacked: false,
    },
  });
  return model;
}

describe('xlsx', () => {
  let file: Uint8Array;
  let parts: Record<string, string>;
  let cells: Record<string, Element>;
  let texts: string[];

  const elements = (path: string, tag: string) =>
    Array.from(new DOMParser().parseFromString(parts[path] ?? '', 'text/xml').getElementsByTagName(tag));

  /** The kind of a cell (`n` for numbers), its value, and its formula if it has one. */
  function cell(name: string): [kind: string, value: string, formula?: string] {
    const value = cells[name]?.getElementsByTagName('v')[0]?.textContent ?? '';
    const kind = cells[name]?.getAttribute('t') ?? 'n';
    const formula = cells[name]?.getElementsByTagName('f')[0]?.textContent;
    const shown = kind === 's' ? (texts[Number(value)] ?? '') : value;
    return formula ? [kind, shown, formula] : [kind, shown];
  }

  beforeAll(async () => {
    addFunction('TEST_MATRIX', {
      description: 'Answers a table.',
      args: [{ name: 'names', description: 'Names.', type: ['ANY', 'RANGE'], acceptMatrix: true }],
      compute: () =>
        (MATRIX[0] ?? []).map((_, column) =>
          MATRIX.map((row) => {
            const value = row[column] ?? '';
            return typeof value === 'object' ? value : { value };
          }),
        ),
    });
    file = await xlsx(quietly(workbook));
    parts = Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
    texts = elements('xl/sharedStrings.xml', 't').map((text) => text.textContent ?? '');
    cells = Object.fromEntries(
      elements('xl/worksheets/sheet0.xml', 'c').map((each) => [each.getAttribute('r') ?? '', each]),
    );
  });

  test('every part is well-formed', () => {
    for (const xml of Object.values(parts)) {
      expect(() => new DOMParser().parseFromString(xml, 'text/xml')).not.toThrow();
    }
  });

  test('what custom functions spill is there as values, without their formula', () => {
    expect(['F1', 'G1', 'H1', 'I1', 'J1'].map(cell)).toEqual([
      ['s', 'Organization'],
      ['s', 'Next'],
      ['s', 'Code'],
      ['s', 'Share'],
      ['s', 'Met'],
    ]);
    expect(['F2', 'G2', 'H2', 'I2', 'J2'].map(cell)).toEqual([
      ['s', '=HYPERLINK("http://example.org")'],
      ['n', '46063'],
      ['s', '0042'],
      ['n', '0.5'],
      ['b', '1'],
    ]);
    expect(['F3', 'G3', 'H3', 'I3', 'J3'].map(cell)).toEqual([
      ['s', 'Café & <Sons>'],
      ['n', ''],
      ['s', 'TRUE'],
      ['n', '0.25'],
      ['s', '2026-01-05'],
    ]);
    expect(cell('N1')[2]).toBeUndefined();
    expect(Object.values(parts).join()).not.toContain('TEST_MATRIX');
  });

  test('formulas that Excel knows stay, with their values', () => {
    expect(cell('L1')).toEqual(['n', '3', 'SUM(1,2)']);
    expect(cell('M1')).toEqual(['e', '#DIV/0!', '1/0']);
    expect(cell('O1')).toEqual(['str', '=A', 'UPPER("=a")']);
  });

  test('text stays text, whatever it begins with', () => {
    expect(['A2', 'A3', 'B3', 'A4', 'B4', 'C4', 'D3', 'D4'].map(cell)).toEqual([
      ['s', 'Riverside & Sons <North>'],
      ['s', '=1+1'],
      ['s', '+1 555 0100'],
      ['s', '@admin'],
      ['s', '-x'],
      ['s', '0042'],
      ['s', '[label](http://example.org)'],
      ['s', 'شراكة 🤝\nnext line'],
    ]);
    expect(elements('xl/worksheets/sheet0.xml', 'hyperlink')).toEqual([]);
  });

  test('a text is cut at the length that Excel takes', () => {
    expect(cell('E4')[1]).toHaveLength(32_767);
  });

  test('dates and percentages keep their formats, also when they are spilled', () => {
    const formats = new Map(
      elements('xl/styles.xml', 'numFmt').map((each) => [
        each.getAttribute('numFmtId'),
        each.getAttribute('formatCode'),
      ]),
    );
    const styles = elements('xl/styles.xml', 'xf').map((each) => each.getAttribute('numFmtId'));
    const formatOf = (name: string) => formats.get(styles[Number(cells[name]?.getAttribute('s'))] ?? '');
    expect(cell('D2')).toEqual(['n', '46063']);
    expect(formatOf('D2')).toBe('yyyy-mm-dd');
    expect(formatOf('G2')).toBe('yyyy-mm-dd');
    expect(formatOf('I2')).toBe('0.0%');
    expect(cell('C3')).toEqual(['n', '0.125']);
  });

  test('frozen rows, widths, colours, wraps and drop-downs come through', () => {
    const sheet = 'xl/worksheets/sheet0.xml';
    expect(elements(sheet, 'pane')[0]?.getAttribute('ySplit')).toBe('1');
    expect(elements(sheet, 'pane')[0]?.getAttribute('state')).toBe('frozen');
    expect(Number(elements(sheet, 'col')[1]?.getAttribute('width'))).toBeGreaterThan(30);
    expect(parts['xl/styles.xml']).toContain('1A73E8');
    expect(elements('xl/styles.xml', 'alignment').some((each) => each.getAttribute('wrapText') === '1')).toBe(true);
    expect(elements(sheet, 'formula1')[0]?.textContent).toBe('"High,Medium,Low"');
    expect(elements(sheet, 'dataValidation')[0]?.getAttribute('sqref')).toBe('C2:C31');
  });

  test('a row is as high as its wrapped text, and as usual without one', () => {
    const heights = elements('xl/worksheets/sheet0.xml', 'row').map((row) => row.getAttribute('ht'));
    expect(Number(heights[1])).toBeGreaterThan(35);
    expect(heights[0]).toBeNull();
    expect(heights[2]).toBeNull();
  });

  test('conditional formats compare with a text, not with a name', () => {
    expect(elements('xl/worksheets/sheet0.xml', 'formula')[0]?.textContent).toBe('"Immediate"');
  });

  test('the chart comes through', () => {
    expect(parts['xl/charts/chart1.xml']).toContain('Priorities &amp; more');
    expect(elements('xl/workbook.xml', 'sheet').map((each) => each.getAttribute('name'))).toEqual([
      'Partners',
      'Asks & offers',
    ]);
  });

  test('the same workbook gives the same bytes, and the browser is not left behind', async () => {
    const before = globalThis.DOMParser;
    const again = await xlsx(quietly(workbook));
    expect(Buffer.compare(again, file)).toBe(0);
    expect(globalThis.DOMParser).toBe(before);
    expect(globalThis.XMLSerializer).toBeUndefined();
  });
});
