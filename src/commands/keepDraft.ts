import { type DraftKind, storeDraft } from '../workspace/drafts';
import { openSpreadsheet } from '../workspace/spreadsheet';
import { type Reply, reply } from './command';

/** Keeps what the user left unfinished, for this spreadsheet and for nobody else; a blank text forgets it. */
export function keepDraft(kind: DraftKind, draft: string): Reply<null> {
  return reply(() => {
    storeDraft(openSpreadsheet(), kind, draft);
    return null;
  });
}
