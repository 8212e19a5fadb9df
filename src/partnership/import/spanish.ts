import { count, list, shorten } from '../text';
import type { ImportWords } from './importWords';

export const spanish: ImportWords = {
  pastedText: 'El texto pegado',
  failures: {
    empty: (_, name) => `${name}: no contiene nada.`,
    blank: (_, name) => `${name}: solo contiene celdas vacías.`,
    notText: (_, name) =>
      `${name}: no es una lista de texto. Ábrala con el programa que la creó y guárdela primero como .csv.`,
    oldWorkbook: (_, name) =>
      `${name}: es un libro de un formato antiguo, o tiene contraseña. Ábralo con el programa que lo creó y guárdelo primero como .xlsx, sin contraseña.`,
    brokenWorkbook: (_, name) =>
      `${name}: no es un libro que se pueda leer aquí. Ábralo con el programa que lo creó y guárdelo de nuevo como .xlsx o .csv.`,
    brokenJson: (_, name) =>
      `${name}: está incompleto; no es un JSON que se pueda leer. Expórtelo de nuevo o guárdelo como .csv.`,
    noItems: (_, name) =>
      `${name}: no contiene una lista de organizaciones. Exporte las organizaciones mismas e inténtelo de nuevo.`,
    openQuote: ({ row }, name) =>
      `${name}: la fila ${row} tiene unas comillas que se abren y nunca se cierran, y las filas siguientes no se pueden distinguir. Ciérrelas o quítelas e inténtelo de nuevo.`,
    tooWide: ({ columns }, name) =>
      `${name}: tiene ${columns} columnas y se pueden leer 1000 como máximo. Quite las que no necesite e inténtelo de nuevo.`,
    tooBig: ({ rows, columns }, name) =>
      `${name}: tiene ${rows} filas y ${columns} columnas, más de lo que cabe en una hoja de cálculo. Divida la lista e importe una parte tras otra.`,
  },
  problems: {
    badBytes: ({ line, count: bytes }) =>
      `En la línea ${line} no se ${bytes === 1 ? 'pudo' : 'pudieron'} leer ${count(bytes, 'carácter', 'caracteres')}; en su lugar está �. Compare la línea con el original.`,
    quotes: ({ row }) =>
      `La fila ${row} tiene comillas que no encierran una celda. Se tomaron como parte del texto; revise que sea una sola fila.`,
    cut: ({ row, length }, column) =>
      `Fila ${row}: el texto de «${column}» tiene ${length} caracteres y en una celda caben 50 000. Se cortó el final.`,
    differs: ({ row, into, kept, left }, column) =>
      `La fila ${row} dice «${shorten(left)}» en «${column}», y la fila ${into} de la misma organización dice «${shorten(kept)}». Se conservó lo segundo.`,
    keptApart: ({ row, other, name }) =>
      `Las filas ${other} y ${row} se llaman ${shorten(name)}, pero están en lugares distintos. Se conservaron como dos organizaciones.`,
  },
  reasons: {
    aboveHeadings: 'Está encima de los títulos de las columnas.',
    headingsAgain: 'Repite los títulos de las columnas.',
    noName: 'No tiene nombre y no continúa la fila anterior.',
    total: 'Es un total.',
    note: 'Es una nota debajo de la lista.',
    undecided: 'Quizás ya está en su lista: indique cuál es, o que es nueva.',
    leftOut: 'Usted la dejó fuera.',
  },
  uses: {
    previousNames: 'Nombres anteriores u otros nombres',
    identifier: 'Número fiscal o de registro',
    localName: 'Capítulo o filial',
    address: 'Dirección',
    city: 'Ciudad',
    region: 'Estado o región',
    postalCode: 'Código postal',
    country: 'País',
    latitude: 'Latitud',
    longitude: 'Longitud',
    status: 'Situación',
    notes: 'Notas',
    keep: 'Conservar como columna propia',
    leaveOut: 'Dejar fuera',
  },
  layouts: {
    irs: 'Lista de organizaciones exentas del IRS',
    hsds: 'Directorio de servicios sociales (HSDS, Ohana)',
    longForm: 'Lista 211 con una fila por servicio',
    kumu: 'Elementos de Kumu',
    brigades: 'Brigadas de Code for America',
  },
  balance: ({ read, added, merged, skipped }) =>
    `${count(read, 'fila leída', 'filas leídas')} = ${added} por añadir + ${merged} unidas a otras + ${skipped} omitidas.`,
  united: (headings) =>
    headings.length === 0
      ? ''
      : `Cuando una organización tiene varias filas, lo que dicen en ${list(
          headings.map((one) => `«${one}»`),
          'y',
        )} queda en una sola celda, en líneas distintas.`,
  noPartners: 'Ninguna fila tiene nombre. Indique qué columna contiene los nombres de las organizaciones.',
};
