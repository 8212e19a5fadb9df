import { describe, expect, test } from '@jest/globals';
import { placeholdersIn } from '../../../../src/partnership/mou/placeholders/placeholdersIn';

describe('placeholdersIn', () => {
  test.each<[string, string[]]>([
    ['{{Date}} {{ date }} {{Date}}', ['{{Date}}', '{{ date }}']],
    ['{note} and nothing', []],
    ['{{{date}}} {{date} {date}}', ['{{{date}}}', '{{date}', '{date}}']],
    ['{{{{date}}}}{{date}}', ['{{{{date}}}}', '{{date}}']],
    ['{{open and {{date}}', ['{{open and ', '{{date}}']],
    ['{{one\ntwo}}', ['{{one', 'two}}']],
    ['{{}}', ['{{}}']],
    [`{{${'x'.repeat(300)}}}`, [`{{${'x'.repeat(40)}`, `${'x'.repeat(40)}}}`]],
  ])('in %j finds %j', (text, found) => {
    expect(placeholdersIn(text)).toEqual(found);
  });

  test('reads a long text at once', () => {
    expect(placeholdersIn('{'.repeat(3000) + 'a }'.repeat(30_000))).toHaveLength(1);
  });
});
