import type { CalendarDate } from '../partnership/calendarDate';
import { words } from '../partnership/words';
import type { HistoryEntry, ListHistory } from '../workspace/listHistory';

/** An import of which something is still in the list. */
export interface PastImport {
  readonly id: string;
  readonly day: CalendarDate;
  /** Where the list came from. */
  readonly source: string;
  /** Partners that it added, and cells that it filled. */
  readonly added: number;
  readonly filled: number;
}

/** The imports that can be undone, the latest first. */
export function pastImports({ entries }: ListHistory): PastImport[] {
  const found = new Map<string, PastImport>();
  for (const { importId: id, on: day, source, what } of entries.filter(canBeUndone)) {
    const { added, filled } = found.get(id) ?? { added: 0, filled: 0 };
    const [one, other] = what === words.listHistory.added ? [1, 0] : [0, 1];
    found.delete(id);
    found.set(id, { id, day, source, added: added + one, filled: filled + other });
  }
  return Array.from(found.values()).reverse();
}

/** True for a row that an import added, or a cell that it filled, and that was not undone. */
export function canBeUndone({ importId, what, undone }: HistoryEntry): boolean {
  const { added, filled } = words.listHistory;
  return importId !== '' && undone === '' && (what === added || what === filled);
}
