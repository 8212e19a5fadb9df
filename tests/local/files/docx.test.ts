import { beforeAll, describe, expect, test } from '@jest/globals';
import { DOMParser, type Document } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { docx } from '../../../local/files/docx';
import { replaceAllText } from '../../../local/workspace/replaceAllText';
import { agreement } from '../../../src/partnership/mou/agreement';
import { agreementHtml } from '../../../src/partnership/mou/html';
import { GOLDEN } from '../../partnership/mou/golden';

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

const parsed = new Map<string, Document>();

/** Elements of a part, which is parsed once: most tests look at the same ones. */
function elements(xml: string, tag: string) {
  const document = parsed.get(xml) ?? new DOMParser().parseFromString(xml, 'text/xml');
  parsed.set(xml, document);
  return Array.from(document.getElementsByTagName(tag));
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

  test('a paragraph that stays with the next one does not begin a new page', async () => {
    const style = '<style>.kept{color:#555;page-break-after:avoid}</style>';
    const page = partsOf(
      await docx(`<html><head>${style}</head><body><p class="kept">One</p><p>Two</p></body></html>`, 'x'),
    );
    expect(page['word/document.xml']).not.toMatch(/w:pageBreakBefore|w:type="page"/);
    expect(paragraphs(page).map(([, text]) => text)).toEqual(['One', 'Two']);
  });

  test('a table has no empty line below it, but one between it and the next table, and at the end', async () => {
    const table = '<table><tr><td>a</td></tr></table>';
    const page = partsOf(await docx(`<html><body>${table}<p>b</p>${table}${table}</body></html>`, 'x'));
    expect(paragraphs(page).map(([, text]) => text)).toEqual(['a', 'b', 'a', '', 'a', '']);
  });

  test('the first rows of a long table stay together, and the last ones, others need not', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => `<tr><td>row ${index}.</td></tr>`).join('');
    const page = partsOf(
      await docx(`<html><body><table><thead><tr><th>Top</th></tr></thead>${rows}</table></body></html>`, 'x'),
    );
    const kept = ['Top', 'row 0.', 'row 27.', 'row 28.', 'row 29.'].map((text) =>
      paragraphWith(page, text).getElementsByTagName('w:keepNext'),
    );
    expect(kept.map(({ length }) => length)).toEqual([1, 0, 0, 1, 0]);
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
    expect(parts['word/settings.xml']).toMatch(/w:name="compatibilityMode"[^>]*w:val="15"/);
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

describe.each(Object.keys(GOLDEN) as (keyof typeof GOLDEN)[])('the agreement %s as a document', (name) => {
  const html = agreementHtml(agreement(GOLDEN[name]));
  let converted: Promise<Parts>;

  // Only begun here, where two thirds of the work are done: the first test waits for the rest in time of its own.
  beforeAll(() => {
    converted = docx(html, name).then(partsOf);
  });

  const textIn = (element: { textContent: string | null }) => element.textContent?.replace(/\s+/g, ' ').trim();

  test('has its headings at their levels, and its tables with heading rows that are repeated', async () => {
    const parts = await converted;
    const page = new DOMParser().parseFromString(html, 'text/html');
    const headings = Array.from(page.getElementsByTagName('*')).filter(({ tagName }) => /^h\d$/.test(tagName));
    expect(paragraphs(parts).filter(([style]) => style !== '')).toEqual(
      headings.map((heading) => [`Heading${heading.tagName.slice(1)}`, textIn(heading)]),
    );
    const tables = elements(parts['word/document.xml'] ?? '', 'w:tbl');
    expect(tables).toHaveLength(page.getElementsByTagName('table').length);
    for (const table of tables) {
      const rows = Array.from(table.getElementsByTagName('w:tr'));
      expect(rows.map((row) => row.getElementsByTagName('w:tblHeader').length)).toEqual(
        rows.map((_, index) => (index === 0 ? 1 : 0)),
      );
      expect(rows.every((row) => row.getElementsByTagName('w:cantSplit').length === 1)).toBe(true);
    }
  });

  test('keeps each heading and each note with what follows', async () => {
    const parts = await converted;
    const body = elements(parts['word/document.xml'] ?? '', 'w:body')[0];
    const blocks = Array.from(body?.childNodes ?? []).filter(({ nodeName }) => /^w:(p|tbl)$/.test(nodeName));
    const notes = new Set(Array.from(html.matchAll(/class="note">(.*?)</g), ([, note = '']) => note));
    const kept = blocks.filter((block) => notes.has(textIn(block) ?? ''));
    // The note under the title stands below a table.
    expect(kept).toHaveLength(html.split('class="note"').length - 1);
    const withoutKeep = kept.slice(1).filter((note) => !/<w:keepNext\/>/.test(String(note)));
    expect(withoutKeep.map(textIn)).toEqual([]);
    expect(parts['word/styles.xml']).toMatch(/w:styleId="Heading2">(?:(?!<\/w:style>)[\s\S])*<w:keepNext\/>/);
  });

  test('has a signature block of one piece', async () => {
    const parts = await converted;
    const tables = elements(parts['word/document.xml'] ?? '', 'w:tbl');
    const signing = tables.find((table) => /Name and title|Nombre y cargo/.test(table.textContent ?? ''));
    const rows = Array.from(signing?.getElementsByTagName('w:tr') ?? []);
    expect(rows).toHaveLength(GOLDEN[name].parties.length + 1);
    for (const row of rows.slice(0, -1)) {
      expect(row.getElementsByTagName('w:keepNext')).toHaveLength(row.getElementsByTagName('w:p').length);
    }
  });
});
