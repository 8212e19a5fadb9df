import { dateInWords } from '../../partnership/calendarDate';
import type { Language } from '../../partnership/language';
import type { Standing } from '../../partnership/matrix';
import type { Action } from '../../partnership/nextActions';
import { count, list } from '../../partnership/text';

type Standings = Readonly<Record<Standing, string>>;

const english = {
  reading: 'Looking at the selected row…',
  refresh: 'Refresh',
  newPartner: 'New partner…',
  settings: 'Settings',
  opening: 'Opening…',
  more: 'More',
  cancel: 'Cancel',
  back: 'Back',

  priority: 'Priority',
  standings: {
    Immediate: 'Immediate',
    Explore: 'Explore',
    'Long-term': 'Long-term',
    undecided: 'Not decided yet',
    unrated: 'Not rated yet',
    unreadable: 'Check the ratings',
  } satisfies Standings,
  nothingRated: 'Nothing is rated yet. Rate this partner, and you see here how soon to work together and why.',
  cannotBeRead: 'A rating cannot be read. Correct the cell, or choose the rating here.',
  checkThisRow: 'Check this row',
  why: 'Why',
  howFirm: 'How firm is this?',
  nextStep: 'Next step',
  level: 'Level',
  phase: 'Phase',
  notChosen: 'Not chosen yet',
  nextCheckIn: 'Next check-in',
  noneOpen: 'None planned',
  onDay: (day: string, time?: string) => `${dateInWords(day, 'en')}${time ? ` at ${time}` : ''}`,
  today: (time?: string) => `Today${time ? ` at ${time}` : ''}`,
  dueSince: (day: string) => `Due since ${dateInWords(day, 'en')}: log it when you have met.`,
  documents: 'Documents',
  noDocuments: 'None yet',
  mouVersion: (version: string, state: string) => `MOU, version ${version} (${state})`,
  states: { draft: 'draft', reviewed: 'reviewed', signed: 'signed' } as Readonly<Record<string, string>>,

  actions: {
    rate: 'Rate',
    rateAgain: 'Rate again',
    schedule: 'Schedule check-in',
    createMou: 'Create MOU',
    logCheckIn: 'Log a check-in',
  } satisfies Record<Action, string>,

  rateTitle: (name: string) => `Rate ${name}`,
  rateHint: 'Leave open what you do not know: nothing is guessed.',
  unreadable: (cell: string) => `The cell says "${cell}", which is not a rating. Choose one here to replace it.`,
  resultNow: 'With these ratings',
  unratedResult: 'Rate the three questions to see the priority.',

  save: 'Save',
  saving: 'Saving…',
  saved: (name: string) => `Saved: ${name}.`,
  keptFormulas: (headings: readonly string[]) =>
    `The cell of ${list(headings.map((heading) => `"${heading}"`))} holds a formula and stays as it was.`,
  nothingChanged: 'Nothing was changed.',

  columnsTitle: 'Add a column to your list?',
  columnsMissing: (headings: readonly string[]) =>
    `Your list has no column ${list(headings.map((heading) => `"${heading}"`))} yet. It can be added at the right of your list; what is there stays as it is.`,
  addAndSave: 'Add and save',
  changedTitle: 'Somebody changed this meanwhile',
  changed: 'While this page was open, somebody else wrote into these cells. Choose what should stand there.',
  yours: 'Yours',
  theirs: 'Theirs',
  blank: '(empty)',
  chooseEach: 'Choose one for each cell.',
  saveChosen: 'Save what I chose',
  fieldNames: { evidence: 'Evidence for the ratings', lastContact: 'Last contact', phase: 'Phase' },

  listTitle: (partners: number) => (partners === 0 ? 'No partners yet' : `Your ${count(partners, 'partner')}`),
  selectOne: "Select a partner's row to see it here.",
  noPartners: 'Add the first one here, or type a name into the list.',
  standTitle: 'Where they stand',
  problemsTitle: 'Check these rows',
  attentionTitle: 'Needs your attention',
  attentionMore: (n: number) => `And ${n} more: choose "List what needs attention" in the menu Common Ground.`,
  row: (row: number, partner: string) => `Row ${row}, ${partner}:`,
  many: {
    mous: (n: number) => `Create ${n === 1 ? 'an MOU' : 'MOUs'} for ${count(n, 'Immediate partner')}`,
    checkIns: (n: number) => `Schedule check-ins with ${count(n, 'partner')}`,
  },
};

const quotedInSpanish = (headings: readonly string[]): string =>
  list(
    headings.map((heading) => `«${heading}»`),
    'y',
  );

