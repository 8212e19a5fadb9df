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
  TODAY,
} from './addOnWorkspace';

const DRIVE_SCOPE = 'https://www.googleapis.com/auth/drive.file';

function documents(workspace: LocalWorkspace) {
  return workspace.drive.files.filter((file) => file.mimeType === 'application/vnd.google-apps.document');
}

function setting(workspace: LocalWorkspace, label: string, value: string): void {
  const row = workspace.rows('Settings').findIndex(([one]) => one === label) + 1;
  workspace.type('Settings', `B${row}`, value);
}

describe('createMous', () => {
  test('drafts one for each Immediate partner, in a folder of its own, and notes it', () => {
    const workspace = setUpWorkspace(listOf(6));
    expect(workspace.run('createMous')).toEqual({ made: 2, upToDate: 0, left: 0, problems: [] });
    expect(documents(workspace).map(({ name }) => name)).toEqual(['MOU with Partner 1', 'MOU with Partner 4']);
    const folder = workspace.drive.files.find(({ name }) => name === 'Common Ground MOUs');
    expect(documents(workspace).every(({ parents }) => parents.length === 1 && parents[0] === folder?.id)).toBe(true);
    expect(column(workspace, 'MOUs', 'Organization')).toEqual(['Partner 1', 'Partner 4']);
    expect(column(workspace, 'MOUs', 'Drafted')).toEqual(['2026-03-02', '2026-03-02']);
    expect(column(workspace, 'MOUs', 'End')).toEqual(['2027-03-01', '2027-03-01']);
    expect(column(workspace, 'MOUs', 'Document')[0]).toContain(documents(workspace)[0]?.id);
  });

  test('says who we are where the settings know it, and what is to agree where they do not', () => {
    const workspace = setUpWorkspace(LIST);
    setting(workspace, 'Our organization', 'Lighthouse & Sons');
    setting(workspace, 'Who signs for us', 'The chair');
    workspace.run('createMous');
    const html = documents(workspace)[0]?.content ?? '';
    expect(html).toContain('between Lighthouse &amp; Sons and Harbor Kitchen');
    expect(html).toContain('The chair');
    expect(html).toContain('[to agree: mission of Lighthouse &amp; Sons in its own words]');
    expect(html).toContain('[to agree: who signs for Harbor Kitchen, and in what role]');
  });

  test('costs two calls for each MOU, and a constant', () => {
    const calls = [6, 36].map((partners) => {
      const workspace = setUpWorkspace(listOf(partners));
      workspace.run('createMous');
      return workspace.meter.total;
    });
    expect((calls[1] ?? 0) - (calls[0] ?? 0)).toBe(2 * 10);
  });

  test('makes no second one, and says so', () => {
    const workspace = setUpWorkspace(listOf(6));
    workspace.run('createMous');
    workspace.meter.reset();
    expect(workspace.run('createMous')).toEqual({ made: 0, upToDate: 2, left: 0, problems: [] });
    expect(workspace.meter.writes).toBe(0);
    expect(documents(workspace)).toHaveLength(2);
    expect(lastMessage(workspace)).toBe('2 partners have an MOU already; nothing was made.');
  });

  test('makes only what is missing when partners are added, sorted or renamed', () => {
    const workspace = setUpWorkspace(listOf(6));
    workspace.run('createMous');
    workspace.sortRows('Partners', 2);
    const first = workspace.rows('Partners').findIndex(([name]) => name === 'Partner 1') + 1;
    workspace.type('Partners', `A${first}`, 'Partner One');
    ['Newcomer', 'High', 'High', 'High'].forEach((text, i) => {
      workspace.type('Partners', `${'ABCD'[i]}8`, text);
    });
    expect(workspace.run('createMous')).toMatchObject({ made: 1, upToDate: 2 });
    expect(documents(workspace).map(({ name }) => name)).toContain('MOU with Newcomer');
  });

  test('works on the selected rows, or on the Immediate ones when the user says no', () => {
    const workspace = setUpWorkspace(listOf(6));
    workspace.select('Partners', 'A3:B4');
    workspace.run('createMous');
    expect(documents(workspace).map(({ name }) => name)).toEqual(['MOU with Partner 2', 'MOU with Partner 3']);
    workspace.select('Partners', 'A3:B4');
    workspace.ui.answer(() => 'NO');
    workspace.run('createMous');
    expect(
      documents(workspace)
        .map(({ name }) => name)
        .slice(2),
    ).toEqual(['MOU with Partner 1', 'MOU with Partner 4']);
  });

  test('drafts for the partners that were confirmed, also when a colleague sorts the list meanwhile', () => {
    const workspace = setUpWorkspace(listOf(6));
    workspace.select('Partners', 'A3:B4');
    workspace.faults.beforeCall(({ member }) => {
      if (member !== 'Lock.tryLock') return;
      workspace.faults.clear();
      workspace.sortRows('Partners', 2);
    });
    expect(workspace.run('createMous')).toMatchObject({ made: 2 });
    expect(column(workspace, 'Partners', 'Organization').slice(1, 3)).not.toEqual(['Partner 2', 'Partner 3']);
    expect(documents(workspace).map(({ name }) => name)).toEqual(['MOU with Partner 2', 'MOU with Partner 3']);
  });

  test('makes nothing when the user cancels, and asks before anything is made', () => {
    const workspace = setUpWorkspace(listOf(6));
    workspace.ui.answer(() => 'CANCEL');
    expect(workspace.run('createMous')).toMatchObject({ made: 0 });
    expect(workspace.drive.files).toEqual([]);
    expect(workspace.meter.writes).toBe(0);
    expect(lastMessage(workspace)).toMatch(/^Draft 2 MOUs .* for Partner 1 and Partner 4\?/);
  });

  test('stopped after any call and run again, has made each document once and noted it once', () => {
    const whole = setUpWorkspace(listOf(6));
    whole.run('createMous');
    const stops = changingCalls(whole);
    expect(stops.length).toBeGreaterThan(8);
    for (const stop of stops) {
      const workspace = setUpWorkspace(listOf(6));
      stopAfter(workspace, stop);
      expect(() => workspace.run('createMous')).toThrow();
      workspace.faults.clear();
      workspace.run('createMous');
      expect(documents(workspace).map(({ name }) => name)).toEqual(['MOU with Partner 1', 'MOU with Partner 4']);
      expect(column(workspace, 'MOUs', 'Organization')).toEqual(['Partner 1', 'Partner 4']);
    }
  });

  test('keeps what was made when Drive fails halfway, says so, and goes on when run again', () => {
    const workspace = setUpWorkspace(listOf(6));
    let created = 0;
    workspace.faults.beforeCall(({ member }) => {
      if (member === 'Files.create' && ++created === 3) throw new Error('User rate limit exceeded');
    });
    expect(workspace.run('createMous')).toHaveProperty('failed');
    expect(lastMessage(workspace)).toMatch(/only so much of this in one day.*What was finished is kept.*try again/);
    expect(column(workspace, 'MOUs', 'Organization')).toEqual(['Partner 1']);
    workspace.faults.clear();
    expect(workspace.run('createMous')).toMatchObject({ made: 1, upToDate: 1 });
    expect(documents(workspace)).toHaveLength(2);
  });

  test('stops before Google would, says how many are left, and goes on when run again', () => {
    let time = Date.parse(`${TODAY}T12:00:00Z`);
    const workspace = setUpWorkspace(listOf(12), { now: () => new Date(time) });
    workspace.faults.afterCall(({ member }) => {
      if (member === 'Files.create') time += 2 * 60 * 1000;
    });
    // The folder and two documents take the six minutes that a script may run.
    expect(workspace.run('createMous')).toMatchObject({ made: 2, left: 2 });
    expect(lastMessage(workspace)).toMatch(/2 MOUs drafted, .* 2 are left: choose the command again to go on/);
    expect(workspace.run('createMous')).toMatchObject({ made: 2, upToDate: 2, left: 0 });
    expect(documents(workspace)).toHaveLength(4);
  });

  test('makes nothing without the permission: Google asks for it and ends the script', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.permissions.refuse(DRIVE_SCOPE);
    expect(() => workspace.run('createMous')).toThrow(/Authorization is required/);
    expect(workspace.drive.files).toEqual([]);
    expect(workspace.meter.writes).toBe(0);
  });

  test('leaves out rows that share a Partner ID, and names them', () => {
    const workspace = setUpWorkspace(listOf(6));
    const ids = workspace.rows('Partners')[0]?.indexOf('Partner ID') ?? 0;
    const letter = String.fromCharCode(65 + ids);
    workspace.type('Partners', `${letter}3`, String(workspace.cell('Partners', `${letter}2`).value));
    const report = workspace.run('createMous') as { made: number; problems: { row: number }[] };
    expect(report.made).toBe(1);
    expect(report.problems.map(({ row }) => row)).toEqual([2, 3]);
    expect(lastMessage(workspace)).toMatch(/1 MOU drafted[\s\S]*Rows 2 and 3 have the same Partner ID/);
  });

  test('makes nothing when the MOUs sheet has lost its Partner ID column', () => {
    const workspace = setUpWorkspace(listOf(6));
    workspace.run('createMous');
    const place = workspace.rows('MOUs')[0]?.indexOf('Partner ID') ?? 0;
    workspace.type('MOUs', `${String.fromCharCode(65 + place)}1`, 'Code');
    expect(workspace.run('createMous')).toHaveProperty('failed');
    expect(lastMessage(workspace)).toMatch(/"MOUs" has no column "Partner ID" any more/);
    expect(documents(workspace)).toHaveLength(2);
  });

  test('writes hostile names as text, in the document and in the sheet', () => {
    const names = [
      '<img src=x onerror=alert(1)>',
      '=HYPERLINK("http://x.test";"win")',
      '{{name}} $& \\1 </td>',
      'مطبخ الميناء',
      'x'.repeat(10_000),
    ];
    const workspace = setUpWorkspace([
      HEADINGS,
      ...names.map((name) => [name.startsWith('=') ? `'${name}` : name, 'High', 'High', 'High']),
    ]);
    expect(workspace.run('createMous')).toMatchObject({ made: 5 });
    expect(new Set(column(workspace, 'MOUs', 'Organization'))).toEqual(new Set(names));
    for (const { content } of documents(workspace)) {
      expect(content).not.toMatch(/<img|<\/td>[^<]*<\/td>/);
    }
    expect(documents(workspace).some(({ content }) => content.includes('{{name}} $&amp; \\1 &lt;/td&gt;'))).toBe(true);
  });
});
