import type { Language } from '../language';
import { type Block, bullets, paragraph, table } from './blocks';
import type { Outline, Place } from './outline';
import type { SectionId } from './sectionId';
import { type Text, type Voice, voice } from './voice';

/** The voice of one agreement, which knows how many parties it has and how its sections are numbered. */
export interface Writer extends Voice {
  /** The paragraph that says a text. */
  readonly write: (text: Text) => Block;
  /** The list whose items say the texts. */
  readonly points: (...texts: readonly Text[]) => Block;
  /** The table under those headings. */
  readonly grid: (headings: readonly Text[], rows: readonly (readonly string[])[]) => Block;
  /** `both of us`, or `all of us` where there are more than two parties. */
  readonly all: string;
  /** `either of us`, or `any of us` where there are more than two parties. */
  readonly any: string;
  readonly has: (id: SectionId) => boolean;
  /**
   * How a sentence refers to another section of this agreement: `section 14 (“When we disagree”)`.
   *
   * @throws Error when the agreement does not have it
   */
  readonly section: (id: SectionId) => string;
  readonly outline: Outline;
}

/** The writer of an agreement between that many parties, with those sections. */
export function writer(language: Language, parties: number, outline: Outline): Writer {
  const spoken = voice(language);
  const { say } = spoken;
  const find = (id: SectionId) => outline.find((place) => place.id === id);
  return {
    ...spoken,
    write: (text) => paragraph(say(text)),
    points: (...texts) => bullets(...texts.map(say)),
    grid: (headings, rows) => table(headings.map(say), rows),
    all: say(parties > 2 ? { en: 'all of us', es: 'todas las partes' } : { en: 'both of us', es: 'ambas partes' }),
    any: say({ en: parties > 2 ? 'any of us' : 'either of us', es: 'cualquiera de las partes' }),
    has: (id) => find(id) !== undefined,
    section: (id) => {
      const place = find(id);
      if (!place) throw new Error(`The agreement has no section "${id}".`);
      return say(reference(place));
    },
    outline,
  };
}

function reference({ number, heading }: Place): Text {
  return { en: `section ${number} (“${heading}”)`, es: `la sección ${number} (“${heading}”)` };
}
