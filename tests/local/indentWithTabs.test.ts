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

test('leaves out levels that all lines have in common', () => {
  expect(indentWithTabs(CODE, 1).split('\n').slice(1, 4)).toEqual(['if (a) {', "\treturn '  two  ';", '}']);
});

test.each([0, 1])('leaves the same program without %i levels', (outer) => {
  const program = (code: string) =>
    JSON.stringify(parse(code, { ecmaVersion: 2019 }), (key, value) => (key === 'start' || key === 'end' ? 0 : value));
  expect(program(indentWithTabs(CODE, outer))).toBe(program(CODE));
});
