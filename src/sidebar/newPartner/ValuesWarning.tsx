import { isDoubtful } from '../../partnership/valuesWarning';
import type { StepProps } from './step';

/** A kind warning to whom a partner draws for another reason than a shared mission. */
export function ValuesWarning({ draft, words }: Pick<StepProps, 'draft' | 'words'>) {
  return (
    <div role="status">
      {isDoubtful(draft.fields) && (
        <div class="notice warning">
          <p>
            <strong>{words.valuesWarning.heading}</strong>
          </p>
          <p>{words.valuesWarning.text}</p>
        </div>
      )}
    </div>
  );
}
