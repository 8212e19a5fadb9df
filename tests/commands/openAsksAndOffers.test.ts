import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import {
  changingCalls,
  column,
  HEADINGS,
  LIST,
  lastMessage,
  listOf,
  setUpWorkspace,
  stopAfter,
  workspaceWith,
} from './addOnWorkspace';

const SHEET = 'Asks & offers';
const COLUMNS = [
  ...['Direction', 'Who', 'Kind', 'What', 'Amount and unit'],
  ...['When available', 'Given freely', 'Status', 'On', 'With'],
];
const EXCHANGES = [
  [...HEADINGS, 'We offer', 'They ask for'],
  ['Harbor Kitchen', 'High', 'High', 'High', '- our hall\n- =1+1', 'a van'],
  ['Meadow School', 'High', 'Low', 'High', '', 'sala de reuniones'],
];
const TAKEN = [
  ['Offer', 'Us', '', 'our hall', '', '', '', 'Open', '', 'Harbor Kitchen'],
  ['Offer', 'Us', '', '=1+1', '', '', '', 'Open', '', 'Harbor Kitchen'],
  ['Ask', 'Harbor Kitchen', '', 'a van', '', '', '', 'Open', '', ''],
  ['Ask', 'Meadow School', '', 'sala de reuniones', '', '', '', 'Open', '', ''],
];

const rows = (workspace: LocalWorkspace) => workspace.rows(SHEET);
const open = (workspace: LocalWorkspace) => workspace.run('openAsksAndOffers');

