import { beforeAll, describe, expect, test } from '@jest/globals';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { docx } from '../../../local/files/docx';
import { replaceAllText } from '../../../local/workspace/replaceAllText';

const HOSTILE = 'Café “Soleil” & Sons <North> "q" \'s\' &amp; $1 {{x}} \\n';
const escaped = HOSTILE.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const MOU = `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Not part of the text</title>
<style>body{font-family:Arial}.note{color:#555;font-style:italic} th{background-color:#eef3f8} h1{color:red}</style></head><body>
<h1>Memorandum of Understanding: ${escaped}</h1>
<h2>1. Parties</h2>
<p class="note">Who this is between.</p>
<table><thead><tr><th>Organization</th><th>Mission</th></tr></thead><tbody>
<tr><td>Riverside Food Bank</td><td>We end hunger.<br>Nobody is turned away.</td></tr>
<tr><td>جمعية الشراكة</td><td>Gemeinsam 🤝 für alle</td></tr></tbody></table>
<p>نعمل معًا من أجل مجتمع أقوى.</p>
<h2>2. Lanes</h2>
<ul><li>Riverside: <strong>200 boxes</strong> a month</li><li>Both: meet</li></ul>
<ol><li>Talk within 7 days</li></ol>
<p>See <a href="https://example.org/?a=1&amp;b=2">our page</a>.<img src="http://127.0.0.1:9/logo.png" alt="logo"></p>
<h2 style="page-break-before: always">Signatures</h2>
<div style="page-break-inside: avoid"><table><thead><tr><th>Organization</th><th>Name and title</th><th>Signature</th></tr></thead>
<tbody><tr><td>Riverside Food Bank</td><td>[to agree: who signs]</td><td></td></tr></tbody></table></div>
</body></html>`;

type Parts = Record<string, string>;

