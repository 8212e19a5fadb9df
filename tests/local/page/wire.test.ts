import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { answerOf, failureOf, readFrameMessage, wireCopy } from '../../../local/page/wire';

describe('What may cross', () => {
  test.each([['text'], [0], [-1.5], [true], [null], [[]], [{}], [[1, ['a', null]]], [{ a: { b: [false] } }]])(
    '%j crosses as it is',
    (value) => {
      expect(wireCopy(value, '0')).toEqual(value);
    },
  );

  test('the copy shares nothing with the original', () => {
    const original = { partners: [{ name: 'A' }] };
    const copy = wireCopy(original, '0') as typeof original;
    original.partners.push({ name: 'B' });
    expect(copy.partners).toHaveLength(1);
    expect(copy.partners[0]).not.toBe(original.partners[0]);
  });

  test('undefined in a list becomes null, and in an object it is left out', () => {
    const sparse: unknown[] = [undefined, 1];
    sparse[3] = 2;
    expect(wireCopy(sparse, '0')).toEqual([null, 1, null, 2]);
    expect(Object.keys(wireCopy({ a: undefined, b: 1 }, '0') as object)).toEqual(['b']);
  });

  test('the same object twice is no cycle', () => {
    const partner = { name: 'A' };
    expect(wireCopy([partner, partner], '0')).toEqual([{ name: 'A' }, { name: 'A' }]);
  });

  test('plain objects and lists of another realm cross', () => {
    expect(wireCopy(runInNewContext('({ a: [{ b: 1 }] })'), '0')).toEqual({ a: [{ b: 1 }] });
  });

  test('a field called __proto__ stays a field', () => {
    const copy = wireCopy(JSON.parse('{"__proto__": {"isAdmin": true}}'), '0') as { isAdmin?: boolean };
    expect(copy.isAdmin).toBeUndefined();
    expect(Object.keys(copy)).toEqual(['__proto__']);
  });
});

const cycle: { self?: unknown } = {};
cycle.self = cycle;

describe('What Google refuses', () => {
  test.each<[string, unknown]>([
    ['a date', new Date(0)],
    ['a date of another realm', runInNewContext('new Date(0)')],
    ['a function', () => {}],
    ['undefined alone', undefined],
    ['a symbol', Symbol('a')],
    ['a big integer', 1n],
    ['a map', new Map()],
    ['a regular expression', /a/],
    ['an error', new Error('a')],
    ['an object of a class', new (class Partner {})()],
    ['a service object', new Proxy(Object.create(null), { getPrototypeOf: () => null })],
  ])('%s is refused', (_, value) => {
    expect(() => wireCopy(value, '0')).toThrow('Failed due to illegal value in property: 0');
  });

  test('the message names the innermost property', () => {
    expect(() => wireCopy({ rows: [{ met: new Date(0) }] }, '0')).toThrow(
      'Failed due to illegal value in property: met',
    );
    expect(() => wireCopy([1, [2, () => {}]], '0')).toThrow('Failed due to illegal value in property: 1');
    expect(() => wireCopy(cycle, '0')).toThrow('Failed due to illegal value in property: self');
  });
});

describe('The answer to a call', () => {
  test('holds what the function returned', () => {
    expect(answerOf(7, { made: 2 })).toEqual({ call: 7, value: { made: 2 } });
  });

  test('is null when the function returned nothing', () => {
    expect(answerOf(7, undefined)).toEqual({ call: 7, value: null });
  });

  test('is an error when the function returned what may not cross', () => {
    expect(answerOf(7, [[new Date(0)]])).toEqual({ call: 7, error: 'Failed due to illegal value in property: 0' });
  });
});

describe('The answer to a call that failed', () => {
  test.each([
    [new TypeError('No list.'), { call: 7, error: 'No list.' }],
    ['No list.', { call: 7, error: 'No list.' }],
    [null, { call: 7, error: 'null' }],
    [
      Object.assign(new Error('No line.'), { name: 'NetworkError' }),
      { call: 7, error: 'No line.', errorName: 'NetworkError' },
    ],
  ])('%s is told by its message, and by its name only when no script threw it', (error, answer) => {
    expect(failureOf(7, error)).toEqual(answer);
  });
});

describe('A message of an add-on page', () => {
  test.each([
    [{ call: 1, functionName: 'addPartner', values: ['A'] }],
    [{ host: 'close' }],
    [{ host: 'focusEditor' }],
    [{ host: 'escape' }],
    [{ host: 'setHeight', pixels: 400 }],
    [{ host: 'setWidth', pixels: 400.5 }],
  ])('%j is read', (message) => {
    expect(readFrameMessage({ ...message, more: 1 })).toEqual(message);
  });

  test.each([
    [undefined],
    [null],
    ['close'],
    [[]],
    [{}],
    [{ host: 'constructor' }],
    [{ host: 'resize', pixels: 400 }],
    [{ host: 'setHeight', pixels: '100%' }],
    [{ host: 'setHeight', pixels: -1 }],
    [{ host: 'setHeight', pixels: Number.POSITIVE_INFINITY }],
    [{ call: '1', functionName: 'addPartner', values: [] }],
    [{ call: 1, functionName: ['addPartner'], values: [] }],
    [{ call: 1, functionName: 'addPartner', values: { length: 1 } }],
  ])('%j is none', (message) => {
    expect(readFrameMessage(message)).toBeUndefined();
  });
});
