import type { Language } from './language';
import { fold } from './text';

/** How closely two organisations work together. Source: the four levels of partnership of the founding texts. */
export type Level = 1 | 2 | 3 | 4;

export const LEVELS: readonly {
  level: Level;
  name: Readonly<Record<Language, string>>;
  aliases: readonly string[];
}[] = [
  { level: 1, name: { en: 'Resource coordination', es: 'Coordinación de recursos' }, aliases: ['resource sharing'] },
  {
    level: 2,
    name: { en: 'Program collaboration', es: 'Colaboración en programas' },
    aliases: ['programme collaboration'],
  },
  { level: 3, name: { en: 'Strategic alliance', es: 'Alianza estratégica' }, aliases: ['strategic alliances'] },
  { level: 4, name: { en: 'Collective impact', es: 'Impacto colectivo' }, aliases: [] },
];

/** A level as a drop-down shows it: `2 Program collaboration`. */
export function levelLabel(level: Level, language: Language = 'en'): string {
  return `${level} ${levelName(level, language)}`;
}

/** The name of a level: `Program collaboration`, in Spanish `Colaboración en programas`. */
export function levelName(level: Level, language: Language = 'en'): string {
  return LEVELS[level - 1]?.name[language] ?? '';
}

/**
 * Reads a level: its number, its name in any language, or both; case and accents do not count.
 *
 * @returns the level, `undefined` for a blank, or `'unreadable'`
 * @example readLevel('Strategic Alliance') // 3
 */
export function readLevel(cell: unknown): Level | undefined | 'unreadable' {
  const text = fold(String(cell ?? '')).replace(/^(level|nivel|niveau|stufe) /, '');
  if (text === '') return undefined;
  const found = LEVELS.find(({ level, name, aliases }) => {
    const names = [fold(name.en), fold(name.es), ...aliases];
    return text === String(level) || names.includes(text.replace(new RegExp(`^${level}[ .:-]+`), ''));
  });
  return found ? found.level : 'unreadable';
}

/** The highest level that any of them has; `undefined` when none has one. */
export function highestLevel(all: readonly { readonly level: Level | undefined }[]): Level | undefined {
  return all.reduce<Level | undefined>((top, { level }) => (level && level > (top ?? 0) ? level : top), undefined);
}
