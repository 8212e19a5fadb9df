import { TextArea } from '../common/fields';
import type { PartProps } from './part';

/** The days on which nobody meets. */
export function QuietDays({ words, typed, errorOf, change }: PartProps) {
  return (
    <section>
      <TextArea
        {...words.fields.quietDays}
        error={errorOf('quietDays')}
        value={typed.quietDays}
        rows={3}
        onChange={(quietDays) => change({ quietDays })}
      />
    </section>
  );
}
