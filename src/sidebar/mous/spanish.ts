import { dateInWords } from '../../partnership/calendarDate';
import { count, list } from '../../partnership/text';
import type { MousWords } from './english';

const all = (items: readonly string[]): string => list(items, 'y');

export const spanish: MousWords = {
  title: (partners) =>
    partners === 0 ? 'Acuerdos' : `Acuerdos con ${count(partners, 'organización aliada', 'organizaciones aliadas')}`,
  whom: {
    selection: 'Con las organizaciones de las filas que seleccionó.',
    priority: 'No hay ninguna fila seleccionada, así que se trata de sus organizaciones de prioridad inmediata.',
    page: '',
  },
  immediateInstead: (n) =>
    n === 1
      ? 'Mostrar en su lugar la organización de prioridad inmediata'
      : `Mostrar en su lugar las ${n} organizaciones de prioridad inmediata`,
  more: (n) => `${n} más`,
  and: 'y',
  unnamed: 'nuestra organización',

  nobodyTitle: 'Ningún acuerdo por hacer',
  nobody: {
    priority:
      'No hay ninguna fila seleccionada, y todavía ninguna organización es de prioridad inmediata. Valore sus organizaciones, o seleccione las filas de aquellas con las que quiere un acuerdo.',
    selection: 'No hay ningún acuerdo por hacer con las filas que seleccionó.',
    page: 'Estas organizaciones ya no están en la lista. Seleccione filas en su lista.',
  },
  showSelected: 'Mostrar las filas seleccionadas',
  reading: 'Mirando su lista y su Drive…',
  opening: 'Abriendo…',
  pages: 'Más',

  kinds: '¿Qué tipo de acuerdo?',
  each: 'Un acuerdo con cada una',
  together: 'Un solo acuerdo entre todas',
  togetherHint: 'Un texto que firman ustedes y todas las organizaciones marcadas.',
  members: 'Quiénes participan',
  tickTwo: 'Marque al menos dos organizaciones.',
  tickOne: 'Marque al menos un acuerdo.',

  summary: ({ first, another, unfinished, upToDate, toDecide, impossible }) =>
    all(
      [
        first > 0 ? `${first} por hacer` : '',
        another > 0 ? count(another, 'versión nueva', 'versiones nuevas') : '',
        unfinished > 0 ? `${unfinished} por terminar` : '',
        upToDate > 0 ? `${upToDate} al día` : '',
        toDecide > 0 ? `${toDecide} por decidir` : '',
        impossible > 0 ? count(impossible, 'no es posible', 'no son posibles') : '',
      ].filter((part) => part !== ''),
    ),
  nothingYet: 'No se hace nada antes de que pulse el botón. Cada nombre muestra más.',
  headings: {
    toMake: 'Por hacer',
    toDecide: 'Usted decide',
    upToDate: 'Al día',
    coalitions: 'Entre varias organizaciones',
  },
  hints: {
    toDecide: 'Si marca uno, se hace otra versión. La que existe queda como está.',
    upToDate: 'Dicen lo mismo que su lista. Si marca uno, se hace otra versión de todos modos.',
  },

  groups: {
    parties: 'quiénes son las partes',
    contributions: 'lo que aporta cada parte',
    level: 'el nivel',
    goals: 'las metas',
    lanes: 'quién hace qué',
    ways: 'cómo deciden y se comunican',
    covers: 'lo que abarca',
    money: 'el dinero',
    checkIns: 'cada cuánto se reúnen',
    language: 'el idioma',
  },
  status: {
    new: (version) =>
      version === 1 ? 'Primera versión.' : `Versión ${version}. Una anterior está en la papelera de su Drive.`,
    unfinished: (version) => `La versión ${version} se hizo, pero no se anotó: así se termina.`,
    changed: (version, changed) => `Versión ${version}, porque cambió esto: ${all(changed)}.`,
    upToDate: (version) => `Al día (versión ${version}).`,
    doubts: {
      unclearState: (version) =>
        `La celda «State» de la versión ${version} dice algo que no es un estado. Corríjala en la hoja «MOUs»: draft, reviewed, signed o ended.`,
      ended: (version) => `La versión ${version} terminó.`,
      inBin: (version) => `El documento de la versión ${version} se borró: está en la papelera de su Drive.`,
      notFound: (version) =>
        `El documento de la versión ${version} no está entre los que Common Ground hizo para usted: se borró del todo, o lo hizo otra persona de su equipo.`,
      agreed: (version, state) => `La versión ${version} ya es «${state}»; su lista cambió desde entonces.`,
      edited: (version) =>
        `Alguien editó la versión ${version} después de que se hizo. Una versión nueva no tendría esos cambios.`,
    },
    changedSince: (changed) => `Desde entonces cambió: ${all(changed)}.`,
  },

  makeMany: (n) => (n === 0 ? 'Hacer' : n === 1 ? 'Hacer 1 acuerdo' : `Hacer ${n} acuerdos`),
  makeTogether: 'Hacer este acuerdo',
  lookFirst: 'Verlo primero',
  makeDraft: 'Hacer el borrador',
  finishVersion: (version) => `Terminar la versión ${version}`,
  makeVersion: (version) => `Hacer la versión ${version}`,
  makeVersionAnyway: (version) => `Hacer la versión ${version} de todos modos`,
  note: 'Lo que se hace es un borrador: un punto de partida para conversar, no una asesoría legal. Se hace en la carpeta «Common Ground MOUs» de su Drive. No se envía nada a nadie.',

  toAgree: (n) => (n === 0 ? 'No queda nada por acordar.' : `${count(n, 'cosa queda', 'cosas quedan')} por acordar`),
  toAgreeHint:
    'Un primer borrador siempre tiene algunas. En el texto dicen [por acordar: …]. Complete en su lista lo que sepa, y acuerden lo demás cuando se reúnan.',
  lanes: 'Quién hace qué: mírelo otra vez',
  funder: (names) => `Antes de firmar: el dinero viene de ${all(names)}`,
  funderHint: 'Puede hacer el borrador ahora. Se podrá anotar como firmado cuando su lista responda:',
  preview: 'Vista previa',
  previewing: 'Abriendo la vista previa…',
  previewHint: 'La vista previa muestra el texto de Common Ground. Su plantilla le da el aspecto.',
  backToList: 'Volver a todos los acuerdos',
  showPartner: 'Mostrar la organización',
  showList: 'Mostrar toda la lista',

  versions: 'Versiones hasta ahora',
  noVersions: 'Ninguna todavía.',
  version: (version, state) => `Versión ${version} (${state})`,
  states: { draft: 'borrador', reviewed: 'revisado', signed: 'firmado', ended: 'terminado' },
  unclearState: 'estado no claro',
  day: (day) => dateInWords(day, 'es'),
  days: {
    reviewed: (day) => `Revisado el ${day}.`,
    signed: (day) => `Firmado el ${day}.`,
    ended: (day) => `Terminado el ${day}.`,
    review: (day) => `Por revisar a más tardar el ${day}.`,
    end: (day) => `Vigente hasta el ${day}.`,
  },
  inCalendar: 'Sus revisiones están en el calendario.',
  noteState: (version) => `Anotar en qué punto está la versión ${version}`,
  newState: 'Ahora está',
  dayOf: { draft: '¿Qué día?', reviewed: 'Revisado el', signed: 'Firmado el', ended: 'Terminado el' },
  stateMeanings: {
    draft: 'Se está escribiendo.',
    reviewed: 'Todas las partes lo leyeron y están de acuerdo.',
    signed: 'Es definitivo. Una versión anterior firmada termina con él.',
    ended: 'Ya terminó, u otra cosa tomó su lugar.',
  },
  stateMissing: 'Elija en qué punto está.',
  dayMissing: 'Elija un día.',
  dayAhead: 'Ese día todavía no ha llegado. Elija hoy o un día anterior.',
  save: 'Guardar',
  saving: 'Guardando…',
  saved: (version, state, day) => `Guardado: la versión ${version} está como «${state}» desde el ${day}.`,
  endedWith: (versions) =>
    versions.length === 1
      ? `La versión ${versions[0]} terminó con ella.`
      : `Las versiones ${all(versions.map(String))} terminaron con ella.`,
  putIntoCalendar: 'Poner sus revisiones en el calendario',
  calendarHint: 'Y una reunión 60 días antes de su final, para decidir qué sigue. No se invita a nadie.',
  changingCalendar: 'Cambiando el calendario…',
  isInCalendarNow: 'Sus revisiones ya están en el calendario.',
  calendarAsWas: 'No había nada nuevo que poner en el calendario.',
  isOutOfCalendar: 'Sus revisiones ya no están en el calendario.',

  makingTitle: (n) => (n === 1 ? 'Haciendo el acuerdo' : `Haciendo ${n} acuerdos`),
  making: (names) => `Haciendo: ${names.join('; ')}…`,
  made: (n) => (n === 0 ? 'No se hizo ningún acuerdo.' : `${count(n, 'acuerdo está listo', 'acuerdos están listos')}:`),
  there: (n) => (n === 1 ? '1 de ellos ya existía.' : `${n} de ellos ya existían.`),
  left: (n) => `${count(n, 'acuerdo queda', 'acuerdos quedan')} por hacer. Al seguir, ninguno se hace dos veces.`,
  notMade: 'No se hicieron',
  changed:
    'La lista, los ajustes o su plantilla cambiaron mientras esta página estaba abierta. Mire de nuevo y hágalo después.',
  next: 'Léalo con la organización aliada, complete lo que falta por acordar y anote aquí cuándo se revisa y cuándo se firma.',
  backToAgreement: 'Volver al acuerdo',

  text: 'El texto viene de',
  own: 'Su plantilla',
  ours: 'Common Ground',
  template: 'Su plantilla',
  templateKey: 'Qué puede llevar',
  unknownTitle: 'No se entiende en su plantilla',
  unknown: (found, nearest) => (nearest === undefined ? found : `${found}: ¿quiso decir {{${nearest}}}?`),
  unknownHint: 'En un acuerdo esto dice [por acordar: …]. Corríjalo en la plantilla y mire de nuevo.',
  makeAnyway: 'Hacerlos de todos modos',
  decideUnknown: 'Corrija primero su plantilla, marque «Hacerlos de todos modos» o use el texto de Common Ground.',
  ownTitle: 'Su propia plantilla',
  ownExplained:
    'Un documento con todas las partes de un acuerdo, en el que puede cambiar el orden, las palabras y el aspecto. Desde entonces sus acuerdos se hacen a partir de él.',
  makeTemplate: 'Hacer mi plantilla',
  makingTemplate: 'Haciendo su plantilla…',
  templateMade: 'Su plantilla está lista. Cámbiela como quiera; al lado se explica qué puede llevar.',
};