describe('openAsksAndOffers', () => {
  test('makes the sheet, takes over what the list names when one agrees, and shows it', () => {
    const workspace = setUpWorkspace(EXCHANGES);
    const asked: string[] = [];
    workspace.ui.answer(({ message }) => {
      asked.push(message);
      return 'OK';
    });
    expect(open(workspace)).toEqual({ added: 4 });
    expect(asked).toEqual([expect.stringMatching(/^Your list names 4 asks and offers that this sheet does not have/)]);
    expect(rows(workspace)).toEqual([COLUMNS, ...TAKEN]);
    expect(lastMessage(workspace)).toBe('4 rows added. Where you choose no kind, the words tell it.');
    expect(workspace.model.getters.getActiveSheet().name).toBe(SHEET);
  });

  test('makes an empty sheet when one does not agree, and asks again another time', () => {
    const workspace = setUpWorkspace(EXCHANGES);
    workspace.ui.answer(() => 'CANCEL');
    expect(open(workspace)).toEqual({ added: 0 });
    expect(rows(workspace)).toEqual([COLUMNS]);
    workspace.ui.answer(() => 'OK');
    expect(open(workspace)).toEqual({ added: 4 });
    expect(rows(workspace)).toEqual([COLUMNS, ...TAKEN]);
  });

  test('asks nothing where there is nothing to take over, also without a list', () => {
    for (const workspace of [setUpWorkspace(LIST), workspaceWith([])]) {
      workspace.ui.answer(() => {
        throw new Error('It asked.');
      });
      expect(open(workspace)).toEqual({ added: 0 });
      expect(rows(workspace)).toEqual([COLUMNS]);
    }
  });

  test('run again, takes over only what is new, whatever was changed in the sheet', () => {
    const workspace = setUpWorkspace(EXCHANGES);
    open(workspace);
    workspace.type(SHEET, 'C3', 'Funding');
    workspace.type(SHEET, 'H4', 'Closed');
    workspace.sortRows(SHEET, 4);
    const before = rows(workspace);
    workspace.meter.reset();
    expect(open(workspace)).toEqual({ added: 0 });
    expect(rows(workspace)).toEqual(before);
    workspace.type('Partners', 'F3', 'sala de reuniones\nsillas');
    expect(open(workspace)).toEqual({ added: 1 });
    expect(rows(workspace)).toEqual([...before, ['Ask', 'Meadow School', '', 'sillas', '', '', '', 'Open', '', '']]);
  });

  test('finds the columns by what they mean, and keeps the columns that a person added', () => {
    const workspace = setUpWorkspace(EXCHANGES);
    const own = [
      ['My notes', 'Qué', 'Quién', 'Dirección'],
      ['call Ana', 'a van', 'Harbor Kitchen', 'pide'],
    ];
    workspace.addSheet(SHEET, own, 2, 40);
    expect(open(workspace)).toEqual({ added: 3 });
    const [headings, first, second] = rows(workspace);
    expect(headings).toEqual([
      ...['My notes', 'Qué', 'Quién', 'Dirección', 'Kind', 'Amount and unit', 'When available'],
      ...['Given freely', 'Status', 'On', 'With'],
    ]);
    expect(first?.slice(0, 4)).toEqual(own[1]);
    expect(second?.slice(0, 5)).toEqual(['', 'our hall', 'Us', 'Offer', '']);
    expect(open(workspace)).toEqual({ added: 0 });
  });

  test('takes our own name from the settings', () => {
    const workspace = setUpWorkspace(EXCHANGES);
    workspace.type('Settings', 'B2', 'Riverbank Trust');
    workspace.addSheet(SHEET, [COLUMNS, ['Offer', 'The Riverbank Trust', '', 'Our Hall', ...Array(6).fill('')]], 2, 40);
    expect(open(workspace)).toEqual({ added: 3 });
  });

  test('says which rows name nobody of the list', () => {
    const workspace = setUpWorkspace(LIST);
    const blanks = Array(6).fill('');
    const sheet = [
      COLUMNS,
      ['Offer', 'Harbour Kitchn', '', 'a van', ...blanks],
      ['Offer', 'Us', '', 'a van', ...blanks.slice(1), 'Harbor Kitchen'],
    ];
    workspace.addSheet(SHEET, sheet, 2, 40);
    open(workspace);
    expect(lastMessage(workspace)).toBe('A row names an organization that your list does not have; look at row 2.');
    workspace.type(SHEET, 'J3', 'Nobody');
    open(workspace);
    expect(lastMessage(workspace)).toMatch(/^2 rows name organizations .* look at row 2\.$/);
  });

  test('offers choices for direction, kind, given freely and status', () => {
    const workspace = setUpWorkspace(LIST);
    open(workspace);
    const sheetId = workspace.model.getters.getActiveSheetId();
    const offered = COLUMNS.map((_, col) => workspace.model.getters.getValidationRuleForCell({ sheetId, col, row: 1 }));
    expect(COLUMNS.filter((_, col) => offered[col])).toEqual(['Direction', 'Kind', 'Given freely', 'Status']);
    expect(offered[0]?.criterion.values).toEqual(['Ask', 'Offer']);
  });

  test('keeps an amount as it is typed', () => {
    const workspace = setUpWorkspace(LIST);
    open(workspace);
    for (const [index, amount] of ['$50', '10-12', '1/2 day'].entries()) workspace.type(SHEET, `E${index + 2}`, amount);
    expect(column(workspace, SHEET, 'Amount and unit')).toEqual(['$50', '10-12', '1/2 day']);
  });

  test('says what is wrong when a column is gone, and changes nothing', () => {
    const workspace = setUpWorkspace(EXCHANGES);
    workspace.addSheet(SHEET, [['Direction', 'Kind', 'What']], 2, 40);
    expect(open(workspace)).toHaveProperty('failed');
    expect(workspace.meter.writes).toBe(0);
    expect(lastMessage(workspace)).toMatch(/"Asks & offers" has no column "Who" any more/);
  });

  test('costs the same for 6 and for 120 partners', () => {
    const [few, many] = [6, 120].map((partners) => {
      const workspace = setUpWorkspace(
        listOf(partners).map((row, index) => [...row, index === 0 ? 'We ask for' : 'x']),
      );
      open(workspace);
      return workspace.meter.total;
    });
    expect(many).toBe(few);
  });

  test('stopped after any call and run again, ends as an undisturbed run does', () => {
    const whole = setUpWorkspace(EXCHANGES);
    whole.meter.reset();
    open(whole);
    const stops = changingCalls(whole);
    expect(stops.length).toBeGreaterThan(5);
    for (const stop of stops) {
      const workspace = setUpWorkspace(EXCHANGES);
      stopAfter(workspace, stop);
      expect(() => open(workspace)).toThrow();
      workspace.faults.clear();
      open(workspace);
      expect(rows(workspace)).toEqual(rows(whole));
    }
  });
});
