import { LANGUAGE_NAMES } from '../../partnership/language';
import { Select } from '../common/fields';
import type { PartProps } from './part';

/** The language in which new documents are written. */
export function DocumentLanguage({ words, typed, change }: PartProps) {
  return (
    <section class="last">
      <Select
        {...words.fields.language}
        value={typed.language}
        onChange={(language) => change({ language })}
        options={Object.values(LANGUAGE_NAMES).map((name) => ({ value: name, label: name }))}
      />
    </section>
  );
}
