import type { CalendarDate } from '../calendarDate';
import { changedGroups, type FactGroup } from './factsMark';
import type { State } from './state';

/** A version of an agreement as the MOUs sheet notes it. */
export interface NotedVersion {
  readonly mouId: string;
  readonly version: number;
  /** `undefined` when the cell says something else. */
  readonly state: State | undefined;
  /** When its document was last changed by Common Ground, as Drive said it; blank when that is not known. */
  readonly madeAt: string;
}

/** The document of a version as Drive has it. */
export interface FoundDocument {
  readonly mouId: string;
  readonly version: number;
  /** The mark of the facts that it was made from; blank when it has none. */
  readonly mark: string;
  /** The day it was drafted; blank when it has none. */
  readonly date: CalendarDate;
  readonly modifiedAt: string;
  readonly inBin: boolean;
}

/** Why a person must decide whether another version is made. */
export type Doubt = 'unclearState' | 'ended' | 'inBin' | 'notFound' | 'agreed' | 'edited';

/** What making an agreement would do. */
export type MouStatus =
  /** Makes the first version. */
  | { readonly kind: 'new'; readonly version: number }
  /** Notes a document that a stopped run left behind, and finishes it. */
  | { readonly kind: 'unfinished'; readonly version: number }
  /** Makes another version, since facts changed. */
  | { readonly kind: 'changed'; readonly version: number; readonly changed: readonly FactGroup[] }
  /** Would make another version, which nobody may want. */
  | { readonly kind: 'ask'; readonly version: number; readonly changed: readonly FactGroup[]; readonly why: Doubt }
  /** The last version says what the facts say; only on request there is another one. */
  | { readonly kind: 'upToDate'; readonly version: number };

/**
 * What making an agreement would do now. A version that is there is never made again and never overwritten: another one
 * follows it. `version` is the one that would be made.
 *
 * A version counts as edited when its document was changed after Common Ground made it, or when that is not known.
 *
 * @param mark the mark of the facts as they are now
 */
export function mouStatus(
  mouId: string,
  mark: string,
  noted: readonly NotedVersion[],
  found: readonly FoundDocument[],
): MouStatus {
  const rows = noted.filter((one) => one.mouId === mouId);
  const documents = found.filter((one) => one.mouId === mouId);
  const last = latest(rows);
  const newest = latest(documents.filter(({ inBin }) => !inBin));
  if (newest && newest.version > (last?.version ?? 0)) return { kind: 'unfinished', version: newest.version };
  const version = Math.max(0, ...rows.map(versionOf), ...documents.map(versionOf)) + 1;
  if (!last) return { kind: 'new', version };
  const document = documents.find((one) => one.version === last.version);
  const changed = document ? changedGroups(document.mark, mark) : [];
  const ask = (why: Doubt): MouStatus => ({ kind: 'ask', version, changed, why });
  if (last.state === undefined) return ask('unclearState');
  if (last.state === 'ended') return ask('ended');
  if (!document) return ask('notFound');
  if (document.inBin) return ask('inBin');
  if (changed.length === 0) return { kind: 'upToDate', version };
  if (last.state !== 'draft') return ask('agreed');
  if (document.modifiedAt !== last.madeAt) return ask('edited');
  return { kind: 'changed', version, changed };
}

const versionOf = ({ version }: { readonly version: number }): number => version;

function latest<T extends { readonly version: number }>(versions: readonly T[]): T | undefined {
  return versions.reduce<T | undefined>((last, one) => (last && last.version >= one.version ? last : one), undefined);
}
