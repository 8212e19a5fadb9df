import type { AttentionKind } from './attention';

/** What waits, and what to do about it, in one language; `day` and `what` are in words. */
export type AttentionWords = Readonly<
  Record<AttentionKind, { readonly says: (day: string, what: string) => string; readonly toDo: string }>
>;
