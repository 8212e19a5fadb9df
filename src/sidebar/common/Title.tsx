import type { ComponentChildren, RefObject } from 'preact';

/** How the heading of a view takes the focus: what `useFocusOnChange` answers. */
export interface TitleFocus {
  readonly ref: RefObject<HTMLHeadingElement | null>;
  readonly tabIndex: number;
}

/** The heading of a view. */
export function Title({ focus, children }: { focus: TitleFocus; children: ComponentChildren }) {
  return (
    <h1 ref={focus.ref} tabIndex={focus.tabIndex}>
      {children}
    </h1>
  );
}
