import { describe, expect, test } from '@jest/globals';
import { checkScript } from '../../local/checkScript';

const GOOD = 'var Space_ = (() => ({}))();\nfunction one() {}\nfunction two() {}\n';

function check(code: string): () => void {
  return () => checkScript(code, 'Space_', ['one', 'two']);
}

test('one namespace and the registered functions are taken', () => {
  expect(check(GOOD)).not.toThrow();
});

test('optional chaining and a default for nothing are taken', () => {
  expect(check(GOOD.replace('({})', "({}).a?.b ?? '1n import(2)'"))).not.toThrow();
});

describe('a script is refused', () => {
  test.each([
    [
      'syntax younger than ES2020',
      `${GOOD}var a; a ??= 1;`,
      'does not parse as an ES2020 script: Unexpected token (4:11)',
    ],
    ['a class field', `${GOOD}class A { b = 1; }`, 'does not parse as an ES2020 script: Unexpected token (4:12)'],
    ['a static block', `${GOOD}class A { static {} }`, 'does not parse as an ES2020 script: Unexpected token (4:17)'],
    ['a module', `${GOOD}export {};`, 'does not parse as an ES2020 script'],
    ['a big integer', `${GOOD}// 1n\none(10n);`, 'holds a big integer, in its line 5; write it another way.'],
    ['an import on demand', `${GOOD}import('one');`, 'holds an import on demand, in its line 4'],
    ['a second variable', `var other;\n${GOOD}`, 'expected var Space_, found var other'],
    ['a variable beside the namespace', GOOD.replace(';', ', other;'), 'expected var Space_, found var Space_, other'],
    ['a namespace declared with const', GOOD.replace('var', 'const'), 'expected var Space_, found const Space_'],
    ['a directive', `"use strict";\n${GOOD}`, 'expected var Space_, found "use strict";'],
    ['a statement at the end', `${GOOD}one();`, 'expected nothing more, found one();'],
    ['a missing function', GOOD.replace('function two() {}', ''), 'expected function two, found nothing more'],
    ['a function that is not registered', `${GOOD}function three() {}`, 'expected nothing more, found function three'],
    ['a function declared twice', `${GOOD}function two() {}`, 'expected nothing more, found function two'],
    [
      'a letter outside ASCII',
      `${GOOD}// caf\u00e9`,
      'holds a character outside ASCII, \u00e9, in its line 4: // caf\u00e9\n',
    ],
    ['an emoji', `// \u{1f600}\n${GOOD}`, 'holds a character outside ASCII, \u{1f600}, in its line 1: //'],
  ])('for %s', (_, code, message) => {
    expect(check(code)).toThrow(message);
  });
});
