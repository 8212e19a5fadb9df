import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Option } from './option';

interface FieldProps {
  label: string;
  /** What to write, in a line below the label. */
  hint?: ComponentChildren;
  /** What is wrong with the value, if anything is. */
  error?: string | undefined;
  value: string;
  onChange(value: string): void;
}

/** Longer texts than this belong into a document. */
const LONGEST = 2000;

/** A line of text. */
export function TextField({
  label,
  hint,
  error,
  value,
  onChange,
  onEnter,
  type = 'text',
  keyboard,
  required = false,
  min,
  max,
}: FieldProps & {
  /** What the Enter key does here, instead of going on with the form. */
  onEnter?(): void;
  type?: 'text' | 'date' | 'number' | 'url';
  /** The keys that a telephone shows. */
  keyboard?: 'decimal' | 'email';
  required?: boolean;
  min?: string;
  max?: string;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Hint id={id} hint={hint} />
      <Fault id={id} error={error} />
      <input
        id={id}
        // Preact's types have an own shape for each type of input.
        type={type as 'text'}
        value={value}
        required={required}
        min={min}
        max={max}
        maxLength={LONGEST}
        inputMode={keyboard}
        {...described(id, hint, error)}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (!onEnter || event.key !== 'Enter') return;
          event.preventDefault();
          onEnter();
        }}
      />
    </div>
  );
}

/** A text of several lines. */
export function TextArea({ label, hint, error, value, onChange, rows = 2 }: FieldProps & { rows?: number }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Hint id={id} hint={hint} />
      <Fault id={id} error={error} />
      <textarea
        id={id}
        rows={rows}
        value={value}
        maxLength={LONGEST}
        {...described(id, hint, error)}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

/** A choice from a list that opens; blank is a choice too. */
export function Select({
  label,
  hint,
  error,
  value,
  onChange,
  options,
  blank,
}: FieldProps & { options: readonly Option[]; blank?: string }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Hint id={id} hint={hint} />
      <Fault id={id} error={error} />
      <select
        id={id}
        value={value}
        {...described(id, hint, error)}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {blank !== undefined && <option value="">{blank}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A choice whose options are all seen, each with what it means. */
export function Choice({ label, hint, error, value, onChange, options }: FieldProps & { options: readonly Option[] }) {
  const id = useId();
  return (
    <fieldset class="field choice" aria-describedby={described(id, hint, error)['aria-describedby']}>
      <legend>{label}</legend>
      <Hint id={id} hint={hint} />
      <Fault id={id} error={error} />
      {options.map((option, index) => (
        <label key={option.value} class="option">
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={option.value === value}
            aria-invalid={error ? true : undefined}
            aria-labelledby={`${id}-${index}`}
            aria-describedby={option.explanation && `${id}-${index}-explanation`}
            onChange={() => onChange(option.value)}
          />
          <span>
            <span id={`${id}-${index}`}>{option.label}</span>
            {option.explanation && (
              <span class="secondary" id={`${id}-${index}-explanation`}>
                {' '}
                {option.explanation}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Something to tick. */
export function CheckBox({
  label,
  hint,
  checked,
  onChange,
}: {
  label: ComponentChildren;
  /** What ticking it does, below its label. */
  hint?: ComponentChildren;
  checked: boolean;
  onChange(checked: boolean): void;
}) {
  const id = useId();
  return (
    <>
      <label class="option">
        <input
          type="checkbox"
          checked={checked}
          {...described(id, hint, undefined)}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <Hint id={id} hint={hint} />
    </>
  );
}

function Hint({ id, hint }: { id: string; hint: ComponentChildren }) {
  return hint ? (
    <p class="hint" id={`${id}-hint`}>
      {hint}
    </p>
  ) : null;
}

function Fault({ id, error }: { id: string; error: string | undefined }) {
  return error ? (
    <p class="fault" id={`${id}-error`}>
      {error}
    </p>
  ) : null;
}

/** Ties a control to what is said about it. */
function described(id: string, hint: ComponentChildren, error: string | undefined) {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter((one) => one !== '');
  return {
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': error ? true : undefined,
  };
}
