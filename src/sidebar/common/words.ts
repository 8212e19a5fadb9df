import type { Language } from '../../partnership/language';

const english = {
  required: 'required',
  optional: 'optional',
  stop: 'Stop',
  stopping: 'Stopping after this one…',
  progress: (done: number, total: number) => `${done} of ${total}`,
  notRated: 'Not rated yet',
};

const spanish: typeof english = {
  required: 'obligatorio',
  optional: 'opcional',
  stop: 'Detener',
  stopping: 'Se detendrá después de esto…',
  progress: (done, total) => `${done} de ${total}`,
  notRated: 'Sin valorar',
};

/** The words that every page shares. */
export const commonWords: Readonly<Record<Language, typeof english>> = { en: english, es: spanish };
