import type { Language } from '../../partnership/language';
import { count } from '../../partnership/text';

const english = {
  title: 'Overlaps',
  found: (pairs: number) =>
    pairs === 0
      ? 'No overlaps found.'
      : `${count(pairs, 'pair')} that may overlap: yours first, then the strongest. Only words and places are compared, so talk to them before you conclude.`,
  noColumn:
    'Your list has no column “What they do” yet. Write that heading to its right, and a few words for each partner: partners are compared by them.',
  silent: (silent: number, of: number) =>
    `${silent} of ${count(of, 'partner')} ${silent === 1 ? 'has' : 'have'} nothing in “What they do” and “They offer”: only the place can be compared. Write a few words there.`,
  noMission: 'Your own mission is blank in the settings: write it there to see who overlaps with you.',
  kind: 'Show',
  all: 'All kinds',
  pair: 'with',
  shared: (words: string) => `Both say: ${words}`,
  more: (pairs: number) => `Show ${pairs} more`,
  write: 'Write the sheet “Overlaps”',
  writing: 'Writing the sheet “Overlaps”…',
  written: 'The sheet “Overlaps” has all of them now.',
  unchanged: 'The sheet “Overlaps” has all of them already; nothing was changed.',
  pages: 'More',
  lookAgain: 'Look again',
  settings: 'Open the settings',
  missing: 'Show who is missing',
  opening: 'Opening…',
};

const spanish: typeof english = {
  title: 'Quiénes coinciden',
  found: (pairs) =>
    pairs === 0
      ? 'No se encontraron coincidencias.'
      : `${count(pairs, 'par', 'pares')} que quizá ${pairs === 1 ? 'coincida' : 'coincidan'}: primero los de ustedes, luego los más claros. Solo se comparan palabras y lugares: converse con las organizaciones antes de concluir.`,
  noColumn:
    'Su lista todavía no tiene la columna «What they do». Escriba ese título a la derecha y unas palabras para cada organización: con ellas se comparan.',
  silent: (silent, of) =>
    `${silent} de ${count(of, 'organización', 'organizaciones')} no ${silent === 1 ? 'tiene' : 'tienen'} nada en «What they do» ni en «They offer»: solo se puede comparar el lugar. Escriba allí unas palabras.`,
  noMission: 'La misión de ustedes está en blanco en los ajustes: escríbala allí para ver quién coincide con ustedes.',
  kind: 'Mostrar',
  all: 'Todas las clases',
  pair: 'con',
  shared: (words) => `Las dos dicen: ${words}`,
  more: (pairs) => `Mostrar ${pairs} más`,
  write: 'Escribir la hoja «Overlaps»',
  writing: 'Escribiendo la hoja «Overlaps»…',
  written: 'La hoja «Overlaps» ya tiene todo.',
  unchanged: 'La hoja «Overlaps» ya tenía todo; no se cambió nada.',
  pages: 'Más',
  lookAgain: 'Mirar de nuevo',
  settings: 'Abrir los ajustes',
  missing: 'Mostrar quién falta',
  opening: 'Abriendo…',
};

/** What the page that finds overlaps says, in each language. */
export const overlapsWords: Readonly<Record<Language, typeof english>> = { en: english, es: spanish };
