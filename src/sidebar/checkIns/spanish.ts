import { dateInWords } from '../../partnership/calendarDate';
import { intervalInWords } from '../../partnership/checkin/interval';
import { count, list } from '../../partnership/text';
import { logWords } from '../partner/log/words';
import type { CheckInsWords } from './english';

const all = (items: readonly string[]): string => list(items, 'y');
const organizations = (n: number): string => count(n, 'organización', 'organizaciones');

const goOnAgain = `Para seguir, anote una reunión con la próxima etapa «${logWords.es.stages.renew}».`;

export const spanish: CheckInsWords = {
  day: (day) => dateInWords(day, 'es'),
  title: (partners, name) =>
    partners === undefined
      ? 'Reuniones con sus organizaciones aliadas'
      : partners === 0
        ? 'Reuniones'
        : `Reuniones con ${partners === 1 ? name : `${partners} organizaciones`}`,
  whom: {
    selection: 'Con las organizaciones de las filas que seleccionó.',
    list: 'Toda la lista: las que tienen reuniones y aquellas con las que trabaja ahora.',
    page: '',
  },
  nobody: {
    list: 'Nadie tiene reuniones, y todavía no trabaja con nadie: ninguna organización es de prioridad inmediata ni está en la fase 4 o 5. Valore sus organizaciones, o seleccione las filas de aquellas con las que quiere reunirse.',
    selection: 'No hay nada que hacer con las filas que seleccionó.',
    page: 'No hay nada que hacer con estas organizaciones.',
  },
  zone: (calendar, spreadsheet) =>
    `Las horas son de la zona ${calendar}${spreadsheet === undefined ? '' : `, como dice su calendario; su hoja de cálculo está en ${spreadsheet}`}.`,
  reading: 'Mirando su lista y su calendario…',
  opening: 'Abriendo…',
  pages: 'Más',
  showSelected: 'Mostrar las filas seleccionadas',
  showAll: 'Mostrar toda la lista',
  showPartner: 'Mostrar la organización',
  showOverview: 'Mostrar en qué punto está su lista',
  settings: 'Ajustes',

  calendarMissing: 'Common Ground todavía no puede crear un calendario para usted',
  calendarWhy: 'Pide un calendario propio para estas reuniones; no puede ver sus otros calendarios.',
  calendarAllow: 'Permitirlo',
  calendarWithout:
    'Puede seguir sin él: las reuniones quedan entonces previstas solo en la hoja «Check-ins», y no se invita a nadie.',

  file: 'Para otro calendario: un archivo',
  fileHint:
    'Las reuniones como las anota la hoja «Check-ins», para Outlook, Apple y otros calendarios. Envíelo a quien quiera: nadie lo recibe por sí solo. Un archivo más nuevo actualiza uno anterior.',
  download: (series: number) => (series === 1 ? 'Descargar las reuniones' : `Descargar las ${series} series`),
  fileName: 'reuniones.ics',

  summary: ({ ask, create, change, end, note, cannot, leave }) =>
    all(
      [
        ask > 0 ? `${ask} por decidir` : '',
        create > 0 ? count(create, 'nueva', 'nuevas') : '',
        change > 0 ? `${change} por cambiar` : '',
        end > 0 ? `${end} por terminar` : '',
        note > 0 ? `${note} por anotar` : '',
        cannot > 0 ? count(cannot, 'no es posible', 'no son posibles') : '',
        leave > 0 ? `${leave} sin cambios` : '',
      ].filter((part) => part !== ''),
    ),
  nothingYet: 'No se hace nada antes de que pulse el botón.',
  headings: {
    ask: 'Usted decide',
    create: 'Reuniones nuevas',
    change: 'Por cambiar',
    end: 'Por terminar',
    note: 'Por anotar en la hoja',
    cannot: 'Todavía no es posible',
    leave: 'Queda como está',
  },
  hints: {
    ask: 'Solo se hace lo que usted marque.',
    create: 'Una serie es por un año. Después deciden si siguen.',
    change: undefined,
    end: 'Lo que ya se celebró queda en el calendario.',
    note: 'Solo cambia la hoja «Check-ins».',
    cannot: undefined,
    leave: undefined,
  },

  once: ({ purpose, first, time, minutes }) =>
    `${purpose === 'check-in' ? 'Una reunión' : 'Una primera conversación'} el ${first} a las ${time}, ${minutes} minutos.`,
  series: ({ every, first, time, minutes, last, meetings, hasEarly }) =>
    `Reuniones ${intervalInWords(every, 'es')} desde el ${first} a las ${time} hasta el ${last}: ${meetings} reuniones de ${minutes} minutos${hasEarly ? ', con el doble de frecuencia en los primeros 90 días' : ''}.`,
  next: (purpose, day, time) =>
    `${purpose === 'check-in' ? 'Próxima' : 'Primera conversación'}: ${day}, a las ${time}.`,
  takenOut: (next, last) =>
    next === last ? `Se quita la reunión del ${next}.` : `Se quitan las reuniones desde el ${next} hasta el ${last}.`,
  moved: (n) => count(n, 'día cambiado', 'días cambiados'),
  invites: (emails) => `Con invitación: ${all(emails)}.`,
  uninvites: (emails) => `Se avisa que se quitan reuniones: ${all(emails)}.`,

  because: {
    new: '',
    renewed: 'La última serie terminó; esta es por otro año.',
    resumed: 'La serie anterior se dio por terminada; esta es por un año.',
    inSheet: 'Hasta ahora están solo en la hoja; ahora pasan al calendario tal como están allí.',
    renamed: 'Las reuniones reciben el nombre nuevo de la organización.',
    guests: 'En su lista hay otras personas marcadas que las que se invitaron.',
    double: 'Hay dos series de reuniones; una de ellas termina.',
    moved: 'Alguien cambió de día o quitó reuniones en el calendario.',
    unnoted: 'La hoja todavía no dice cómo están las cosas.',
    same: '',
    held: 'El día de la primera conversación ya pasó. Anote una reunión cuando hayan conversado.',
    rearranged: 'Alguien dio otros días a estas reuniones en el calendario. Quedan así; cámbielas o termínelas allí.',
    noDay:
      'Ningún día del próximo año tiene lugar: cada uno tiene cuatro reuniones o es un día sin reuniones. Mire los días sin reuniones en los ajustes, o reúnase menos a menudo con algunas organizaciones.',
    noCalendar: 'Las reuniones están en el calendario: permítalo primero más arriba.',
    sharedId: 'Varias filas tienen el mismo Partner ID. Corríjalo en su lista.',
  },
  cadence: (from, to) =>
    `Ahora se reúnen ${intervalInWords(to, 'es')}, y ya no ${intervalInWords(from, 'es')}. Las reuniones que vienen se reemplazan.`,
  deleted: (day) =>
    `Alguien borró en el calendario las reuniones desde el ${day}. Márquelo si debe haber otras nuevas.`,
  missing: (day) =>
    `Las reuniones desde el ${day} no están en su calendario: se borró, o las hizo otra persona de su equipo. Márquelo si quiere hacer otras nuevas.`,
  movedAhead: (days) => `Alguien cambió de día reuniones en el calendario; se perderían estas: ${all(days)}.`,
  ends: {
    pause: 'En la última reunión eligieron hacer una pausa.',
    end: 'En la última reunión eligieron terminar la alianza.',
    gone: 'La organización ya no está en la lista.',
    nothingAgreed: 'Ya nada dice cada cuánto se reúnen: ni prioridad, ni nivel, ni meses entre reuniones.',
  },
  none: {
    pause: `En pausa desde la última reunión. ${goOnAgain}`,
    end: `Terminada en la última reunión. ${goOnAgain}`,
    nothingAgreed:
      'Nada dice cada cuánto se reúnen. Valore la organización, elija un nivel o escriba en su lista cuántos meses hay entre reuniones.',
  },

  link: 'Las reuniones nuevas llevan un enlace para videollamadas (Google Meet)',
  emails: 'Quién recibe un correo',
  nobodyMailed: 'Nadie recibe un correo.',
  invited: 'Google envía una invitación a:',
  told: 'Google avisa a estas personas que se quitan reuniones:',
  tickOne: 'Marque al menos una cosa.',
  doMany: (n) => (n === 0 ? 'Hacerlo' : n === 1 ? 'Hacer esto' : `Hacer estas ${n} cosas`),

  doingTitle: (n) => (n === 1 ? 'Programando' : `Programando con ${n} organizaciones`),
  doing: (names) => `Programando: ${names.join('; ')}…`,
  nothingDone: 'No se cambió nada.',
  done: {
    create: (n) => `Reuniones nuevas con ${organizations(n)}.`,
    change: (n) => `Cambiadas: las reuniones con ${organizations(n)}.`,
    end: (n) => `Terminadas: las reuniones con ${organizations(n)}.`,
    note: (n) => `Anotadas en la hoja: las reuniones con ${organizations(n)}.`,
    ask: (n) => `Hecho como usted decidió: las reuniones con ${organizations(n)}.`,
  },
  doneInSheet: 'Están previstas solo en la hoja «Check-ins». Cuando el calendario esté permitido, podrán pasar a él.',
  wereInvited: (emails) => `Google envió una invitación a: ${all(emails)}.`,
  wereTold: (emails) => `Google avisó que se quitan reuniones a: ${all(emails)}.`,
  nobodyWasMailed: 'Nadie recibió un correo.',
  left: (n) =>
    `${count(n, 'organización queda', 'organizaciones quedan')} por hacer. Al seguir, nada se hace dos veces.`,
  notDone: 'Sin hacer',
  changed: 'Su lista o el calendario cambiaron mientras esta página estaba abierta. Mire de nuevo y hágalo después.',
};
