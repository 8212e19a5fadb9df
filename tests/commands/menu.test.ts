import { describe, expect, test } from '@jest/globals';
import { workspaceWith } from './addOnWorkspace';

const MENU = [
  { kind: 'item', label: 'New partner…', functionName: 'newPartner' },
  { kind: 'item', label: 'Show the selected partner', functionName: 'showPartner' },
  { kind: 'item', label: 'Import a list…', functionName: 'importList' },
  { kind: 'item', label: 'Find duplicates…', functionName: 'findDuplicates' },
  { kind: 'separator' },
  { kind: 'item', label: 'Build priority matrix', functionName: 'buildPriorityMatrix' },
  { kind: 'item', label: 'Chart the priorities', functionName: 'chartPriorities' },
  { kind: 'item', label: 'List what needs attention', functionName: 'listAttention' },
  { kind: 'separator' },
  { kind: 'item', label: 'Find overlaps', functionName: 'findOverlaps' },
  { kind: 'item', label: 'Show who is missing', functionName: 'showCoverage' },
  { kind: 'item', label: 'How isolated are we?…', functionName: 'assessIsolation' },
  { kind: 'item', label: 'Open asks and offers', functionName: 'openAsksAndOffers' },
  { kind: 'separator' },
  { kind: 'item', label: 'Create MOUs…', functionName: 'createMous' },
  { kind: 'item', label: 'Schedule check-ins…', functionName: 'scheduleCheckIns' },
  { kind: 'separator' },
  { kind: 'item', label: 'Settings…', functionName: 'showSettings' },
  { kind: 'item', label: 'Set up this spreadsheet', functionName: 'setUpSpreadsheet' },
  { kind: 'item', label: 'How it works', functionName: 'showHelp' },
];

describe('the menu', () => {
  test.each(['NONE', 'LIMITED'] as const)('is there when the file opens in mode %s, where all else throws', (mode) => {
    expect(workspaceWith([]).open(mode)).toEqual(MENU);
  });

  test('is there right after installing', () => {
    expect(workspaceWith([]).install()).toEqual(MENU);
  });

  test('runs only functions that are there', () => {
    const workspace = workspaceWith([]);
    workspace.ui.answer(({ buttons }) => (buttons.includes('CANCEL') ? 'CANCEL' : 'OK'));
    for (const item of workspace.open('LIMITED')) {
      if (item.kind === 'item') expect(() => workspace.run(item.functionName)).not.toThrow();
    }
  });
});
