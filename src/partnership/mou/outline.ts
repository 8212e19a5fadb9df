import type { SectionId } from './sectionId';

/** Where a section stands in an agreement. */
export interface Place {
  readonly id: SectionId;
  /** Counted from 1; the title and the notice have none. */
  readonly number: number | undefined;
  readonly heading: string;
  /** True where a lawyer should look. */
  readonly advice: boolean;
}

/** The sections that an agreement has, in their order, known before any of them is written. */
export type Outline = readonly Place[];

/** Numbers the sections one after the other, whichever others dropped out. */
export function outline(present: readonly Omit<Place, 'number'>[]): Outline {
  let last = 0;
  return present.map((place) => ({ ...place, number: isNumbered(place.id) ? ++last : undefined }));
}

function isNumbered(id: SectionId): boolean {
  return id !== 'title' && id !== 'notice';
}
