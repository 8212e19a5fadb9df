import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A form whose fields and buttons are all disabled while `busy`, so that nothing is sent twice; afterwards the keyboard
 * is where it was. It never submits itself: in a sidebar that would load another page. What is missing the page says
 * itself, in its own words.
 */
export function Form({ busy, onSubmit, children }: { busy: boolean; onSubmit(): void; children: ComponentChildren }) {
  const form = useRef<HTMLFormElement>(null);
  const focused = useRef<Element | null>(null);
  // A control that gets disabled loses the focus.
  if (busy && focused.current === null) focused.current = document.activeElement;
  useLayoutEffect(() => {
    if (busy) return;
    const element = focused.current;
    focused.current = null;
    if (element instanceof HTMLElement && form.current?.contains(element)) element.focus();
  }, [busy]);
  return (
    <form
      ref={form}
      noValidate
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <fieldset class="all" disabled={busy}>
        {children}
      </fieldset>
    </form>
  );
}
