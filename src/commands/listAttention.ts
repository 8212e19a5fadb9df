import { attentionSentence, whatToDo } from '../partnership/attention/sentences';
import { words } from '../partnership/words';
import { writeAttentionSheet } from '../workspace/attentionSheet';
import { today } from '../workspace/dates';
import { notify } from '../workspace/dialog';
import { underLock } from '../workspace/lock';
import { readPartnerSheet } from '../workspace/partnerSheet';
import { readSettings } from '../workspace/settingsSheet';
import { openSpreadsheet } from '../workspace/spreadsheet';
import { attentionOf, openRegisters } from './attentionOf';
import { command, type Failed } from './command';

/** What the list came to. */
export interface AttentionReport {
  readonly lines: number;
  readonly changed: boolean;
}

/** Makes the Attention sheet, or brings it up to date; writes nothing when nothing changed. */
export function listAttention(): AttentionReport | Failed {
  return command(() =>
    underLock(() => {
      const spreadsheet = openSpreadsheet();
      const settings = readSettings(spreadsheet);
      const { list } = readPartnerSheet(spreadsheet, settings.weights);
      const day = today(spreadsheet.getSpreadsheetTimeZone());
      const lines = attentionOf(list.partners, openRegisters(spreadsheet), settings.cadence, day);
      const changed = writeAttentionSheet(
        spreadsheet,
        lines.map((line) => [line.name, attentionSentence(line), whatToDo(line), line.day]),
      );
      notify(spreadsheet, words.attentionListed(lines.length, changed));
      return { lines: lines.length, changed };
    }),
  );
}
