import { describe, expect, test } from '@jest/globals';
import { customFunctionNames } from '../../../local/workspace/customFunctions';
import { SHEET, workspaceOf } from './testWorkspace';

/** A custom function of that name with that body; its argument is `value`. */
const custom = (name: string, body: string) =>
  `/**\n * @param {any} value what it is\n * @return what it answers\n * @customfunction\n */\nfunction ${name}(value, other) { ${body} }\n`;

const SHOW = custom('SHOW', 'return JSON.stringify(value)');
const DATED = custom(
  'DATED',
  'return Object.prototype.toString.call(value) + (value.toISOString ? value.toISOString() : "")',
);

describe('names', () => {
  test('only documented custom functions are known to cells', () => {
    const code = `${SHOW}/** Not one. */ function PLAIN() {}\n/** @customfunction */\nfunction twice(a) {}`;
    expect(customFunctionNames(code)).toEqual(['SHOW', 'twice']);
  });

  test('a function of the spreadsheet cannot be taken', () => {
    expect(() => workspaceOf(custom('SUM', ''))).toThrow('SUM is a function of the spreadsheet itself');
  });
});

describe('arguments', () => {
  const shown = (formula: string, cells: Record<string, string>) => {
    const workspace = workspaceOf(SHOW + DATED, { timeZone: 'America/New_York' });
    for (const [a1, text] of Object.entries(cells)) workspace.type('Sheet1', a1, text);
    workspace.type('Sheet1', 'K1', formula);
    return workspace.cell('Sheet1', 'K1').value;
  };

  test('a cell is its value, and a range is rows of values', () => {
    expect(shown('=SHOW(A1)', { A1: 'x' })).toBe('"x"');
    expect(shown('=SHOW(A1)', {})).toBe('""');
    expect(shown('=SHOW(A1:A1)', { A1: '5' })).toBe('5');
    expect(shown('=SHOW(A1:B2)', { A1: '1', B1: 'TRUE', A2: '10%' })).toBe('[[1,true],[0.1,""]]');
    expect(shown('=SHOW({1;2})', {})).toBe('[[1],[2]]');
    expect(shown('=show("a;b")', {})).toBe('"a;b"');
  });

  test('an omitted argument is undefined', () => {
    const workspace = workspaceOf(custom('OMITTED', 'return typeof value + typeof other'));
    workspace.type('Sheet1', 'A1', '=OMITTED()');
    workspace.type('Sheet1', 'A2', '=OMITTED(;2)');
    expect(workspace.rows('Sheet1')).toEqual([['undefinedundefined'], ['undefinednumber']]);
  });

  test('a date is a Date at midnight of the spreadsheet', () => {
    expect(shown('=DATED(A1)', { A1: '2026-07-01' })).toBe('[object Date]2026-07-01T04:00:00.000Z');
  });

  test('an open range reaches the end of the sheet', () => {
    const workspace = workspaceOf(custom('SIZE', 'return value.length + "x" + value[0].length'));
    workspace.type('Sheet1', 'J1', '=SIZE(F1:H)');
    expect(workspace.cell('Sheet1', 'J1').value).toBe('1000x3');
  });

  test.each([
    '=SHOW(NOW())',
    '=SHOW(1+rand())',
    '=SHOW(RANDBETWEEN(1;2))',
    '=SHOW(A1)',
    '=SHOW(A2)',
    '=SHOW("a";A2+1)',
  ])('none may depend on what changes all the time: %s', (formula) => {
    const workspace = workspaceOf(SHOW);
    workspace.type('Sheet1', 'A1', '=NOW()');
    workspace.type('Sheet1', 'A2', '=A1+1');
    workspace.type('Sheet1', 'K1', formula);
    const { value, message } = workspace.cell('Sheet1', 'K1');
    expect([value, message]).toEqual([
      '#ERROR!',
      'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()',
    ]);
  });

  test('TODAY() is allowed, and cells that lead back to themselves are no endless search', () => {
    expect(shown('=DATED(TODAY())', {})).toMatch(/^\[object Date\]/);
    expect(shown('=DATED(A1)', { A1: '=TODAY()' })).toMatch(/^\[object Date\]/);
    expect(shown('=SHOW(A1)', { A1: '=A2', A2: '=A1' })).toBe('#REF!');
  });
});

