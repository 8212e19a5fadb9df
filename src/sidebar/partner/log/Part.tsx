import type { ComponentChildren } from 'preact';

/** A part of the form that stays closed until somebody wants it. */
export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="part">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
