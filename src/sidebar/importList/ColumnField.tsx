import { useId } from 'preact/hooks';
import { columnOf } from '../../partnership/columns';
import { IMPORT_WORDS } from '../../partnership/import/languages';
import type { MatchedColumn } from '../../partnership/import/matching';
import { type ColumnUse, isField } from '../../partnership/import/target';
import type { Language } from '../../partnership/language';
import { USE_GROUPS } from './shownColumns';
import { importListWords } from './words';

/** A column of the list: its heading, what stands in it, and what it becomes. */
export function ColumnField({
  column: { heading, use },
  samples,
  language,
  onUse,
}: {
  column: MatchedColumn;
  samples: readonly string[];
  language: Language;
  onUse(use: ColumnUse): void;
}) {
  const words = importListWords[language];
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{heading}</label>
      <p class="hint samples" id={`${id}-samples`}>
        {samples.length > 0 ? samples.join('\n') : words.blankColumn}
      </p>
      <select
        id={id}
        value={use}
        aria-describedby={`${id}-samples`}
        onChange={({ currentTarget }) => onUse(currentTarget.value as ColumnUse)}
      >
        {USE_GROUPS.any.map((one) => (
          <UseOption key={one} use={one} language={language} />
        ))}
        {(['usual', 'beside', 'others'] as const).map((group) => (
          <optgroup key={group} label={words.groups[group]}>
            {USE_GROUPS[group].map((one) => (
              <UseOption key={one} use={one} language={language} />
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function UseOption({ use, language }: { use: ColumnUse; language: Language }) {
  return <option value={use}>{isField(use) ? columnOf(use).heading : IMPORT_WORDS[language].uses[use]}</option>;
}
