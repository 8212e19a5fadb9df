import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, property } from 'fast-check';
import { htmlTokens } from '../../../local/workspace/htmlTokens';

describe('the pieces of an HTML text', () => {
  test('are elements, texts, and what is not shown', () => {
    const html = '<!DOCTYPE html><style>p > a{}</style><P class="a>b">1 < 2<br/>x</P><!-- <p> -->';
    expect(htmlTokens(html).map(({ kind, name, raw }) => [kind, name, raw])).toEqual([
      ['other', '', '<!DOCTYPE html>'],
      ['other', '', '<style>p > a{}</style>'],
      ['open', 'p', '<P class="a>b">'],
      ['text', '', '1 '],
      ['text', '', '<'],
      ['text', '', ' 2'],
      ['void', 'br', '<br/>'],
      ['text', '', 'x'],
      ['close', 'p', '</P>'],
      ['other', '', '<!-- <p> -->'],
    ]);
  });

  test('are the whole text, whatever it is', () => {
    const part = constantFrom(
      '<',
      '>',
      '</',
      '<p',
      '<p>',
      '</p>',
      '"',
      "'",
      '<!--',
      '-->',
      '<style>',
      '</style>',
      'a',
      '&',
    );
    assert(
      property(array(part), (parts) => {
        const html = parts.join('');
        const tokens = htmlTokens(html);
        expect(tokens.map(({ raw }) => raw).join('')).toBe(html);
        for (const { raw, start } of tokens) expect(html.startsWith(raw, start)).toBe(true);
      }),
    );
  });
});
