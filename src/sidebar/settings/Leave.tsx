import { useState } from 'preact/hooks';
import type { Language } from '../../partnership/language';
import { Status } from '../common/Status';
import { useCalls } from '../common/useCalls';
import { settingsWords } from './words';

/** The way to the page of the selected partner; it asks first when something is not saved. */
export function Leave({ language, isUnsaved, isBusy }: { language: Language; isUnsaved: boolean; isBusy: boolean }) {
  const words = settingsWords[language];
  const calls = useCalls(language);
  const [isAsking, ask] = useState(false);
  const leave = () => void calls.run(words.opening, 'showPartner');
  const isDisabled = isBusy || calls.busy !== undefined;
  return (
    <>
      {isAsking && isUnsaved && (
        <div class="notice warning" role="alert">
          <p>{words.unsaved}</p>
          <div class="buttons">
            <button type="button" disabled={isDisabled} onClick={leave}>
              {words.leave}
            </button>
            <button type="button" onClick={() => ask(false)}>
              {words.stay}
            </button>
          </div>
        </div>
      )}
      <nav aria-label={words.otherPages}>
        <button type="button" class="link" disabled={isDisabled} onClick={() => (isUnsaved ? ask(true) : leave())}>
          {words.showPartner}
        </button>
      </nav>
      <Status calls={calls} />
    </>
  );
}
