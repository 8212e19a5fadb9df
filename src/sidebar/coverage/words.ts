import type { Language } from '../../partnership/language';
import { count } from '../../partnership/text';

const english = {
  title: 'Who is missing',
  writing: 'Writing the sheet “Coverage”…',
  writeAgain: 'Write the sheet again',
  sheet: 'The sheet “Coverage” has all of it, with levels, areas and a chart.',
  types: 'Kinds of partner',
  sectors: 'Sectors',
  quoted: (heading: string) => `“${heading}”`,
  lacks: (headings: string) => `Your list has no place yet for ${headings}.`,
  addColumns: (columns: number) => `Add ${count(columns, 'column')} to the list`,
  adding: 'Adding columns…',
  otherwise: 'In other words',
  notNoted: 'Not noted yet',
  more: (n: number) => `${n} more`,
  and: 'and',
  pages: 'More',
  lookAgain: 'Look again',
  newPartner: 'Add a partner',
  isolation: 'How isolated are we?',
  opening: 'Opening…',
};

const spanish: typeof english = {
  title: 'Quién falta',
  writing: 'Escribiendo la hoja «Coverage»…',
  writeAgain: 'Escribir la hoja otra vez',
  sheet: 'La hoja «Coverage» lo tiene todo, con niveles, zonas y un gráfico.',
  types: 'Clases de organizaciones aliadas',
  sectors: 'Sectores',
  quoted: (heading) => `«${heading}»`,
  lacks: (headings) => `Su lista todavía no tiene lugar para ${headings}.`,
  addColumns: (columns) => `Añadir ${count(columns, 'columna')} a la lista`,
  adding: 'Añadiendo columnas…',
  otherwise: 'Con otras palabras',
  notNoted: 'Sin anotar todavía',
  more: (n) => `${n} más`,
  and: 'y',
  pages: 'Más',
  lookAgain: 'Mirar de nuevo',
  newPartner: 'Añadir una organización',
  isolation: '¿Qué tan aislados estamos?',
  opening: 'Abriendo…',
};

/** What the page that shows who is missing says, in each language. */
export const coverageWords: Readonly<Record<Language, typeof english>> = { en: english, es: spanish };
