import { useId, useState } from 'preact/hooks';
import type { ImportPage, PastImport } from '../../commands/importList';
import { Form } from '../common/Form';
import { Select } from '../common/fields';
import { Status } from '../common/Status';
import { Title, type TitleFocus } from '../common/Title';
import type { Calls } from '../common/useCalls';
import { FirstOf } from './FirstOf';
import { importListWords } from './words';

/** So many earlier imports are shown at first. */
const FEW = 5;

/** Where the list is: a file, a pasted text or another tab. And what was imported before. */
export function ChooseView({
  title,
  page: { language, tabs, imports },
  calls,
  isOver,
  onFiles,
  onText,
  onTab,
  onUndo,
  onOverview,
}: {
  title: TitleFocus;
  page: ImportPage;
  calls: Pick<Calls, 'busy' | 'failure' | 'fail'>;
  /** Whether a file is held above the page. */
  isOver: boolean;
  onFiles(files: readonly File[]): void;
  onText(text: string): void;
  onTab(name: string): void;
  onUndo(past: PastImport): void;
  onOverview(): void;
}) {
  const words = importListWords[language];
  const id = useId();
  const [text, setText] = useState('');
  const [tab, setTab] = useState('');
  return (
    <>
      <Title focus={title}>{words.title}</Title>
      <p>{words.intro}</p>
      <Status calls={calls} />
      <Form busy={calls.busy !== undefined} onSubmit={() => {}}>
        <div class={isOver ? 'drop over' : 'drop'}>
          <div class="field">
            <label for={`${id}-file`}>{words.file}</label>
            <p class="hint" id={`${id}-hint`}>
              {words.fileHint}
            </p>
            <input
              type="file"
              id={`${id}-file`}
              accept=".csv,.tsv,.tab,.txt,.xlsx,.json,.geojson"
              aria-describedby={`${id}-hint`}
              onChange={({ currentTarget }) => {
                onFiles(Array.from(currentTarget.files ?? []));
                // The same file can be chosen again, after it was corrected.
                currentTarget.value = '';
              }}
            />
          </div>
        </div>
        <details>
          <summary>{words.paste}</summary>
          <div class="field">
            <label for={`${id}-text`}>{words.paste}</label>
            <p class="hint" id={`${id}-text-hint`}>
              {words.pasteHint}
            </p>
            <textarea
              id={`${id}-text`}
              rows={6}
              value={text}
              aria-describedby={`${id}-text-hint`}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          </div>
          <button type="button" onClick={() => (text.trim() === '' ? calls.fail(words.pasteFirst) : onText(text))}>
            {words.readText}
          </button>
        </details>
        {tabs.length > 0 && (
          <details>
            <summary>{words.tab}</summary>
            <Select
              label={words.whichTab}
              value={tab}
              onChange={setTab}
              blank={words.choose}
              options={tabs.map((value) => ({ value, label: value }))}
            />
            <button type="button" onClick={() => (tab === '' ? calls.fail(words.chooseTab) : onTab(tab))}>
              {words.readTab}
            </button>
          </details>
        )}
        {imports.length > 0 && (
          <section aria-label={words.earlier}>
            <h2>{words.earlier}</h2>
            <ul class="plans">
              <FirstOf items={imports} language={language} first={FEW}>
                {(past) => (
                  <li key={past.id} class="plan">
                    <button type="button" class="link" onClick={() => onUndo(past)}>
                      {words.undoOf(words.day(past.day), past.source, past)}
                    </button>
                  </li>
                )}
              </FirstOf>
            </ul>
          </section>
        )}
      </Form>
      <nav aria-label={words.pages}>
        <button type="button" class="link" onClick={onOverview}>
          {words.showOverview}
        </button>
      </nav>
    </>
  );
}
