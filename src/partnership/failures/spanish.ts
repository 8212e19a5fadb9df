import { list, shorten } from '../text';
import type { FailureWords } from './failureWords';

const quoted = (texts: readonly string[]): string =>
  list(
    texts.map((text) => `«${text}»`),
    'y',
  );

/** Sheets, headings and menu items keep the names under which they are found. */
export const spanish: FailureWords = {
  lockNotGot:
    'Otra persona está cambiando esta hoja de cálculo con Common Ground. No se cambió nada; inténtelo de nuevo en un minuto.',
  noPartners:
    'Todavía no hay una lista de organizaciones. Abra la hoja con su lista, o una hoja de cálculo vacía, y elija primero «Set up this spreadsheet» en el menú Common Ground.',
  noIdColumn:
    'Su lista todavía no tiene la columna "Partner ID", con la que los documentos y las reuniones encuentran a su organización. Elija "Set up this spreadsheet" en el menú Common Ground y vuelva a intentarlo.',
  noNameColumn: (sheet) =>
    `La hoja «${sheet}» no tiene una columna con los nombres. Llámela «Organización» o «Nombre» en la primera fila e inténtelo de nuevo.`,
  ratingColumnsApart: (between) =>
    `La columna «${between}» se calcula a partir de las valoraciones y no puede estar entre ellas. Muévala a la derecha de las valoraciones e inténtelo de nuevo.`,
  weightsApart:
    'Los tres pesos de «Settings» deben estar uno debajo de otro, en el orden de los criterios. Júntelos e inténtelo de nuevo.',
  monthsApart:
    'Los meses entre reuniones de «Settings» deben estar uno debajo de otro, en su orden. Júntelos e inténtelo de nuevo.',
  settingUnreadable: (detail) =>
    `En la hoja «Settings» hay un valor que no se puede leer. Corríjalo e inténtelo de nuevo. Detalle: ${detail}`,
  headingsLost: (sheet, headings) =>
    `La hoja «${sheet}» ya no tiene la columna ${quoted(headings)}. Vuelva a escribir el título en la primera fila, o deshaga el cambio, e inténtelo de nuevo; no se hizo nada.`,
  serviceMissing: (service) =>
    `El servicio ${service} está desactivado en este script. En el editor de secuencias de comandos elija Servicios, añada «${service}» e inténtelo de nuevo.`,
  calendarGone: 'El calendario de reuniones se borró o usted no tiene acceso. Inténtelo de nuevo para crear otro.',
  quietDaysUnreadable: (lines) =>
    `Entre los días sin reuniones hay algo que no se puede leer: ${quoted(lines)}. En los ajustes, escriba cada día como 2026-12-24, o como 2026-12-21 a 2027-01-03, uno en cada línea, e inténtelo de nuevo.`,
  noMatrix: 'Todavía no hay una matriz de prioridades. Elija primero «Build priority matrix».',
  tabGone: (sheet) => `La hoja «${sheet}» se borró o cambió de nombre. Elija otra.`,
  partnerGone: (name) =>
    `${name} ya no está en la lista: alguien la quitó o le cambió el nombre. Selecciónela en la lista e inténtelo de nuevo.`,
  versionGone: 'Esa versión ya no está en la hoja «MOUs». Alguien quitó su fila; vuelva a abrir esta página.',
  mouChanged:
    'Su lista o la hoja «MOUs» dice otra cosa que cuando se leyó esta página. Elija «Mirar de nuevo» e inténtelo de nuevo.',
  noneSigned:
    'Solo los acuerdos firmados tienen fechas en el calendario. Marque el acuerdo como firmado cuando todas las partes lo hayan firmado e inténtelo de nuevo.',
  termUnreadable: (organization, cell) =>
    `El acuerdo con ${shorten(organization)}: «${shorten(cell)}» no es una fecha. Escriba la revisión y el fin en la hoja «MOUs» como fechas, por ejemplo 2027-03-01, e inténtelo de nuevo. Las demás fechas están en el calendario.`,
  nameMissing: 'Falta el nombre de la organización. Escríbalo en el primer paso y guarde de nuevo.',
  dayOfCheckInMissing: 'Falta el día en que se reunieron. Elíjalo y guarde de nuevo.',

  severalAccounts:
    'Google no permitió que Common Ground trabajara. Suele pasar cuando hay varias cuentas de Google abiertas en el mismo navegador: abra esta hoja en una ventana privada, o en un perfil con una sola cuenta, e inténtelo de nuevo.',
  notAllowed: (what) =>
    ({
      documents:
        'Common Ground todavía no puede usar su Drive. Elija «Create MOUs…» en el menú Common Ground, dé allí el permiso e inténtelo de nuevo. Todo lo demás funciona sin él.',
      calendar:
        'Common Ground todavía no puede crear un calendario. Elija «Schedule check-ins…» en el menú Common Ground, dé allí el permiso e inténtelo de nuevo. Todo lo demás funciona sin él.',
      spreadsheet:
        'Common Ground no puede cambiar esta hoja de cálculo. Pida permiso de edición a quien la administra, o elija cualquier opción del menú Common Ground y dé allí el permiso; después inténtelo de nuevo.',
    })[what],
  quota:
    'Google permite solo cierta cantidad por día o por minuto, y ya se agotó. Lo terminado se conserva. Espere un minuto e inténtelo de nuevo; si vuelve a fallar, inténtelo mañana.',
  timeLimit:
    'Google detuvo el trabajo después de seis minutos. Lo terminado se conserva; elíjalo de nuevo para seguir.',
  network: 'No se pudo llegar a Google. Lo que escribió sigue aquí: compruebe si tiene conexión e inténtelo de nuevo.',
  unexpected: (message) =>
    `Common Ground no pudo terminar: ${message.replace(/\.$/, '')}. Lo terminado se conserva; inténtelo de nuevo para seguir.`,
};
