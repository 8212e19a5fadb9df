import { useMemo, useRef } from 'preact/hooks';
import { lastName, nameSuggester, withLastName } from '../../partnership/name/nameSuggester';
import { TextField } from '../common/fields';
import { useSettled } from '../common/useSettled';
import type { IsolationWords } from './english';

/** So long nothing must be typed before names are suggested. */
const PAUSE_MILLISECONDS = 300;

/** A field for one name or several, which suggests those of the list; what is typed may be any other. */
export function NameField({
  label,
  hint,
  error,
  value,
  names,
  isOne = false,
  words,
  onChange,
}: {
  label: string;
  hint?: string;
  error?: string | undefined;
  value: string;
  /** The names in the list. */
  names: readonly string[];
  /** Whether a single name is meant. */
  isOne?: boolean;
  words: IsolationWords;
  onChange(value: string): void;
}) {
  const suggest = useMemo(() => nameSuggester(names), [names]);
  const settled = useSettled(value, PAUSE_MILLISECONDS);
  const suggested = useMemo(() => suggest(isOne ? settled : lastName(settled)), [suggest, settled]);
  const field = useRef<HTMLDivElement>(null);
  const take = (name: string) => {
    onChange(isOne ? name : withLastName(value, name));
    field.current?.querySelector('input')?.focus();
  };
  return (
    <div ref={field}>
      <TextField label={label} hint={hint} error={error} value={value} onChange={onChange} />
      <div role="status">
        {settled === value && suggested.length > 0 && (
          <p class="suggested">
            {words.suggested}
            {suggested.map((name) => (
              <button key={name} type="button" class="link" onClick={() => take(name)}>
                {name}
              </button>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}
