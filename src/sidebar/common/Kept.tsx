import { close } from '../server';
import type { StepWords } from './stepWords';

/** Says that the draft is kept, so that the sidebar may be closed. */
export function Kept({ isKept, words }: { isKept: boolean; words: StepWords & { readonly kept: string } }) {
  return (
    <div role="status">
      {isKept && (
        <div class="notice">
          <p>{words.kept}</p>
          <button type="button" onClick={close}>
            {words.closeSidebar}
          </button>
        </div>
      )}
    </div>
  );
}

/** Says why the draft is not kept, and offers to try again. */
export function NotKept({ failure, words, onKeep }: { failure: string | undefined; words: StepWords; onKeep(): void }) {
  return failure === undefined ? null : (
    <div class="notice error" role="alert">
      <p>
        {words.notKept} {failure}
      </p>
      <button type="button" onClick={onKeep}>
        {words.keepNow}
      </button>
    </div>
  );
}
