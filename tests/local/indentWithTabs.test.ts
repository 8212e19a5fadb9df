import { expect, test } from '@jest/globals';
import { parse } from 'acorn';
import { indentWithTabs } from '../../local/indentWithTabs';

const CODE = [
  'function f(a) {',
  '  if (a) {',
  "    return '  two  ';",
  '  }',
  '   /* odd */ const b = `  one',
  '  two',
  '    three`;',
  '  return [`b`];',
  '}',
  '',
].join('\n');

test('writes a tab for every two spaces at the beginning of a line, and touches no text', () => {
  expect(indentWithTabs(CODE).split('\n')).toEqual([
    'function f(a) {',
    '\tif (a) {',
    "\t\treturn '  two  ';",
    '\t}',
    '\t /* odd */ const b = `  one',
    '  two',
    '    three`;',
    '\treturn [`b`];',
    '}',
    '',
  ]);
});

test('leaves the same program', () => {
  const program = (code: string) =>
    JSON.stringify(parse(code, { ecmaVersion: 2020 }), (key, value) => (key === 'start' || key === 'end' ? 0 : value));
  expect(program(indentWithTabs(CODE))).toBe(program(CODE));
});