function partsOf(document: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(document)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

function elements(xml: string, tag: string) {
  return Array.from(new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName(tag));
}

/** The paragraphs of the document, as style and text. */
function paragraphs(parts: Parts): [string, string][] {
  return elements(parts['word/document.xml'] ?? '', 'w:p').map((paragraph) => [
    paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? '',
    Array.from(paragraph.getElementsByTagName('w:t'), (text) => text.textContent).join(''),
  ]);
}

function paragraphWith(parts: Parts, text: string) {
  const found = elements(parts['word/document.xml'] ?? '', 'w:p').find((each) => each.textContent?.includes(text));
  if (!found) throw new Error(`No paragraph holds ${text}.`);
  return found;
}

describe('docx', () => {
  let document: Uint8Array;
  let parts: Parts;

  beforeAll(async () => {
    document = await docx(MOU, `MOU: ${HOSTILE}`);
    parts = partsOf(document);
  });

  test('headings are heading styles, and all text is there as it was written', () => {
    expect(paragraphs(parts).filter(([style]) => style !== '')).toEqual([
      ['Heading1', `Memorandum of Understanding: ${HOSTILE}`],
      ['Heading2', '1. Parties'],
      ['Heading2', '2. Lanes'],
      ['Heading2', 'Signatures'],
    ]);
    const texts = paragraphs(parts).map(([, text]) => text);
    expect(texts).toContain('Gemeinsam 🤝 für alle');
    expect(texts).toContain('نعمل معًا من أجل مجتمع أقوى.');
    expect(texts.join()).not.toContain('Not part of the text');
    expect(texts[0]).not.toBe('');
  });

  test('every part is well-formed, and the section comes last in the body', () => {
    for (const xml of Object.values(parts)) {
      expect(() => new DOMParser().parseFromString(xml, 'text/xml')).not.toThrow();
    }
    expect(parts['word/document.xml']).toMatch(/<\/w:sectPr>\s*<\/w:body>/);
  });

  test('the style sheet of the page counts', () => {
    const note = paragraphWith(parts, 'Who this is between.');
    expect(note.getElementsByTagName('w:i')).toHaveLength(1);
    expect(note.getElementsByTagName('w:color')[0]?.getAttribute('w:val')).toBe('555555');
    expect(elements(parts['word/document.xml'] ?? '', 'w:shd')).toHaveLength(5);
  });

  test('tables fill the line, repeat their bold heading, and stay on one page', () => {
    const [table, signatures] = elements(parts['word/document.xml'] ?? '', 'w:tbl');
    if (!table || !signatures) throw new Error('A table is missing.');
    const widths = Array.from(table.getElementsByTagName('w:gridCol'), (column) => Number(column.getAttribute('w:w')));
    expect(table.getElementsByTagName('w:tblGrid')).toHaveLength(1);
    expect(widths).toHaveLength(2);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(9350);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9360);
    expect(table.getElementsByTagName('w:tblHeader')).toHaveLength(1);
    expect(table.getElementsByTagName('w:b')).toHaveLength(2);
    expect(table.getElementsByTagName('w:keepNext')).toHaveLength(4);
    expect(table.getElementsByTagName('w:br')).toHaveLength(1);
    expect(paragraphWith(parts, 'Who this is between.').getElementsByTagName('w:keepNext')).toHaveLength(1);
    const signing = Array.from(signatures.getElementsByTagName('w:gridCol'), (each) =>
      Number(each.getAttribute('w:w')),
    );
    expect(signing[2]).toBeGreaterThan(2200);
  });

  test('right-to-left paragraphs are marked, others are not', () => {
    expect(paragraphWith(parts, 'نعمل').getElementsByTagName('w:bidi')).toHaveLength(1);
    expect(paragraphWith(parts, 'نعمل').getElementsByTagName('w:rtl')).toHaveLength(1);
    expect(paragraphWith(parts, 'Gemeinsam').getElementsByTagName('w:bidi')).toHaveLength(0);
  });

  test('lists, links and page breaks are real ones', () => {
    const numbers = ['Riverside: ', 'Both: meet', 'Talk within'].map((text) =>
      paragraphWith(parts, text).getElementsByTagName('w:numId')[0]?.getAttribute('w:val'),
    );
    expect(numbers[0]).toBeTruthy();
    expect(numbers[1]).toBe(numbers[0]);
    expect(numbers[2]).not.toBe(numbers[0]);
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="https://example.org/?a=1&amp;b=2"');
    expect(parts['word/document.xml']).toMatch(/w:pageBreakBefore|<w:br w:type="page"/);
  });

  test('a short list stays on one page with the line above it, a long one need not', async () => {
    const keptIn = (page: Parts, texts: string[]) =>
      texts.map((text) => paragraphWith(page, text).getElementsByTagName('w:keepNext').length);
    expect(keptIn(parts, ['2. Lanes', 'Riverside: ', 'Both: meet', 'Talk within'])).toEqual([1, 1, 1, 0]);
    const items = Array.from({ length: 40 }, (_, index) => `<li>item ${index}.</li>`).join('');
    const long = partsOf(await docx(`<html><body><p>Above</p><ul>${items}</ul></body></html>`, 'x'));
    expect(keptIn(long, ['Above', 'item 0.', 'item 38.', 'item 39.'])).toEqual([0, 0, 0, 0]);
  });

  test('images are left out, so nothing is fetched', () => {
    expect(Object.keys(parts).filter((path) => path.includes('media'))).toEqual([]);
    expect(Object.values(parts).join()).not.toContain('127.0.0.1');
  });

  test('title, language, font and page numbers', () => {
    const core = parts['docProps/core.xml'] ?? '';
    expect(elements(core, 'dc:title')[0]?.textContent).toBe(`MOU: ${HOSTILE}`);
    expect(elements(core, 'dc:language')[0]?.textContent).toBe('fr');
    expect(core).not.toMatch(/\d{4}-\d\d-\d\d/);
    expect(elements(parts['word/styles.xml'] ?? '', 'w:lang')[0]?.getAttribute('w:val')).toBe('fr');
    expect(elements(parts['word/styles.xml'] ?? '', 'w:rFonts')[0]?.getAttribute('w:hAnsi')).toBe('Arial');
    expect(parts['word/footer1.xml']).toContain(' PAGE ');
  });

  test('the same page gives the same bytes', async () => {
    expect(Buffer.compare(await docx(MOU, `MOU: ${HOSTILE}`), document)).toBe(0);
  });

  test('control characters are left out instead of breaking the file', async () => {
    const short = partsOf(await docx('<html><body><p>a\u0000b\u000bc\ud800d\uffffe</p></body></html>', 'x\u0007y'));
    expect(paragraphs(short).map(([, text]) => text)).toContain('abcde');
    expect(elements(short['docProps/core.xml'] ?? '', 'dc:title')[0]?.textContent).toBe('x y');
  });

  test('what was replaced by a text over two lines is there as it was written', async () => {
    const template = '<html><body><p>For {{<b>na</b>me}}.</p><ul><li>{{name}}</li></ul></body></html>';
    const { html } = replaceAllText(template, { text: '{{name}}', matchCase: true }, `${HOSTILE}\nLine 2`);
    const filled = partsOf(await docx(html, 'x'));
    expect(paragraphs(filled).map(([, text]) => text)).toEqual([`For ${HOSTILE}`, 'Line 2.', HOSTILE, 'Line 2']);
    const points = ['Line 2', HOSTILE].map((text) => {
      const found = elements(filled['word/document.xml'] ?? '', 'w:p').filter(
        (each) => each.textContent?.trim() === text,
      );
      return found.map((point) => point.getElementsByTagName('w:numId').length);
    });
    expect(points).toEqual([[1], [1]]);
  });

  test('a header and a footer are on every page, with the page number below', async () => {
    const margins = { header: `<p>Top <b>${escaped}</b></p>`, footer: '<p>Foot<br>more</p><p>end</p>' };
    const page = partsOf(await docx(MOU, 'x', margins));
    const texts = (path: string) => elements(page[path] ?? '', 'w:p').map((each) => each.textContent?.trim());
    expect(texts('word/header1.xml')).toEqual([`Top ${HOSTILE}`]);
    expect(texts('word/footer1.xml').slice(0, 2)).toEqual(['Footmore', 'end']);
    expect(elements(page['word/footer1.xml'] ?? '', 'w:br')).toHaveLength(1);
    expect(page['word/footer1.xml']).toContain(' PAGE ');
    expect(elements(page['word/document.xml'] ?? '', 'w:headerReference')).toHaveLength(1);
    expect(Object.keys(parts)).not.toContain('word/header1.xml');
    expect(Object.keys(partsOf(await docx(MOU, 'x', { header: '<p> </p>' })))).not.toContain('word/header1.xml');
  });
});
