import { useState } from 'preact/hooks';
import type { NewPartnerPage } from '../../commands/newPartner';
import { COLUMNS, type ColumnKey, type PartnerFields } from '../../partnership/columns';
import { type Draft, EMPTY_DRAFT, readDraft } from '../../partnership/draft';
import { meets } from './KeepInTouch';
import { Resume } from './Resume';
import { SavedPartner } from './SavedPartner';
import type { Saved } from './useSaving';
import { Wizard } from './Wizard';
import { newPartnerWords } from './words';

interface ResumeView {
  readonly shows: 'resume';
  readonly kept: Draft;
  /** The new one that was begun and left again. */
  readonly begun: Draft;
}

type View =
  | ResumeView
  | { readonly shows: 'wizard'; readonly begin: Draft; readonly before: ResumeView | undefined }
  | { readonly shows: 'saved'; readonly draft: Draft; readonly saved: Saved; readonly fields: PartnerFields };

const NEW: View = { shows: 'wizard', begin: EMPTY_DRAFT, before: undefined };

/** The wizard for a new partner, from the first question to what is made after it is saved. */
export function NewPartner({ page: opened }: { page: NewPartnerPage }) {
  const [page, setPage] = useState(opened);
  const [first] = useState((): View => {
    const kept = readDraft(opened.kept);
    return kept ? { shows: 'resume', kept, begun: EMPTY_DRAFT } : NEW;
  });
  const [view, setView] = useState(first);
  const takesFocus = view !== first;
  const words = newPartnerWords[page.language];

  switch (view.shows) {
    case 'resume':
      return (
        <Resume
          draft={view.kept}
          words={words}
          takesFocus={takesFocus}
          onGoOn={() => setView({ shows: 'wizard', begin: view.kept, before: undefined })}
          onBeginNew={() => setView({ shows: 'wizard', begin: view.begun, before: view })}
        />
      );
    case 'wizard': {
      const { before } = view;
      return (
        <Wizard
          page={page}
          begin={view.begin}
          takesFocus={takesFocus}
          onBack={before && ((begun) => setView({ ...before, begun }))}
          onSaved={(saved, draft, fields) => setView({ shows: 'saved', saved, draft, fields })}
        />
      );
    }
    case 'saved':
      return (
        <SavedPartner
          page={page}
          words={words}
          saved={view.saved}
          createMou={view.draft.createMou}
          scheduleCheckIn={view.draft.scheduleCheckIn && meets({ page, draft: view.draft })}
          onAnother={() => {
            setPage(withPartner(page, view.saved, view.fields));
            setView({ ...NEW });
          }}
        />
      );
  }
}

/** What the page knows after a partner was saved. */
function withPartner(page: NewPartnerPage, { partner, row }: Saved, fields: PartnerFields): NewPartnerPage {
  const hasNow = (key: ColumnKey) => page.columns.includes(key) || key === 'id' || key in fields;
  return {
    ...page,
    kept: '',
    newId: `${page.newId}-${page.partners.length}`,
    partners: [...page.partners, { ...partner, row }],
    columns: COLUMNS.map(({ key }) => key).filter(hasNow),
  };
}
