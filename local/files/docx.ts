import htmlToDocx from '@turbodocx/html-to-docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { LINE_BREAK, paragraphTexts } from '../workspace/documentText';
import { docxHtml } from './docxHtml';
import { repairedDocument } from './docxRepair';

const FONT = 'Arial';
/** Letter paper and its margin, in twips (1440 to the inch). */
const PAGE = { width: 12240, height: 15840 };
const MARGIN = 1440;
/** The earliest time a zip file can hold: the same HTML gives the same bytes. */
const ZIP_TIME = new Date(1980, 0, 1);

const TODAYS_WORD =
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';

/** What stands at the top and the foot of every page, as HTML of which the plain text is taken. */
export interface PageMargins {
  header?: string;
  footer?: string;
}

/**
 * A Word document of an HTML page, with the page's headings as heading styles and page numbers in the footer, below the
 * text of the footer if there is one. Images are left out; nothing is fetched.
 */
export async function docx(
  html: string,
  title: string,
  { header = '', footer = '' }: PageMargins = {},
): Promise<Uint8Array> {
  const { body, language } = docxHtml(html);
  const headerTexts = paragraphTexts(header);
  const hasHeader = headerTexts.length > 0;
  const converted = await htmlToDocx(body, hasHeader ? '<p>-</p>' : null, {
    header: hasHeader,
    pageSize: PAGE,
    margins: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN, header: 720, footer: 720, gutter: 0 },
    font: FONT,
    fontSize: 21,
    complexScriptFontSize: 21,
    heading: {
      heading1: { fontSize: 40, spacing: { before: 0, after: 160 } },
      heading2: { fontSize: 26, spacing: { before: 320, after: 80 } },
      heading3: { fontSize: 22, spacing: { before: 240, after: 60 } },
    },
    table: { row: { cantSplit: true }, borderOptions: { size: 4, stroke: 'single', color: '999999' } },
    lang: language,
    footer: true,
    pageNumber: true,
    createdAt: ZIP_TIME,
    modifiedAt: ZIP_TIME,
  });
  const bytes = converted instanceof Blob ? await converted.arrayBuffer() : converted;
  const parts = unzipSync(new Uint8Array(bytes), { filter: ({ name }) => !name.endsWith('/') });
  rewrite(parts, 'word/document.xml', (xml) => repairedDocument(xml, PAGE.width - 2 * MARGIN));
  // The converter names the font for ASCII alone, and has no line spacing to choose.
  rewrite(parts, 'word/styles.xml', (xml) =>
    xml
      .replace(/<w:rFonts [^>]*>/g, `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}"/>`)
      .replace(/w:line="240" w:lineRule="atLeast"/, 'w:line="264" w:lineRule="auto"'),
  );
  // Without this Word opens the document in the compatibility mode of 2007.
  rewrite(parts, 'word/settings.xml', (xml) => xml.replace('<w:decimalSymbol', `${TODAYS_WORD}<w:decimalSymbol`));
  // The converter escapes addresses twice.
  rewrite(parts, 'word/_rels/document.xml.rels', (xml) => xml.replace(/&amp;amp;/g, '&amp;'));
  if (hasHeader) rewrite(parts, 'word/header1.xml', () => margin('hdr', headerTexts.map(paragraph).join('')));
  const footerXml = paragraphTexts(footer).map(paragraph).join('') + PAGE_NUMBER;
  rewrite(parts, 'word/footer1.xml', () => margin('ftr', footerXml));
  rewrite(parts, 'docProps/core.xml', () => coreProperties(title, language));
  return zipSync(parts, { mtime: ZIP_TIME });
}

function rewrite(parts: Record<string, Uint8Array>, path: string, edit: (xml: string) => string): void {
  const part = parts[path];
  if (!part) throw new Error(`The converted document has no ${path}.`);
  parts[path] = strToU8(edit(strFromU8(part)));
}

const margin = (element: 'hdr' | 'ftr', paragraphs: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:${element} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraphs}</w:${element}>`;

const paragraph = (text: string) =>
  `<w:p><w:r>${text
    .split(LINE_BREAK)
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join('<w:br/>')}</w:r></w:p>`;

const PAGE_NUMBER = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>
<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>
<w:r><w:t xml:space="preserve"> / </w:t></w:r>
<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>`;

function coreProperties(title: string, language: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>Common Ground</dc:creator><dc:language>${escaped(language)}</dc:language></cp:coreProperties>`;
}

function escaped(text: string): string {
  return text
    .replace(/\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
