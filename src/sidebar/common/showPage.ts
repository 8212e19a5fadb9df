import { type ComponentChild, render } from 'preact';
import type { Language } from '../../partnership/language';

/** Puts a page's content into it, in the language of its user. */
export function showPage(language: Language, content: ComponentChild): void {
  document.documentElement.lang = language;
  const page = document.getElementById('page');
  if (page) render(content, page);
}
