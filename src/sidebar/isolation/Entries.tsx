import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Several answers of one kind, each a group of fields, and a button for one more. */
export function Entries<Entry>({
  entries,
  blank,
  legend,
  add,
  onChange,
  children,
}: {
  entries: readonly Entry[];
  blank: Entry;
  legend(number: number): string;
  add: string;
  onChange(entries: readonly Entry[]): void;
  /** The fields of one. */
  children(entry: Entry, change: (more: Partial<Entry>) => void): ComponentChildren;
}) {
  const groups = useRef<HTMLDivElement>(null);
  const count = useRef(entries.length);
  useEffect(() => {
    const isAdded = entries.length > count.current;
    count.current = entries.length;
    if (isAdded) groups.current?.querySelector<HTMLElement>(':scope > fieldset:last-of-type input')?.focus();
  }, [entries.length]);
  return (
    <div ref={groups}>
      {entries.map((entry, place) => (
        <fieldset class="group" key={place}>
          <legend>{legend(place + 1)}</legend>
          {children(entry, (more) =>
            onChange(entries.map((one, other) => (other === place ? { ...one, ...more } : one))),
          )}
        </fieldset>
      ))}
      <button type="button" onClick={() => onChange([...entries, blank])}>
        {add}
      </button>
    </div>
  );
}
