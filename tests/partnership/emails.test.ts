import { expect, test } from '@jest/globals';
import { emailsIn } from '../../src/partnership/emails';

test.each([
  ['ana@harbor.example', ['ana@harbor.example']],
  [
    'Ana Ruiz <ana@harbor.example>, bo@harbor.example; cy@x.example',
    ['ana@harbor.example', 'bo@harbor.example', 'cy@x.example'],
  ],
  ['mail ana@harbor.example.', ['ana@harbor.example']],
  ['(ana@harbor.example)', ['ana@harbor.example']],
  ['mailto:ana@harbor.example', ['ana@harbor.example']],
  ['ana@harbor.example ana@harbor.example', ['ana@harbor.example']],
  ["o'neil+list@sub.harbor.example", ["o'neil+list@sub.harbor.example"]],
  ['josé@café.example', ['josé@café.example']],
  ['555 0100', []],
  ['ana@', []],
  ['@harbor.example', []],
  ['ana@localhost', []],
  ['', []],
])('in %p stand %j', (text, found) => {
  expect(emailsIn(text)).toEqual(found);
});
