import { list } from '../../partnership/text';
import { stepWords } from '../common/stepWords';
import type { IsolationWords } from './english';

/** What the isolation assessment says in Spanish; sheets, headings and menu items keep the names under which they are found. */
export const spanish: IsolationWords = {
  ...stepWords.es,
  steps: {
    alike: 'Lo que también hacen otras',
    organizations: 'Quién complementa lo que hacemos',
    exchange: 'Lo que necesitamos y tenemos',
    together: 'Lo que nadie logra por su cuenta',
    review: 'Revisar y escribir',
  },
  questions: {
    alike: '¿Qué hacemos que otras organizaciones también hacen, cada una por su lado?',
    organizations: '¿Qué organizaciones atienden a nuestra comunidad con misiones que complementan la nuestra?',
    exchange: '¿Qué necesitamos que otras tienen, y qué tenemos que otras necesitan?',
    together: '¿Qué no podemos cambiar por nuestra cuenta?',
  },
  why: {
    alike: 'El mismo trabajo hecho dos veces es tiempo y dinero que ambas partes podrían recuperar.',
    organizations: 'Con quienes atienden a la misma gente desde otro lado conviene hablar primero.',
    exchange: 'Un salón que aquí está vacío puede ser lo que otra organización busca.',
    together: 'Algunas causas son demasiado grandes para una sola organización. Nombrarlas es el primer paso.',
  },
  blanks: 'Lo que deje en blanco no se escribe.',
  resumed: 'Empezó esto antes, y sus respuestas siguen aquí.',
  beginAnew: 'Empezar de nuevo',
  kept: 'Sus respuestas quedan guardadas y solo usted las ve. Ya puede cerrar la barra lateral: «How isolated are we?…» en el menú Common Ground le trae de vuelta aquí.',

  matters: {
    alike: {
      legend: (number) => `Actividad ${number}`,
      what: 'Lo que hacemos',
      whatHint: 'Por ejemplo: una despensa de alimentos los sábados.',
      who: 'Quién más lo hace',
      add: 'Añadir otra actividad',
    },
    together: {
      legend: (number) => `Meta ${number}`,
      what: 'Lo que no podemos cambiar por nuestra cuenta',
      whatHint: 'Por ejemplo: alquileres que las familias puedan pagar.',
      who: 'Quiénes harían falta',
      add: 'Añadir otra meta',
    },
  },
  whoHint: 'Un nombre o varios, separados por comas.',
  whatNext: 'Qué sigue',
  whatNextHint: 'Por ejemplo: invitarles a un café.',
  organization: (number) => `Organización ${number}`,
  name: 'Nombre',
  does: 'Qué hace',
  addOrganization: 'Añadir otra organización',
  nameMissing: 'Escriba el nombre de la organización, o borre lo que hace.',
  isKnown: (name) => `«${name}» ya está en su lista y no se añade otra vez.`,
  suggested: 'De su lista:',
  needs: 'Lo que necesitamos',
  haves: 'Lo que tenemos y otras pueden necesitar',
  oneALine: 'Una cosa por línea: espacio, personas, conocimientos, dinero, contactos…',

  nothing: 'Todavía no hay nada que escribir: todas las respuestas están en blanco.',
  toWrite: 'Esto se escribirá:',
  inSheet: (sheet) => `En la hoja «${sheet}»`,
  alikeRow: (what, who) => `${what || '?'}${who === '' ? '' : `. Quién más: ${who}`}`,
  togetherRow: (what, who) => `${what || '?'}${who === '' ? '' : `. Harían falta: ${who}`}`,
  rowNext: (next) => `Qué sigue: ${next}`,
  newPartners: (type) => `Filas nuevas, con el tipo «${type}»:`,
  newColumns: (headings) =>
    `${list(
      headings.map((one) => `«${one}»`),
      'y',
    )} ${headings.length === 1 ? 'es una columna nueva' : 'son columnas nuevas'} a la derecha de la lista.`,
  known: (names) => `Ya están en su lista, y no se añaden otra vez: ${list(names, 'y')}.`,
  weNeed: 'Pedimos',
  weHave: 'Ofrecemos',
  nobodyMailed: 'No se escribe a nadie.',
  write: 'Escribirlo',
  writing: 'Escribiendo…',

  done: 'Listo. Hacia esto apunta',
  whatWasWritten: (sheets) =>
    `Se escribió en ${list(
      sheets.map((one) => `«${one}»`),
      'y',
    )}.`,
  added: 'Nuevas en su lista:',
  showMissing: 'Mostrar quién falta',
  findOverlaps: 'Ver quién hace lo mismo',
  opening: 'Abriendo…',
};
