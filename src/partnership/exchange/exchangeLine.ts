import { nameKey } from '../name/nameKey';
import { fold } from '../text';
import type { ExchangeColumn } from './columns';
import { type Direction, readDirection } from './direction';
import { readStatus, type Status } from './status';

/** A row of the sheet as far as it can be read without knowing what things are. */
export interface ExchangeLine {
  /** Its row, counted from 1 as people see it. */
  readonly row: number;
  /** `undefined` when its cell says neither. */
  readonly direction?: Direction | undefined;
  /** What the cell of the direction says. */
  readonly said: string;
  /** Whose it is, as {@link partyKey} has it: `''` for us. */
  readonly who: string;
  /** Whom it is meant for or was agreed with, as {@link partyKey} has it: `''` for us, and of ours for anybody. */
  readonly with: string;
  /** As it stands in the cell; blank when it is not chosen. */
  readonly kind: string;
  readonly what: string;
  /** How much, with its unit, as it is written. */
  readonly amount: string;
  readonly when: string;
  /** Whether it is given without anything in return. */
  readonly freely: boolean;
  readonly status: Status;
  /** The day that counts, as it stands in the cell. */
  readonly on: string;
}

/** How a row says that it is about our own organization, folded; a blank says it too. */
const US = [
  '',
  'us',
  'we',
  'our organization',
  'our organisation',
  'nosotros',
  'nosotras',
  'nuestra organizacion',
  'nous',
];

const YES = /^(y|yes|s|si|o|oui|true|verdadero|vrai|x|1|\u2713|\u2714)$/;

/**
 * Who is meant: `''` for our own organization, otherwise what {@link nameKey} has for the same name.
 *
 * @param ourName as the settings have it
 */
export function partyKey(name: string, ourName: string): string {
  if (US.includes(fold(name))) return '';
  const key = nameKey(name);
  return key === nameKey(ourName) ? '' : key;
}

/**
 * Reads one row, from the text of its cells. A row that names neither a kind nor what it is about is not filled in yet,
 * and left out.
 */
export function readLine(textIn: (column: ExchangeColumn) => string, row: number, ourName: string): ExchangeLine[] {
  const kind = textIn('kind');
  const what = textIn('what') || kind;
  if (what === '') return [];
  const said = textIn('direction');
  return [
    {
      row,
      direction: readDirection(said),
      said,
      who: partyKey(textIn('who'), ourName),
      with: partyKey(textIn('with'), ourName),
      kind,
      what,
      amount: textIn('amount'),
      when: textIn('when'),
      freely: YES.test(fold(textIn('freely'))),
      status: readStatus(textIn('status')),
      on: textIn('on'),
    },
  ];
}
