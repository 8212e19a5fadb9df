import type { Language } from '../../partnership/language';
import type { SettingKey } from '../../partnership/settings';
import type { Typed } from './typed';
import type { SettingsWords } from './words';

/** What each part of the page is given. */
export interface PartProps {
  readonly language: Language;
  readonly words: SettingsWords;
  readonly typed: Typed;
  /** What is to be said about a field that is wrong. */
  errorOf(key: SettingKey): string | undefined;
  change(some: Partial<Typed>): void;
}
