import { describe, expect, test } from '@jest/globals';
import { paragraphTexts } from '../../../local/workspace/documentText';

describe('the paragraphs of a document', () => {
  test('are what a reader sees, in order', () => {
    const html = `<!DOCTYPE html><html><head><title>No</title><style>p{}</style></head><body>
      <h1>Title</h1><p>One <b>two</b>&nbsp;&amp; &lt;three&gt; &#128578;</p>
      <ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>
      <table><tr><th>H</th><td>x<br> y</td></tr></table>loose</body></html>`;
    expect(paragraphTexts(html)).toEqual([
      'Title',
      'One two\u00a0& <three> 🙂',
      'a',
      'b',
      'c',
      'H',
      'x\u000by',
      'loose',
    ]);
  });

  test('have the white space that a browser shows', () => {
    expect(paragraphTexts('<p>\n  a\n  <b> b </b>\t c  </p><p> </p>')).toEqual(['a b c']);
  });
});
