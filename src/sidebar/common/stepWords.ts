import type { Language } from '../../partnership/language';

const english = {
  step: (number: number, total: number, name: string) => `Step ${number} of ${total}: ${name}`,
  next: 'Next',
  back: 'Back',
  saveForLater: 'Save for later',
  keeping: 'Keeping what you wrote …',
  closeSidebar: 'Close the sidebar',
  notKept: 'What you wrote is still here, but it is not kept for later yet.',
  keepNow: 'Keep it now',
};

const spanish: typeof english = {
  step: (number, total, name) => `Paso ${number} de ${total}: ${name}`,
  next: 'Siguiente',
  back: 'Atrás',
  saveForLater: 'Guardar para después',
  keeping: 'Guardando lo que escribió…',
  closeSidebar: 'Cerrar la barra lateral',
  notKept: 'Lo que escribió sigue aquí, pero todavía no está guardado para después.',
  keepNow: 'Guardarlo ahora',
};

/** What a page in steps says whose answers wait until they are saved, in one language. */
export type StepWords = typeof english;

/** What such a page says, in each language. */
export const stepWords: Readonly<Record<Language, StepWords>> = { en: english, es: spanish };
