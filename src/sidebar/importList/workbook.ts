import readExcelFile from 'read-excel-file/universal';

/** A sheet of a workbook, its cells as texts, numbers and truth values; a day is `yyyy-mm-dd`. */
export interface WorkbookSheet {
  readonly name: string;
  readonly cells: readonly (readonly unknown[])[];
}

/** The sheets of an .xlsx file in which something stands, in order. Throws when the bytes are no such file. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookSheet[]> {
  const sheets = await readExcelFile(bytes.slice().buffer);
  return sheets
    .map(({ sheet, data }) => ({ name: sheet, cells: data.map((row) => row.map(plain)) }))
    .filter(({ cells }) => cells.some((row) => row.some((cell) => cell !== '')));
}

/** Sheets keep a moment as a number of days, without a zone. */
function plain(cell: unknown): unknown {
  if (!(cell instanceof Date)) return cell ?? '';
  const iso = cell.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
}
