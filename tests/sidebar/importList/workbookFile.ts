import { strToU8, zipSync } from 'fflate';

const SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of sheets, each given by the XML of its rows. */
export function workbook(sheets: Readonly<Record<string, string>>): Uint8Array {
  const names = Object.keys(sheets);
  const list = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('');
  const links = names
    .map(
      (_, at) => `<Relationship Id="rId${at + 1}" Type="${RELATED}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
    )
    .join('');
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook ${SHEET} xmlns:r="${RELATED}"><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${SHEET}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  };
  Object.values(sheets).forEach((rows, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] = `<worksheet ${SHEET}><sheetData>${rows}</sheetData></worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** The XML of a cell with a text. */
export function textCell(place: string, said: string): string {
  return `<c r="${place}" t="inlineStr"><is><t>${said}</t></is></c>`;
}
