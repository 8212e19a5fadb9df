import { words } from '../partnership/words';
import { openRegister, type Register } from './register';
import type { Spreadsheet } from './spreadsheet';

export type MouRegister = Register<keyof typeof words.mouHeadings>;

/** Opens the MOUs sheet. */
export function openMouRegister(spreadsheet: Spreadsheet): MouRegister {
  return openRegister(spreadsheet, words.sheets.mous, words.mouHeadings);
}

/** The Partner IDs that have an MOU. */
export function partnersWithMou({ entries }: MouRegister): ReadonlySet<string> {
  return new Set(entries.map(({ partnerId }) => partnerId).filter((id) => id !== ''));
}
