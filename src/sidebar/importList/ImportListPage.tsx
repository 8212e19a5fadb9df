import { useRef, useState } from 'preact/hooks';
import type { ImportPage, PastImport } from '../../commands/importList';
import { failureSentence } from '../../partnership/failures/failureSentence';
import { failureWords } from '../../partnership/failures/languages';
import { IMPORT_WORDS } from '../../partnership/import/languages';
import { type Matching, proposeMatching } from '../../partnership/import/matching';
import type { ImportPlan } from '../../partnership/import/planImport';
import { useCalls } from '../common/useCalls';
import { useFocusOnChange } from '../common/useFocusOnChange';
import { useReading } from '../common/useReading';
import { ChooseView } from './ChooseView';
import { ColumnsView } from './ColumnsView';
import type { ListSource } from './listSource';
import { PlanningView } from './PlanningView';
import { ReviewView } from './ReviewView';
import { StoringView } from './StoringView';
import { isNameSure } from './shownColumns';
import { UndoView } from './UndoView';
import { useDrop } from './useDrop';
import { useListReading } from './useListReading';
import { type PlannedImport, usePlanning } from './usePlanning';
import { newImportId, useStoring } from './useStoring';
import { importListWords } from './words';

/** A list that was read, and how its columns are understood. */
interface ReadList {
  readonly source: ListSource;
  /** As they were understood at first. */
  readonly proposed: Matching;
  /** As a person corrected it. */
  readonly matching: Matching;
}

type View =
  | { readonly is: 'choose' }
  | { readonly is: 'columns' | 'planning'; readonly list: ReadList }
  | { readonly is: 'review'; readonly list: ReadList; readonly planned: PlannedImport }
  | { readonly is: 'storing'; readonly id: string; readonly planned: PlannedImport; readonly plan: ImportPlan }
  | { readonly is: 'undo'; readonly past: PastImport };

/** The page that imports a list: reads it, plans the import, shows the plan, and then has it written. */
export function ImportListPage({ opened }: { opened: ImportPage }) {
  const { language } = opened;
  const words = importListWords[language];
  const {
    page,
    calls: looking,
    read: look,
  } = useReading<ImportPage, 'same'>(
    opened,
    (calls) => calls.run(words.looking, 'readImportList'),
    () => true,
  );
  const [view, setView] = useState<View>({ is: 'choose' });
  const reading = useListReading(language);
  const planning = usePlanning();
  const storing = useStoring(language);
  const opening = useCalls(language);
  const heading = useFocusOnChange(view.is);
  const title = { ref: heading, tabIndex: -1 };
  const isPlanning = useRef(false);
  const calls = {
    fail: reading.calls.fail,
    busy: reading.calls.busy ?? looking.busy ?? opening.busy,
    failure: reading.calls.failure ?? looking.failure ?? opening.failure,
  };

  const show = (next: View) => {
    reading.calls.clear();
    looking.clear();
    opening.clear();
    setView(next);
  };
  const showColumns = (source: ListSource, headingRow?: number | 'none') => {
    const options = { language, remembered: page.matchings };
    const proposed = proposeMatching(source.table, headingRow === undefined ? options : { ...options, headingRow });
    show({ is: 'columns', list: { source, proposed, matching: proposed } });
  };
  const take = async (read: Promise<ListSource | undefined>) => {
    const source = await read;
    if (source) showColumns(source);
  };
  const takeFiles = ([file, ...others]: readonly File[]) => {
    if (!file || view.is !== 'choose' || calls.busy !== undefined) return;
    if (others.length > 0) calls.fail(words.oneFile);
    else void take(reading.fromFile(file));
  };
  const isOver = useDrop(takeFiles);

  const review = async (list: ReadList) => {
    if (!isNameSure(list.matching)) return calls.fail(words.nameFirst);
    if (isPlanning.current) return;
    isPlanning.current = true;
    try {
      // People may have worked in the sheet since the page was opened.
      const now = await look();
      if (!now) return;
      show({ is: 'planning', list });
      const planned = await planning.plan(now, list.source, list.matching);
      const hasPartners = planned !== undefined && planned.imported.partners.length > 0;
      show(hasPartners ? { is: 'review', list, planned } : { is: 'columns', list });
      if (planned && !hasPartners) calls.fail(IMPORT_WORDS[language].noPartners);
    } catch (error) {
      show({ is: 'columns', list });
      calls.fail(failureSentence(String(error), failureWords(language)));
    } finally {
      isPlanning.current = false;
    }
  };
  const store = (planned: PlannedImport, plan: ImportPlan) => {
    const id = newImportId();
    show({ is: 'storing', id, planned, plan });
    void storing.start(id, planned, plan);
  };
  /** Goes on from what was written or taken back: the list is another one now. */
  const lookAndShow = async (viewOf: (now: ImportPage) => View) => {
    const now = await look();
    if (now) show(viewOf(now));
  };
  const chooseAgain = () => void lookAndShow(() => ({ is: 'choose' }));
  const undoStored = (id: string) =>
    void lookAndShow(({ imports }) => {
      const past = imports.find((one) => one.id === id);
      return past ? { is: 'undo', past } : { is: 'choose' };
    });
  const openOverview = () => void opening.run(words.opening, 'showPartner');

  switch (view.is) {
    case 'choose':
      return (
        <ChooseView
          title={title}
          page={page}
          calls={calls}
          isOver={isOver}
          onFiles={takeFiles}
          onText={(text) => void take(reading.fromText(text))}
          onTab={(name) => void take(reading.fromTab(name))}
          onUndo={(past) => show({ is: 'undo', past })}
          onOverview={openOverview}
        />
      );
    case 'columns': {
      const { list } = view;
      return (
        <ColumnsView
          title={title}
          page={page}
          {...list}
          calls={calls}
          onMatching={(matching) => show({ is: 'columns', list: { ...list, matching } })}
          onHeadings={(row) => showColumns(list.source, row)}
          onSheet={(sheet) => void take(reading.fromSheet(list.source, sheet))}
          onGoOn={() => void review(list)}
          onAnother={() => show({ is: 'choose' })}
        />
      );
    }
    case 'planning':
      return <PlanningView title={title} planning={planning} language={language} />;
    case 'review':
      return (
        <ReviewView
          title={title}
          page={page}
          planned={view.planned}
          onDo={(plan) => store(view.planned, plan)}
          onCorrect={() => show({ is: 'columns', list: view.list })}
          onAnother={() => show({ is: 'choose' })}
        />
      );
    case 'storing':
      return (
        <StoringView
          title={title}
          language={language}
          planned={view.planned}
          plan={view.plan}
          storing={storing}
          leaving={calls}
          onRate={(name) => void opening.run(words.opening, 'openPartner', { id: '', name })}
          onDuplicates={() => void opening.run(words.opening, 'findDuplicates')}
          onOverview={openOverview}
          onUndo={() => undoStored(view.id)}
          onDone={chooseAgain}
        />
      );
    case 'undo':
      return <UndoView title={title} language={language} past={view.past} leaving={calls} onBack={chooseAgain} />;
  }
}
