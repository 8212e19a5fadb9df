import { describe, expect, test } from '@jest/globals';
import { ListError } from '../../local/list';
import { loadList } from '../../local/loadList';
import { HEADINGS, workspaceWith } from '../commands/addOnWorkspace';

const LIST = [
  ['Organization', 'Mission Alignment', 'ZIP'],
  ['Harbor Kitchen', 'High', '05401'],
  ['Meadow School', '', '05404'],
];

describe('loadList', () => {
  test('types the list into the sheet Partners', () => {
    const workspace = workspaceWith([]);
    expect(loadList(workspace, LIST, 'list.csv')).toEqual({ added: 2, updated: 0, notInList: 0 });
    expect(workspace.sheetNames()).toEqual(['Partners']);
    expect(workspace.rows('Partners')).toEqual(LIST);
  });

  test('keeps as text what would become a formula or lose its zeros', () => {
    const workspace = workspaceWith([]);
    const texts = ['=1+1', '+1 802 555', '-5 dogs', '@kitchen', "'quoted", '007'];
    loadList(workspace, [['Name'], ...texts.map((text) => [text])], 'list.csv');
    expect(workspace.rows('Partners').slice(1)).toEqual(texts.map((text) => [text]));
  });

  test('refuses a list without a column of names, in one sentence', () => {
    const workspace = workspaceWith([]);
    expect(() => loadList(workspace, [['Town', 'Year']], 'towns.csv')).toThrow(ListError);
    expect(() => loadList(workspace, [['Town', 'Year']], 'towns.csv')).toThrow(/^towns\.csv has no column .*\.$/);
    expect(workspace.sheetNames()).toEqual(['Sheet1']);
  });

  test('brings rows of the same name up to date, adds new ones and removes none', () => {
    const workspace = workspaceWith([
      [...HEADINGS, 'Notes'],
      ['Harbor Kitchen', 'Low', 'High', 'High', 'call first'],
      ['Old Mill', 'High', 'High', 'High', ''],
    ]);
    const report = loadList(
      workspace,
      [
        ['Town', 'Organization', 'Mission Alignment'],
        ['Winooski', 'HARBOR KITCHEN', 'High'],
        ['Burlington', 'Meadow School', 'Medium'],
      ],
      'list.csv',
    );
    expect(report).toEqual({ added: 1, updated: 1, notInList: 1 });
    expect(workspace.rows('Partners')).toEqual([
      [...HEADINGS, 'Notes', 'Town'],
      ['HARBOR KITCHEN', 'High', 'High', 'High', 'call first', 'Winooski'],
      ['Old Mill', 'High', 'High', 'High', '', ''],
      ['Meadow School', 'Medium', '', '', '', 'Burlington'],
    ]);
  });

  test('changes nothing when the list is the same, also with partners of the same name', () => {
    const list = [
      ['Organization', 'Mission Alignment', 'Seats', 'Since'],
      ['Chapter', 'High', '12', '2026-01-05'],
      ['Chapter', 'Low', '3', ''],
    ];
    const workspace = workspaceWith([]);
    loadList(workspace, list, 'list.csv');
    expect(loadList(workspace, list, 'list.csv')).toEqual({ added: 0, updated: 0, notInList: 0 });
    expect(workspace.rows('Partners')).toHaveLength(3);
  });

  test('loads the partners of an untidy list: below a title, with rows that go on, in columns that are understood', () => {
    const list = [
      ['Members of the coalition', '', '', ''],
      ['', '', '', ''],
      ['Provider', 'Services', 'Ciudad', 'ZIP'],
      ['Harbor Kitchen', 'meals', 'Bay', '05401'],
      ['', 'rides', '', ''],
      ['Meadow School', '=lessons', 'Cove', ''],
      ['Total', '', '', '2'],
    ];
    const workspace = workspaceWith([]);
    expect(loadList(workspace, list, 'members.csv')).toEqual({ added: 2, updated: 0, notInList: 0 });
    expect(workspace.rows('Partners')).toEqual([
      ['Organization', 'They offer', 'Ciudad', 'ZIP'],
      ['Harbor Kitchen', 'meals\nrides', 'Bay', '05401'],
      ['Meadow School', '=lessons', 'Cove', ''],
    ]);
    expect(loadList(workspace, list, 'members.csv')).toEqual({ added: 0, updated: 0, notInList: 0 });
  });
});
