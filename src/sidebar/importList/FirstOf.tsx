import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../partnership/language';
import { importListWords } from './words';

const FIRST = 20;
const MORE = 100;

/** The first items of a long list, and a button that shows more: inside a list, each item as a line of its own. */
export function FirstOf<Item>({
  items,
  language,
  first = FIRST,
  children,
}: {
  items: readonly Item[];
  language: Language;
  /** How many are shown at first. */
  first?: number;
  /** The line of an item, a `<li>`. */
  children(item: Item, index: number): ComponentChildren;
}) {
  const [shown, setShown] = useState(first);
  const button = useRef<HTMLLIElement>(null);
  const next = useRef<Element | null>(null);
  useLayoutEffect(() => {
    // The keyboard goes on with the first that came; the button may be gone.
    const line = next.current?.nextElementSibling;
    next.current = null;
    const control = line?.querySelector<HTMLElement>('input, button, summary, select') ?? (line as HTMLElement | null);
    if (control === line) line?.setAttribute('tabindex', '-1');
    control?.focus();
  }, [shown]);
  const more = Math.min(MORE, items.length - shown);
  return (
    <>
      {items.slice(0, shown).map(children)}
      {more > 0 && (
        <li ref={button} class="more">
          <button
            type="button"
            class="link"
            onClick={() => {
              next.current = button.current?.previousElementSibling ?? null;
              setShown(shown + MORE);
            }}
          >
            {importListWords[language].more(more)}
          </button>
        </li>
      )}
    </>
  );
}
