import type { Language } from '../../partnership/language';
import { count } from '../../partnership/text';

const english = {
  title: 'What needs attention',
  found: (lines: number) =>
    lines === 0
      ? 'Nothing needs your attention now.'
      : `${count(lines, 'thing needs', 'things need')} your attention, the most urgent first.`,
  more: (lines: number) => `And ${lines} more in the sheet.`,
  writing: 'Writing the sheet “Attention”…',
  writeAgain: 'Write the sheet again',
  sheet: 'The sheet “Attention” has all of it, in English.',
  pages: 'More',
  lookAgain: 'Look again',
  partner: 'Show the selected partner',
  opening: 'Opening…',
};

const spanish: typeof english = {
  title: 'Lo que requiere atención',
  found: (lines) =>
    lines === 0
      ? 'Nada requiere su atención ahora.'
      : `${count(lines, 'asunto requiere', 'asuntos requieren')} su atención; primero lo más urgente.`,
  more: (lines) => `Y ${lines} más en la hoja.`,
  writing: 'Escribiendo la hoja «Attention»…',
  writeAgain: 'Escribir la hoja otra vez',
  sheet: 'La hoja «Attention» lo tiene todo, en inglés.',
  pages: 'Más',
  lookAgain: 'Mirar de nuevo',
  partner: 'Mostrar la organización seleccionada',
  opening: 'Abriendo…',
};

/** What the page that lists what needs attention says, in each language. */
export const attentionWords: Readonly<Record<Language, typeof english>> = { en: english, es: spanish };