describe('answers', () => {
  const answered = (body: string) => {
    const workspace = workspaceOf(custom('ANSWER', body));
    workspace.type('Sheet1', 'A1', '=ANSWER()');
    return workspace;
  };

  test('a table spills, and its blanks are empty', () => {
    expect(answered('return [["a", 1, true], [null, undefined, ""]]').rows('Sheet1')).toEqual([
      ['a', 1, true],
      ['', '', ''],
    ]);
  });

  test('a header cell answers for its whole column, and follows a change', () => {
    const workspace = workspaceOf(
      custom('LENGTHS', 'return value.map(([text], row) => [row ? text.length : "Length"])'),
    );
    workspace.addSheet('List', [['Name'], ['abc'], ['de']]);
    workspace.type('List', 'C1', '=LENGTHS(A1:A3)');
    workspace.type('List', 'A2', 'abcdef');
    expect(workspace.rows('List').map((row) => row[2])).toEqual(['Length', 6, 2]);
  });

  test('the message of a thrown error is the note of the cell', () => {
    const cell = answered('throw new Error("Choose a level.")').cell('Sheet1', 'A1');
    expect(cell).toEqual({ value: '#ERROR!', text: '#ERROR!', formula: '=ANSWER()', message: 'Choose a level.' });
  });

  test('what no cell takes is an error', () => {
    const bodies = [
      'return NaN',
      'return new Date(0)',
      'return {}',
      'return [1, 2]',
      'return [[1], [1, 2]]',
      'return []',
      'return [[() => 1]]',
    ];
    for (const body of bodies) {
      const { value, message } = answered(body).cell('Sheet1', 'A1');
      expect([body, value]).toEqual([body, '#ERROR!']);
      expect(message).toMatch(/^A custom function answered/);
    }
  });

  test('a spill onto content is an error, until the content goes', () => {
    const workspace = workspaceOf(custom('TWO', 'return [[1], [2]]'));
    workspace.type('Sheet1', 'A2', 'x');
    workspace.type('Sheet1', 'A1', '=TWO()');
    expect(workspace.cell('Sheet1', 'A1').value).toBe('#SPILL!');
    workspace.type('Sheet1', 'A2', '');
    expect(workspace.rows('Sheet1')).toEqual([[1], [2]]);
  });

  test('a script may write into a spill, and breaks it', () => {
    const workspace = workspaceOf(
      `${custom('TWO', 'return [[1], [2]]')} function run() { ${SHEET} sheet.getRange('A2').setValue(9); }`,
    );
    workspace.type('Sheet1', 'A1', '=TWO()');
    workspace.run('run');
    expect(workspace.rows('Sheet1')).toEqual([['#SPILL!'], [9]]);
  });
});

describe('services', () => {
  test('none may be called, and no call is counted', () => {
    const services = [
      'SpreadsheetApp.getActiveSpreadsheet()',
      'SpreadsheetApp.getUi()',
      'PropertiesService.getDocumentProperties()',
      'Utilities.getUuid()',
      'Drive.Files.list()',
      'Session.getScriptTimeZone()',
    ];
    for (const call of services) {
      const workspace = workspaceOf(custom('CALL', `return ${call}`));
      workspace.type('Sheet1', 'A1', '=CALL()');
      const { message } = workspace.cell('Sheet1', 'A1');
      expect(message).toBe(`You do not have permission to call ${call.replace(/\(\)$/, '')}.`);
      expect(workspace.meter.total).toBe(0);
    }
  });
});

test('two workspaces of one process each reach their own script', () => {
  const one = workspaceOf(custom('WHO', 'return "one"') + custom('ONLYONE', 'return 1'));
  const two = workspaceOf(custom('WHO', 'return "two"'));
  for (const workspace of [one, two]) {
    workspace.type('Sheet1', 'A1', '=WHO()');
    workspace.type('Sheet1', 'A2', '=ONLYONE()');
  }
  one.type('Sheet1', 'A3', '=WHO()');
  expect(one.rows('Sheet1')).toEqual([['one'], [1], ['one']]);
  expect(two.rows('Sheet1')).toEqual([['two'], ['#NAME?']]);
});

describe('a formula written in an execution', () => {
  const code = `${custom('TWO', 'return [["x"], [value]]')}
    function write() { ${SHEET}
      sheet.getRange('A1').setFormula('=TWO(C1)'); sheet.getRange('B1').setValue('=A1&"!"');
      return sheet.getRange('A1:B2').getValues();
    }
    function read() { ${SHEET} return sheet.getRange('A1:B2').getValues(); }
    function touch() { ${SHEET} sheet.getRange('C1').setValue(8); return sheet.getRange('A2').getValue(); }`;

  test('is loading until the execution ends', () => {
    const workspace = workspaceOf(code);
    workspace.type('Sheet1', 'C1', '7');
    expect(workspace.run('write')).toEqual([
      ['Loading...', 'Loading...!'],
      ['', ''],
    ]);
    expect(workspace.run('read')).toEqual([
      ['x', 'x!'],
      [7, ''],
    ]);
  });

  test('is computed as ever in later executions', () => {
    const workspace = workspaceOf(code);
    workspace.run('write');
    expect(workspace.run('touch')).toBe(8);
  });
});
