import { describe, expect, test } from '@jest/globals';
import { array, assert, boolean, constantFrom, property, record, string } from 'fast-check';
import { paragraphTexts } from '../../../local/workspace/documentText';
import { replaceAllText, replaceAllTexts } from '../../../local/workspace/replaceAllText';

const replaced = (html: string, text: string, replacement: string, matchCase = true) =>
  replaceAllText(html, { text, matchCase }, replacement);

describe('replacing text', () => {
  test('every occurrence is replaced and counted, the rest of the HTML stays as it is', () => {
    const html = '<body class="{{a}}"><!-- {{a}} --><P>{{a}}, {{a}}</P>\n<td >{{a}}</td><style>{{a}}</style></body>';
    expect(replaced(html, '{{a}}', 'x')).toEqual({
      html: '<body class="{{a}}"><!-- {{a}} --><P>x, x</P>\n<td >x</td><style>{{a}}</style></body>',
      occurrences: 3,
    });
    expect(replaced(html, '{{b}}', 'x')).toEqual({ html, occurrences: 0 });
  });

  test('the text sought is no pattern, and the new one neither', () => {
    expect(replaced('<p>a.c abc</p>', 'a.c', '$& $1 \\n').html).toBe('<p>$&amp; $1 \\n abc</p>');
  });

  test('case counts only when it is to count', () => {
    expect(replaced('<p>Ann ANN</p>', 'ann', 'x').occurrences).toBe(0);
    expect(replaced('<p>Ann ANN Straße İx</p>', 'ANN', 'x', false).html).toBe('<p>x x Straße İx</p>');
    expect(replaced('<p>İx</p>', 'X', 'y', false).html).toBe('<p>İy</p>');
  });

  test('a placeholder split by formatting is found in one paragraph, and takes the first format', () => {
    expect(replaced('<p>{{<b>na</b><i>me</i>}}!</p>', '{{name}}', 'Ann').html).toBe('<p>Ann<b></b><i></i>!</p>');
    expect(replaced('<p><b>{{na</b>me}}</p>', '{{name}}', 'Ann').html).toBe('<p><b>Ann</b></p>');
    expect(replaced('<p>{{na</p><p>me}}</p>', '{{name}}', 'Ann').occurrences).toBe(0);
    expect(replaced('<p>{{na<br>me}}</p>', '{{name}}', 'Ann').occurrences).toBe(0);
  });

  test('a line end begins another paragraph of the same kind', () => {
    expect(replaced('<ul><li id="a" class="b">To <b>{{x}}</b>.</li></ul>', '{{x}}', '1\n2').html).toBe(
      '<ul><li id="a" class="b">To <b>1</b></li><li class="b"><b>2</b>.</li></ul>',
    );
    expect(replaced('<td>At {{x}}</td>', '{{x}}', '1\r\n2').html).toBe('<td><p>At 1</p><p>2</p></td>');
    expect(replaced('<td>{{x}}{{x}}</td>', '{{x}}', '1\n2').html).toBe('<td><p>1</p><p>21</p><p>2</p></td>');
    expect(replaced('<p>{{x}}</p>', '{{x}}', '1\u000b2').html).toBe('<p>1<br>2</p>');
  });

  test('characters that Google strips are not inserted', () => {
    expect(replaced('<p>x</p>', 'x', 'a\u0000\u0007\u001f\ue000b\tc\u0085').html).toBe('<p>ab\tc\u0085</p>');
  });

  test('half of a character is not an occurrence', () => {
    expect(replaced('<p>🙂</p>', '\ude42', 'x').occurrences).toBe(0);
  });

  test('paragraphs change as their texts do, however they are formatted', () => {
    const piece = constantFrom('a', 'b', 'A', '&amp;', '&lt;', '<b>', '</b>', '<i>', '</i>', '</p><p>', '🙂');
    const plain = string({ unit: constantFrom('a', 'b', '&', '<', '>', '🙂', '$', '{'), minLength: 1, maxLength: 2 });
    assert(
      property(array(piece), plain, plain, (pieces, sought, replacement) => {
        const html = `<body><p>${pieces.join('')}</p></body>`;
        const before = paragraphTexts(html);
        const { html: after, occurrences } = replaced(html, sought, replacement);
        expect(paragraphTexts(after)).toEqual(before.map((text) => text.replaceAll(sought, () => replacement)));
        expect(occurrences).toBe(before.flatMap((text) => text.split(sought).slice(1)).length);
      }),
    );
  });

  test('many texts are replaced as one after another', () => {
    const piece = constantFrom(
      'a',
      'b',
      '{',
      '&amp;',
      '<b>',
      '</b>',
      '</p><p>',
      '<ul><li>',
      '</li></ul>',
      '<td>',
      '</td>',
    );
    const plain = string({ unit: constantFrom('a', 'b', '&', '{', '\n'), minLength: 1, maxLength: 2 });
    const replacement = record({ text: plain, replaceText: plain, matchCase: boolean() });
    assert(
      property(array(piece), array(replacement, { maxLength: 4 }), (pieces, replacements) => {
        const html = `<body><p>${pieces.join('')}</p></body>`;
        let [after, occurrences]: [string, number[]] = [html, []];
        for (const one of replacements) {
          const done = replaceAllText(after, one, one.replaceText);
          after = done.html;
          occurrences = [...occurrences, done.occurrences];
        }
        const together = replaceAllTexts(html, replacements);
        expect(paragraphTexts(together.html)).toEqual(paragraphTexts(after));
        expect(together.occurrences).toEqual(occurrences);
      }),
      { numRuns: 300 },
    );
  });
});
