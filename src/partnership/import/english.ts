import { count, list, shorten } from '../text';
import type { ImportWords } from './importWords';

export const english: ImportWords = {
  pastedText: 'The pasted text',
  failures: {
    empty: (_, name) => `${name} is empty.`,
    blank: (_, name) => `${name} has only blank cells.`,
    notText: (_, name) =>
      `${name} is not a text list. Open it with the program that made it and save it as .csv first.`,
    oldWorkbook: (_, name) =>
      `${name} is a workbook of an old kind, or one with a password. Open it with the program that made it and save it as .xlsx first, without a password.`,
    brokenWorkbook: (_, name) =>
      `${name} is not a workbook that can be read here. Open it with the program that made it and save it as .xlsx or .csv again.`,
    brokenJson: (_, name) =>
      `${name} is not complete: it is no JSON that can be read. Export it again, or save it as .csv.`,
    noItems: (_, name) =>
      `${name} has no list of organizations in it. Export the organizations themselves, then try again.`,
    openQuote: ({ row }, name) =>
      `${name}: row ${row} has an opening quotation mark that is never closed, so the rows after it cannot be told apart. Close or remove it, then try again.`,
    tooWide: ({ columns }, name) =>
      `${name} has ${columns} columns, and at most 1,000 can be read. Remove those that you do not need, then try again.`,
    tooBig: ({ rows, columns }, name) =>
      `${name} has ${rows} rows and ${columns} columns, more than a spreadsheet can hold. Divide it, then import one part after the other.`,
  },
  problems: {
    badBytes: ({ line, count: bytes }) =>
      `Line ${line} has ${count(bytes, 'character')} that could not be read; � stands in its place. Compare the line with the original.`,
    quotes: ({ row }) =>
      `Row ${row} has quotation marks that do not enclose a cell. They were taken as part of the text; check that it is one row.`,
    cut: ({ row, length }, column) =>
      `Row ${row}: the text in "${column}" has ${length} characters, and a cell holds 50,000. The end was cut off.`,
    differs: ({ row, into, kept, left }, column) =>
      `Row ${row} says "${shorten(left)}" in "${column}", and row ${into} of the same organization says "${shorten(kept)}". The latter was kept.`,
    keptApart: ({ row, other, name }) =>
      `Rows ${other} and ${row} are both called ${shorten(name)}, but in different places. They were kept as two organizations.`,
  },
  reasons: {
    aboveHeadings: 'It stands above the headings.',
    headingsAgain: 'It repeats the headings.',
    noName: 'It has no name, and does not go on with the row above.',
    total: 'It is a total.',
    note: 'It is a note below the list.',
    undecided: 'It may be in your list already: say which one it is, or that it is new.',
    leftOut: 'You left it out.',
  },
  uses: {
    previousNames: 'Earlier or other names',
    identifier: 'Tax or registration number',
    localName: 'Chapter or branch',
    address: 'Address',
    city: 'City',
    region: 'State or region',
    postalCode: 'Postal code',
    country: 'Country',
    latitude: 'Latitude',
    longitude: 'Longitude',
    status: 'Status',
    notes: 'Notes',
    keep: 'Keep as its own column',
    leaveOut: 'Leave out',
  },
  layouts: {
    irs: 'IRS list of exempt organizations',
    hsds: 'Human services directory (HSDS, Ohana)',
    longForm: '211 list with a row for each service',
    kumu: 'Kumu elements',
    brigades: 'Code for America brigades',
  },
  balance: ({ read, added, merged, skipped }) =>
    `${count(read, 'row')} read = ${added} to add + ${merged} merged + ${skipped} skipped.`,
  united: (headings) =>
    headings.length === 0
      ? ''
      : `Where an organization has several rows, what they say in ${list(headings.map((one) => `"${one}"`))} stands in one cell, a line each.`,
  noPartners: 'No row has a name. Say which column holds the names of the organizations.',
};
