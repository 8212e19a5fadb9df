import { columnOf } from '../columns';
import { fold } from '../text';
import { cut } from './table';
import { type ColumnUse, isField, isList } from './target';

/** What several rows say in one column, as one cell. */
export interface United {
  readonly text: string;
  /** What could not be put beside the first, and in which of the cells it stands. */
  readonly left: readonly { readonly index: number; readonly text: string }[];
  /** How long it would be if it were not cut to what a cell holds. */
  readonly length: number;
}

/**
 * Puts what several rows say of one organization into one cell: each thing once, a line each, in order. Where there can
 * be one answer only (a rating, a day, a number, a coordinate, a status) the first stays, and the others are told.
 *
 * @example unite(['space', '', 'training; space'], 'theyOffer').text // 'space\ntraining'
 */
export function unite(cells: readonly string[], use: ColumnUse): United {
  const said = cells.filter((cell) => cell !== '');
  const [first = '', ...others] = said;
  if (hasOneAnswer(use)) {
    const left = cells
      .map((text, index) => ({ index, text }))
      .filter(({ text }) => text !== '' && sayingKey(text, use) !== sayingKey(first, use));
    return { text: first, left, length: first.length };
  }
  if (others.length === 0 && !isList(use)) return { text: first, left: [], length: first.length };
  const things = new Map<string, string>();
  for (const cell of said) {
    for (const one of partsOf(cell, use)) {
      const key = sayingKey(one, use);
      if (!things.has(key)) things.set(key, one);
    }
  }
  const text = Array.from(things.values()).join('\n');
  return { text: cut(text), left: [], length: text.length };
}

/**
 * What a cell becomes when a list says more of the same partner: it stays as it is, and what is new follows, a line
 * each. `undefined` when both cannot stand there: where there can be one answer only, or where a cell has no room.
 *
 * @example addTo('space', 'training; space', 'theyOffer') // 'space\ntraining'
 */
export function addTo(present: string, more: string, use: ColumnUse): string | undefined {
  if (present === '') return more;
  if (more === '' || sayingKey(present, use) === sayingKey(more, use)) return present;
  if (hasOneAnswer(use)) return undefined;
  const known = new Set([...linesOf(present), ...partsOf(present, use)].map((one) => sayingKey(one, use)));
  const lines = linesOf(more).flatMap((line) => partsOf(line, use));
  const added = lines.filter((line) => !known.has(sayingKey(line, use)));
  const text = [present, ...added].join('\n');
  return cut(text) === text ? text : undefined;
}

/** True for what a partner has one of: another cannot be written beside it. */
export function hasOneAnswer(use: ColumnUse): boolean {
  if (!isField(use)) return ['status', 'localName', 'latitude', 'longitude'].includes(use);
  const { choices, holds } = columnOf(use);
  return use === 'name' || choices !== undefined || holds !== undefined;
}

/** The things of a list, however they are parted; other texts are one thing. */
export function partsOf(cell: string, use: ColumnUse): string[] {
  if (use !== 'theyOffer' && use !== 'previousNames') return [cell];
  const parts = cell.split(/[\n;|]/).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** Two texts that say the same have one key; how a website is written does not count. */
function sayingKey(text: string, use: ColumnUse): string {
  const key = fold(text);
  return use === 'website' ? key.replace(/^https?:\/\/(www\.)?|^www\./, '').replace(/\/$/, '') : key;
}
