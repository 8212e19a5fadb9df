import { strToU8, zipSync } from 'fflate';
import { type CellPosition, type Model, quietly } from '../workspace/engine';

/** The earliest time a zip file can hold: the same workbook gives the same bytes. */
const ZIP_TIME = new Date(1980, 0, 1);
const EXCEL_ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];
/** In points: a line of the standard font, and what a row is higher than its lines. */
const LINE = 12.75;
const ROW_PADDING = 4.5;
/** In pixels: an average character, and the sides of a cell. */
const CHARACTER = 6.2;
const CELL_PADDING = 8;
/** Excel calls a file damaged when a cell holds more characters. */
const LONGEST_TEXT = 32767;
const SHARED_STRINGS = 'xl/sharedStrings.xml';

/**
 * The workbook as an .xlsx file. Every cell holds the value that the model shows; a formula is kept beside it when Excel
 * knows all its functions. Text stays text, also when it looks like a formula, a number or a date.
 */
export async function xlsx(model: Model): Promise<Uint8Array> {
  const { files } = await exported(model);
  const texts = new Map<string, number>();
  const sheetIds = model.getters.getSheetIds();
  const parts: Record<string, Uint8Array> = {};
  for (const file of files) {
    if (!('content' in file)) continue;
    const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(file.path);
    const sheetId = sheet ? sheetIds[Number(sheet[1])] : undefined;
    const content = sheetId === undefined ? file.content : withValues(file.content, model, sheetId, texts);
    if (file.path !== SHARED_STRINGS) parts[file.path] = part(content);
  }
  parts[SHARED_STRINGS] = part(sharedStrings([...texts.keys()]));
  return zipSync(parts, { mtime: ZIP_TIME });
}

/**
 * The engine parses the XML it has written and serializes it again, with the browser's means. Node has none; here the
 * text passes through as it is.
 */
async function exported(model: Model) {
  const browser = globalThis as { DOMParser?: unknown; XMLSerializer?: unknown };
  const { DOMParser, XMLSerializer } = browser;
  browser.DOMParser = class {
    parseFromString = (text: string) => ({ text, querySelector: () => null });
  };
  browser.XMLSerializer = class {
    serializeToString = (parsed: { text: string }) => parsed.text.trim();
  };
  try {
    return await quietly(() => model.exportXLSX());
  } finally {
    Object.assign(browser, { DOMParser, XMLSerializer });
  }
}

/**
 * The sheet with the cells' contents written anew. The engine's own make a live formula of a computed text that begins
 * with "=", numbers of texts made of digits, and blanks of the cells that a formula spills into.
 */
function withValues(xml: string, model: Model, sheetId: string, texts: Map<string, number>): string {
  const rewritten = xml.replace(/<row ([^>]*)>([\s\S]*?)<\/row>/g, (_, rowAttributes: string, rowContent: string) => {
    let lines = 1;
    const cells = rowContent.replace(/<c ([^>]*)>([\s\S]*?)<\/c>/g, (_cell, attributes: string, content: string) => {
      const [, column = '', row = ''] = /\br="([A-Z]+)(\d+)"/.exec(attributes) ?? [];
      const position = { sheetId, col: columnIndex(column), row: Number(row) - 1 };
      lines = Math.max(lines, wrappedLines(model, position));
      const style = /\bs="\d+"/.exec(attributes)?.[0] ?? '';
      const formula = model.getters.getCell(position)?.isFormula ? (/<f[\s\S]*<\/f>/.exec(content)?.[0] ?? '') : '';
      const [type, value] = typedValue(shownValue(model, position), formula !== '', texts);
      const dynamicArray = formula === '' ? '' : 'cm="1"';
      const cell = [`r="${column}${row}"`, style, dynamicArray, type && `t="${type}"`].filter(Boolean).join(' ');
      return `<c ${cell}>${formula}${value === '' ? '' : `<v>${value}</v>`}</c>`;
    });
    const height = lines > 1 && !/\bht=/.test(rowAttributes) ? ` ht="${lines * LINE + ROW_PADDING}"` : '';
    return `<row ${rowAttributes}${height}>${cells}</row>`;
  });
  // The engine makes links of texts like "[label](address)"; to Google they are texts.
  return withQuotedTexts(rewritten, model, sheetId).replace(/<hyperlinks>[\s\S]*<\/hyperlinks>/, '');
}

/** How many lines a wrapped text takes in its column, about: Node has no fonts to measure with. */
function wrappedLines(model: Model, position: CellPosition): number {
  const text = model.getters.getEvaluatedCell(position).formattedValue;
  const characters = (model.getters.getColSize(position.sheetId, position.col) - CELL_PADDING) / CHARACTER;
  if (text.length <= characters && !text.includes('\n')) return 1;
  if (model.getters.getCellComputedStyle(position).wrapping !== 'wrap') return 1;
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / characters)), 0);
}

/** The texts that conditional formats compare cells with in quotation marks; the engine writes them as if names. */
function withQuotedTexts(xml: string, model: Model, sheetId: string): string {
  const texts = model.getters.getConditionalFormats(sheetId).flatMap(({ rule }) => {
    if (rule.type !== 'CellIsRule' || !/^is(Not)?Equal$/.test(rule.operator)) return [];
    return rule.values.filter((value) => !value.startsWith('=') && Number.isNaN(Number(value))).map(escaped);
  });
  return xml.replace(/(<cfRule [^>]*"cellIs"[^>]*>\s*<formula>)([^<]*)(?=<)/g, (rule, opening: string, text: string) =>
    texts.includes(text) ? `${opening}&quot;${text.replace(/&quot;/g, '$&$&')}&quot;` : rule,
  );
}

type CellError = { error: string };

function shownValue(model: Model, position: CellPosition): string | number | boolean | null | CellError {
  const cell = model.getters.getEvaluatedCell(position);
  if (cell.type === 'error') {
    if (cell.value === '#REF') return { error: '#REF!' };
    return { error: EXCEL_ERRORS.includes(cell.value) ? cell.value : '#VALUE!' };
  }
  const literal = model.getters.getCell(position);
  return cell.link && literal && !literal.isFormula ? literal.parsedValue : cell.value;
}

function typedValue(
  value: string | number | boolean | null | CellError,
  isFormula: boolean,
  texts: Map<string, number>,
): [type: string, value: string] {
  if (value === null || value === '') return ['', ''];
  if (typeof value === 'number') return ['', String(value)];
  if (typeof value === 'boolean') return ['b', value ? '1' : '0'];
  if (typeof value === 'object') return ['e', value.error];
  const text = value.slice(0, LONGEST_TEXT);
  if (isFormula) return ['str', escaped(text)];
  const index = texts.get(text) ?? texts.size;
  texts.set(text, index);
  return ['s', String(index)];
}

function sharedStrings(texts: string[]): string {
  const items = texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${texts.length}">${items.join('')}</sst>`;
}

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function part(xml: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
}

function escaped(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;');
}
