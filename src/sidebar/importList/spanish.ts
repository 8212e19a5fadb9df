import { dateInWords } from '../../partnership/calendarDate';
import { count, list } from '../../partnership/text';
import type { ImportListWords, Written } from './english';

const partners = (n: number): string => count(n, 'organización', 'organizaciones');
const rows = (n: number): string => count(n, 'fila');
const cells = (n: number): string => count(n, 'celda');
const all = (items: readonly string[]): string => list(items, 'y');
/** A list may bring hundreds of columns. */
const MOST_HEADINGS = 12;
const quoted = (headings: readonly string[]): string =>
  all([
    ...headings.slice(0, MOST_HEADINGS).map((heading) => `«${heading}»`),
    ...(headings.length > MOST_HEADINGS ? [`${headings.length - MOST_HEADINGS} más`] : []),
  ]);

const written = ({ added, filled }: Written): string =>
  all([...(added > 0 || filled === 0 ? [partners(added)] : []), ...(filled > 0 ? [cells(filled)] : [])]);

export const spanish: ImportListWords = {
  day: (day) => dateInWords(day, 'es'),
  pages: 'Más',
  opening: 'Abriendo…',
  looking: 'Mirando su lista…',
  showOverview: 'Mostrar en qué punto está su lista',

  title: 'Importar una lista',
  intro:
    'Una exportación, una hoja antigua o una página de nombres pasa a ser parte de su lista. Usted ve qué se escribiría antes de que se escriba.',
  file: 'Un archivo',
  fileHint: '.csv, .tsv, .txt, .xlsx o .json. También puede arrastrarlo hasta aquí.',
  oneFile: 'Elija un solo archivo a la vez.',
  paste: 'Texto pegado',
  pasteHint: 'Filas que copió de una hoja o de una página, o un nombre por línea.',
  readText: 'Leer el texto',
  pasteFirst: 'Primero pegue el texto.',
  tab: 'Otra pestaña de esta hoja de cálculo',
  whichTab: 'Pestaña',
  readTab: 'Leer la pestaña',
  choose: 'Elija…',
  chooseTab: 'Primero elija la pestaña.',
  reading: (name) => `Leyendo ${name}…`,
  theText: 'el texto',
  cannotRead: (name) => `No se pudo leer ${name}. Revise que siga en su lugar y elíjalo de nuevo.`,
  readerMissing: 'Este navegador no puede leer libros de Excel. Guarde la lista como .csv e intente de nuevo.',
  earlier: 'Importaciones anteriores',
  undoOf: (day, source, what) => `Deshacer la importación del ${day} (${source}): ${written(what)}`,

  read: (name, n, unit, from) =>
    `${name}: ${unit === 'row' ? rows(n) : count(n, 'elemento')}${from === '' ? '' : `, ${from}`}.`,
  sheet: (name) => `hoja «${name}»`,
  otherSheet: 'Hoja del libro',
  another: 'Importar otra lista',

  columnsTitle: 'Qué son las columnas',
  layout: (layout) => `Se reconoció: ${layout}.`,
  remembered: 'Las columnas se toman como usted indicó la última vez.',
  lookAt: 'Por favor, mire estas',
  guessedHint: 'Se tomó por lo que contiene, pues nada más lo dice.',
  unknown: 'Se conservan como están',
  unknownHint: 'Cada una pasa a ser una columna propia, salvo que usted indique qué es.',
  understood: (n) => count(n, 'columna entendida', 'columnas entendidas'),
  empty: (headings) =>
    headings.length > 5
      ? `${headings.length} columnas están vacías: se dejan fuera.`
      : headings.length === 1
        ? `${quoted(headings)} está vacía: se deja fuera.`
        : `${quoted(headings)} están vacías: se dejan fuera.`,
  names: '¿Qué columna contiene los nombres de las organizaciones?',
  namesHint: 'Ningún título lo dice.',
  nameFirst: 'Primero indique qué columna contiene los nombres.',
  headingRow: '¿Dónde están los títulos de las columnas?',
  headingsIn: (row) => `Títulos: fila ${row}`,
  noHeadings: 'Títulos: ninguno',
  row: (row, text) => `Fila ${row}: ${text}`,
  none: 'No hay',
  blankColumn: 'sin texto',
  groups: {
    usual: 'Lo que suelen decir las listas',
    beside: 'Más sobre ellas',
    others: 'Otras columnas de su lista',
  },
  goOn: 'Seguir',
  problems: (n) => count(n, 'cosa que conviene mirar', 'cosas que conviene mirar'),

  planningTitle: 'Viendo qué hay de nuevo',
  understanding: 'Reuniendo las filas…',
  comparing: 'Comparando con su lista…',

  reviewTitle: 'Antes de escribir nada',
  table: {
    read: (unit) => (unit === 'row' ? 'Filas leídas' : 'Elementos leídos'),
    added: 'Organizaciones nuevas',
    merged: 'Unidas: dicen más de una',
    skipped: 'Omitidas',
  },
  nothingYet: 'No se escribe nada antes de que pulse el botón.',
  makesSheet: (sheet) => `Antes se crea la hoja «${sheet}».`,
  newColumns: (headings) =>
    `Su lista recibe ${headings.length === 1 ? 'una columna nueva' : `${headings.length} columnas nuevas`}: ${quoted(headings)}.`,
  united: (n, organizations) => `${rows(n)} son ${partners(organizations)}: se reúnen las filas de cada una.`,
  questions: '¿Es la misma?',
  questionsHint: 'Las que no responda quedan fuera por ahora.',
  question: (name) => `${name}: ¿ya está en su lista?`,
  candidate: (name, row) => `Sí: ${name} (fila ${row})`,
  isNew: 'No, es otra organización',
  notSure: 'No es seguro: dejarla fuera por ahora',
  moreCandidates: (n) => `${n} más que se parecen menos`,
  fresh: 'Organizaciones nuevas',
  freshHint: 'Quite la marca de las que no quiere.',
  ofMany: (n) =>
    `${count(n, 'organización nueva tiene un nombre', 'organizaciones nuevas tienen nombres')} que varias de su lista tienen: mire si es una de ellas`,
  isOfMany: (name, other, row, more) => `${name}: ${other} (fila ${row})${more > 0 ? ` y ${more} más` : ''}`,
  completed: 'Organizaciones de su lista que reciben más',
  completedHint: 'Lo que hay en una celda se queda; lo nuevo va debajo.',
  completedRow: (name, row) => `${name} (fila ${row})`,
  addedTo: (heading, text, isBlank) => `${heading}${isBlank ? '' : ', debajo de lo que hay'}: ${text}`,
  conflicts: (n) => `${count(n, 'diferencia')}: queda lo que dice su lista`,
  conflict: (name, heading, kept, imported) => `${name}, ${heading}: queda «${kept}», no «${imported}».`,
  skipped: (n) => `${count(n, 'fila omitida', 'filas omitidas')}, y por qué`,
  more: (n) => `Mostrar ${n} más`,
  correctColumns: 'Corregir las columnas',
  nothingNew: 'Todo lo que contiene ya está en su lista. No hay nada que escribir.',
  doIt: ({ added, filled }) =>
    added > 0
      ? `Añadir ${partners(added)}${filled > 0 ? ` y completar ${filled}` : ''}`
      : `Completar ${partners(filled)}`,

  storingTitle: (name) => `Importando ${name}`,
  storing: 'Escribiendo en su lista…',
  stored: ({ added, filled }) => [
    `${count(added, 'organización añadida', 'organizaciones añadidas')}.`,
    ...(filled > 0 ? [`${count(filled, 'celda completada', 'celdas completadas')} de otras organizaciones.`] : []),
  ],
  nothingStored: 'No se escribió nada.',
  balance: (read, added, merged, skipped) =>
    `De ${rows(read)}, ${added} se añadieron, ${merged} se unieron a otras y ${skipped} se omitieron.`,
  left: (n) => `${count(n, 'fila queda', 'filas quedan')} por escribir. Al seguir, nada se escribe dos veces.`,
  notWritten: 'Sin escribir',
  why: {
    known: 'Mientras tanto alguien añadió una organización con este nombre.',
    gone: 'Ya no está en la lista: alguien quitó la organización o le cambió el nombre.',
    changed: 'Mientras tanto alguien cambió la celda.',
    formula: 'La celda contiene una fórmula.',
  },
  notWrittenOne: (name, row, column) => `${name}${column === '' ? '' : `, ${column}`} (fila ${row} de lo importado)`,
  rateFirst: (name) => `Valorar ${name}`,
  findDuplicates: 'Buscar organizaciones que están dos veces en la lista',
  undoThis: 'Deshacer esta importación',

  undoTitle: 'Deshacer una importación',
  undoing: 'Deshaciendo…',
  undoWhat: (day, source) => `La importación del ${day} (${source}).`,
  undoPlan: ({ added, filled }) => {
    const parts = [
      ...(added > 0 ? [`salen de su lista ${partners(added)} que añadió`] : []),
      ...(filled > 0 ? [`${cells(filled)} ${filled === 1 ? 'dice' : 'dicen'} otra vez lo de antes`] : []),
    ];
    const sentence = all(parts);
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  },
  undoKeeps:
    'Queda lo que alguien cambió después, y también las organizaciones con un acuerdo, una reunión, una petición o una oferta.',
  undo: 'Deshacerla',
  back: 'Volver',
  undone: ({ added, filled }) => [
    ...(added > 0 || filled === 0 ? [`${count(added, 'organización quitada', 'organizaciones quitadas')}.`] : []),
    ...(filled > 0 ? [`${cells(filled)} como antes.`] : []),
  ],
  undoLeft: 'Todavía no se deshizo todo.',
  stays: 'Lo que queda',
  staysWhy: {
    changed: 'Alguien lo cambió después.',
    inUse: 'Hay un acuerdo, una reunión, una petición o una oferta con ella.',
  },
  staysOne: (name, column) => (column === '' ? name : `${name}, ${column}`),
};
