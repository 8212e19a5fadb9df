import { type Draft, STEPS } from '../../partnership/draft';
import { useFocusOnChange } from '../common/useFocusOnChange';
import type { NewPartnerWords } from './english';

/** Asks whether to go on with what was kept, or to begin a new partner. */
export function Resume({
  draft,
  words,
  takesFocus,
  onGoOn,
  onBeginNew,
}: {
  draft: Draft;
  words: NewPartnerWords;
  /** False when the page opens with it. */
  takesFocus: boolean;
  onGoOn(): void;
  onBeginNew(): void;
}) {
  const heading = useFocusOnChange('resume', takesFocus);
  const name = draft.fields.name || words.nameless;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {words.resume.heading}
      </h1>
      <div class="buttons">
        <button type="button" class="primary" onClick={onGoOn}>
          {words.resume.goOn(name, STEPS.indexOf(draft.step) + 1, STEPS.length)}
        </button>
        <button type="button" onClick={onBeginNew}>
          {words.resume.beginNew}
        </button>
      </div>
      <p class="secondary">{words.resume.warning(name)}</p>
    </>
  );
}
