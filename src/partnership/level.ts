import { fold } from './text';

/** How closely two organisations work together. Source: the four levels of partnership of the founding texts. */
export type Level = 1 | 2 | 3 | 4;

export const LEVELS: readonly { level: Level; name: string; aliases: readonly string[] }[] = [
  { level: 1, name: 'Resource coordination', aliases: ['resource sharing', 'coordinacion de recursos'] },
  { level: 2, name: 'Program collaboration', aliases: ['programme collaboration', 'colaboracion en programas'] },
  { level: 3, name: 'Strategic alliance', aliases: ['strategic alliances', 'alianza estrategica'] },
  { level: 4, name: 'Collective impact', aliases: ['impacto colectivo'] },
];

/** A level as a drop-down shows it: `2 Program collaboration`. */
export function levelLabel(level: Level): string {
  return `${level} ${levelName(level)}`;
}

/** The name of a level: `Program collaboration`. */
export function levelName(level: Level): string {
  return LEVELS[level - 1]?.name ?? '';
}

/**
 * Reads a level: its number, its name, or both; case and accents do not count.
 *
 * @returns the level, `undefined` for a blank, or `'unreadable'`
 * @example readLevel('Strategic Alliance') // 3
 */
export function readLevel(cell: unknown): Level | undefined | 'unreadable' {
  const text = fold(String(cell ?? '')).replace(/^(level|nivel|niveau|stufe) /, '');
  if (text === '') return undefined;
  const found = LEVELS.find(({ level, name, aliases }) => {
    const names = [name.toLowerCase(), ...aliases];
    return text === String(level) || names.includes(text.replace(new RegExp(`^${level}[ .:-]+`), ''));
  });
  return found ? found.level : 'unreadable';
}
