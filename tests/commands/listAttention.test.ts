import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { Reply } from '../../src/commands/command';
import type { AttentionPage } from '../../src/commands/listAttention';
import { type AttentionLine, attention } from '../../src/partnership/attention/attention';
import { attentionReport } from '../../src/partnership/attention/report';
import { watchedIn } from '../../src/partnership/attention/watched';
import type { Report } from '../../src/partnership/report';
import { words } from '../../src/partnership/words';
import { column, HEADINGS, lastMessage, listOf, setUpWorkspace, workspaceWith } from './addOnWorkspace';
import { pageInSidebar } from './page';

const LATE = [
  [...HEADINGS, 'Last contact', 'We ask for', 'We offer'],
  ['=Harbor', 'High', 'High', 'High', '2025-12-01', 'A hall', 'A van'].map((cell) =>
    cell === '=Harbor' ? "'=Harbor" : cell,
  ),
  ['Meadow School', 'High', 'Low', 'High', '', 'A field', ''],
  ['Night Shelter', 'High', '', 'High', '2026-03-01', '', ''],
];

const rows = (workspace: LocalWorkspace) => workspace.rows('Attention');

/** What the page finds out when it is opened. */
function linesOf(workspace: LocalWorkspace): AttentionLine[] {
  workspace.run('listAttention');
  const { notes, cadence, today } = pageInSidebar<AttentionPage>(workspace);
  return attention(watchedIn(notes), cadence, today);
}

const save = (workspace: LocalWorkspace, report: Report) =>
  workspace.run('saveReport', 'attention', report) as Reply<{ changed: boolean }>;

/** What the page has written when it is opened. */
const update = (workspace: LocalWorkspace) => save(workspace, attentionReport(linesOf(workspace)));

describe('listAttention', () => {
  test('gives the page what tells what waits with whom, and writes nothing', () => {
    const workspace = setUpWorkspace(LATE);
    workspace.meter.reset();
    expect(linesOf(workspace)).toMatchObject([
      { name: '=Harbor', kind: 'checkInDue', day: '2026-01-01' },
      { name: 'Meadow School', kind: 'onlyAsks', day: '' },
    ]);
    expect(workspace.meter.writes).toBe(0);
    expect(pageInSidebar<AttentionPage>(workspace).language).toBe('en');
  });

  test('gives what the registers note of each partner, and of nobody else', () => {
    const workspace = setUpWorkspace(LATE);
    const [, , id] = column(workspace, 'Partners', 'Partner ID');
    workspace.run('logCheckIn', {
      partner: { id, name: 'Night Shelter' },
      checkIn: {
        ...{ date: '2024-11-01', entryId: 'e-1', trust: 'High', ratings: 'as they are' },
        ...{ problem: 'No key', actions: 'Ana: send the plan by 2024-12-01' },
      },
      ...{ fields: {}, before: {}, addColumns: true },
    });
    workspace.run('logCheckIn', {
      partner: { id, name: 'Night Shelter' },
      checkIn: { date: '2024-11-08', entryId: 'e-2', trust: 'Low' },
      ...{ fields: {}, before: {}, addColumns: true },
    });
    workspace.addSheet('Asks & offers', [
      ['Direction', 'Who', 'Kind', 'What', 'With'],
      ['Ask', 'Us', 'Space', 'a hall', 'Night Shelter'],
      ['Offer', 'Us', 'Space', 'our hall', 'Meadow School'],
    ]);
    const agreement: Record<string, string> = { state: 'firmado', end: '2026-02-01', partnerId: String(id) };
    workspace.addSheet('MOUs', [
      Object.values(words.mouHeadings),
      Object.keys(words.mouHeadings).map((key) => agreement[key] ?? ''),
    ]);
    expect(linesOf(workspace).map(({ name, kind, day, what }) => [name, kind, day, what].join(' ').trim())).toEqual([
      'Night Shelter agreementOver 2026-02-01',
      '=Harbor checkInDue 2026-01-01',
      'Night Shelter actionsLate 2024-12-01 send the plan',
      'Night Shelter problemOld 2024-11-01 No key',
      'Night Shelter trustFell 2024-11-08',
      'Night Shelter onlyAsks',
    ]);
  });

  test('says what to do when there is no list', () => {
    const workspace = workspaceWith([]);
    expect(workspace.run('listAttention')).toHaveProperty('failed');
    expect(lastMessage(workspace)).toMatch(/There is no partner list yet/);
  });

  test('costs the same for 6 and for 120 partners', () => {
    const calls = [6, 120].map((partners) => {
      const workspace = setUpWorkspace(
        listOf(partners).map((row, index) => [...row, index === 0 ? 'We ask for' : 'x']),
      );
      update(workspace);
      workspace.type('Partners', 'E2', '');
      workspace.meter.reset();
      expect(update(workspace)).toEqual({ done: { changed: true } });
      return workspace.meter.total;
    });
    expect(calls[1]).toBe(calls[0]);
  });
});

describe('saveReport', () => {
  test('makes a sheet that says what waits with whom and what to do', () => {
    const workspace = setUpWorkspace(LATE);
    expect(update(workspace)).toEqual({ done: { changed: true } });
    expect(rows(workspace)).toEqual([
      ['Organization', 'What waits', 'What to do', 'Day'],
      ['=Harbor', 'A check-in has been due since 1 January 2026.', 'Meet, or log it if you have met.', '2026-01-01'],
      ['Meadow School', 'You ask them for something, and offer nothing.', 'Think of an offer before the next ask.', ''],
    ]);
    expect(workspace.cell('Attention', 'A2').formula).toBe('');
  });

  test('writes nothing when nothing changed, and keeps what stands beside', () => {
    const workspace = setUpWorkspace(LATE);
    update(workspace);
    workspace.type('Attention', 'E2', 'Call Ana');
    workspace.meter.reset();
    expect(update(workspace)).toEqual({ done: { changed: false } });
    expect(workspace.meter.writes).toBe(0);
    expect(workspace.cell('Attention', 'E2').value).toBe('Call Ana');
  });

  test('takes out what is done, to the last', () => {
    const workspace = setUpWorkspace(LATE);
    update(workspace);
    workspace.type('Partners', 'G3', 'Our van');
    expect(update(workspace)).toEqual({ done: { changed: true } });
    expect(column(workspace, 'Attention', 'Organization').filter((name) => name !== '')).toEqual(['=Harbor']);
    expect(save(workspace, attentionReport([]))).toEqual({ done: { changed: true } });
    expect(column(workspace, 'Attention', 'Organization').filter((name) => name !== '')).toEqual([]);
  });
});
