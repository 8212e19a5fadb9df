import type { Language } from '../language';

/** What a document says around its sections. */
export interface Frame {
  readonly title: string;
  /** The line under the title. */
  readonly between: (names: string) => string;
  readonly date: string;
  readonly version: string;
  readonly state: string;
  readonly draft: string;
  /** Stands behind the note of a section where a lawyer should look. */
  readonly seekAdvice: string;
  /** Stands at the end of every memorandum until somebody takes it out. */
  readonly notice: string;
}

export const FRAMES: Readonly<Record<Language, Frame>> = {
  en: {
    title: 'Memorandum of Understanding',
    between: (names) => `between ${names}`,
    date: 'Date',
    version: 'Version',
    state: 'State',
    draft: 'Draft',
    seekAdvice: '(Seek advice.)',
    notice:
      'This text is a template and not legal advice. Have a lawyer look at the sections marked “seek advice”, and take this line out when you have.',
  },
  es: {
    title: 'Memorando de entendimiento',
    between: (names) => `entre ${names}`,
    date: 'Fecha',
    version: 'Versión',
    state: 'Estado',
    draft: 'Borrador',
    seekAdvice: '(Pedir asesoría.)',
    notice:
      'Este texto es una plantilla y no constituye asesoría legal. Pidamos a un abogado o una abogada que revise las secciones marcadas “pedir asesoría”, y quitemos esta línea cuando lo haya hecho.',
  },
};
