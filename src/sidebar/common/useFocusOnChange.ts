import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves the keyboard, and whoever hears the page, to the heading of a view when another one is shown. When the page
 * opens it stays where it is.
 *
 * @param view names the view
 * @param takesFocus true when something else was shown before the first view
 * @returns the ref of the heading, which needs `tabIndex={-1}`
 */
export function useFocusOnChange(view: string, takesFocus = false) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(takesFocus ? undefined : view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [view]);
  return heading;
}