const spanish: typeof english = {
  reading: 'Mirando la fila seleccionada…',
  refresh: 'Actualizar',
  newPartner: 'Nueva organización…',
  settings: 'Ajustes',
  opening: 'Abriendo…',
  more: 'Más',
  cancel: 'Cancelar',
  back: 'Volver',

  priority: 'Prioridad',
  standings: {
    Immediate: 'Inmediata',
    Explore: 'Por explorar',
    'Long-term': 'A largo plazo',
    undecided: 'Sin decidir',
    unrated: 'Sin valorar',
    unreadable: 'Revise las valoraciones',
  },
  nothingRated:
    'Todavía no hay ninguna valoración. Valore esta organización y verá aquí cuándo conviene trabajar en conjunto y por qué.',
  cannotBeRead: 'Una valoración no se puede leer. Corrija la celda o elija aquí la valoración.',
  checkThisRow: 'Revise esta fila',
  why: 'Por qué',
  howFirm: '¿Qué tan firme es?',
  nextStep: 'Próximo paso',
  level: 'Nivel',
  phase: 'Fase',
  notChosen: 'Sin elegir',
  nextCheckIn: 'Próxima reunión',
  noneOpen: 'Ninguna prevista',
  onDay: (day, time) => `${dateInWords(day, 'es')}${time ? `, ${time} h` : ''}`,
  today: (time) => `Hoy${time ? `, ${time} h` : ''}`,
  dueSince: (day) => `Pendiente desde el ${dateInWords(day, 'es')}: anótela cuando se hayan reunido.`,
  documents: 'Documentos',
  noDocuments: 'Ninguno todavía',
  mouVersion: (version, state) => `Memorando (MOU), versión ${version} (${state})`,
  states: { draft: 'borrador', reviewed: 'revisado', signed: 'firmado' },

  actions: {
    rate: 'Valorar',
    rateAgain: 'Valorar de nuevo',
    schedule: 'Programar reunión',
    createMou: 'Crear memorando (MOU)',
    logCheckIn: 'Anotar una reunión',
  },

  rateTitle: (name) => `Valorar ${name}`,
  rateHint: 'Deje abierto lo que no sepa: no se supone nada.',
  unreadable: (cell) => `La celda dice «${cell}», que no es una valoración. Elija una aquí para sustituirla.`,
  resultNow: 'Con estas valoraciones',
  unratedResult: 'Valore las tres preguntas para ver la prioridad.',

  save: 'Guardar',
  saving: 'Guardando…',
  saved: (name) => `Guardado: ${name}.`,
  keptFormulas: (headings) => `La celda de ${quotedInSpanish(headings)} contiene una fórmula y quedó como estaba.`,
  nothingChanged: 'No se cambió nada.',

  columnsTitle: '¿Añadir una columna a su lista?',
  columnsMissing: (headings) =>
    `Su lista todavía no tiene la columna ${quotedInSpanish(headings)}. Se puede añadir a la derecha de la lista; lo que hay queda como está.`,
  addAndSave: 'Añadir y guardar',
  changedTitle: 'Alguien cambió esto mientras tanto',
  changed: 'Mientras esta página estaba abierta, otra persona escribió en estas celdas. Elija lo que debe quedar.',
  yours: 'Lo suyo',
  theirs: 'Lo de la otra persona',
  blank: '(vacío)',
  chooseEach: 'Elija uno para cada celda.',
  saveChosen: 'Guardar lo elegido',
  fieldNames: { evidence: 'Fundamento de las valoraciones', lastContact: 'Último contacto', phase: 'Fase' },

  listTitle: (partners) =>
    partners === 0
      ? 'Todavía no hay organizaciones'
      : `Sus ${count(partners, 'organización aliada', 'organizaciones aliadas')}`,
  selectOne: 'Seleccione la fila de una organización para verla aquí.',
  noPartners: 'Añada aquí la primera, o escriba un nombre en la lista.',
  standTitle: 'En qué punto están',
  problemsTitle: 'Revise estas filas',
  attentionTitle: 'Requiere su atención',
  attentionMore: (n) => `Y ${n} más: elija «List what needs attention» en el menú Common Ground.`,
  row: (row, partner) => `Fila ${row}, ${partner}:`,
  many: {
    mous: (n) =>
      `Crear ${n === 1 ? 'un memorando' : 'memorandos'} (MOU) para ${count(n, 'organización inmediata', 'organizaciones inmediatas')}`,
    checkIns: (n) => `Programar reuniones con ${count(n, 'organización', 'organizaciones')}`,
  },
};

/** The words of the page of the selected partner. */
export const partnerWords: Readonly<Record<Language, typeof english>> = { en: english, es: spanish };

/** The words of this page in one language. */
export type PartnerWords = typeof english;
