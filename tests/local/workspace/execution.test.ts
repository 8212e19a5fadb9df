import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { ExecutionStopped } from '../../../local/workspace/faults';
import { SHEET, workspaceOf, workspaceRunning } from './testWorkspace';

describe('the meter', () => {
  const counts = (body: string) => {
    const workspace = workspaceRunning(body);
    workspace.run('run');
    const { total, reads, writes, commits, blockingTrips } = workspace.meter;
    return { total, reads, writes, commits, blockingTrips };
  };

  test('reads in a row are one trip, and writes travel together at the end', () => {
    const body = `const cell = sheet.getRange('A1');
      cell.getValues(); cell.getFormulas(); sheet.getLastRow(); cell.setValue(1); cell.setBackground('#ffffff');`;
    // getActiveSpreadsheet, getSheets and getRange are calls, but no trips.
    expect(counts(body)).toEqual({ total: 8, reads: 3, writes: 2, commits: 1, blockingTrips: 2 });
  });

  test('a read after a write commits first', () => {
    const body = `const cell = sheet.getRange('A1'); cell.setValue(1); cell.getValue(); cell.setValue(2); cell.getValue();`;
    expect(counts(body)).toEqual({ total: 7, reads: 2, writes: 2, commits: 2, blockingTrips: 4 });
  });

  test('a flush commits once, and only when something was written', () => {
    const body = `SpreadsheetApp.flush(); sheet.getRange('A1').setValue(1); SpreadsheetApp.flush(); SpreadsheetApp.flush();`;
    expect(counts(body)).toMatchObject({ writes: 1, commits: 1, blockingTrips: 1 });
  });

  test('every call of every service is counted, and reported before it runs', () => {
    const reported: string[] = [];
    const body = `PropertiesService.getDocumentProperties().setProperty('a', 'b');
      SpreadsheetApp.getUi().alert('Done'); Drive.Files.list(); Utilities.sleep(5);`;
    const workspace = workspaceRunning(body, {
      onCall: ({ service, member, index }) => reported.push(`${index} ${service} ${member}`),
    });
    workspace.run('run');
    expect(reported).toEqual([
      '0 SpreadsheetApp getActiveSpreadsheet',
      '1 SpreadsheetApp Spreadsheet.getSheets',
      '2 PropertiesService getDocumentProperties',
      '3 PropertiesService Properties.setProperty',
      '4 SpreadsheetApp getUi',
      '5 Ui alert',
      '6 Drive Files.list',
      '7 Utilities sleep',
    ]);
    expect(workspace.meter.byService).toEqual({
      SpreadsheetApp: 3,
      PropertiesService: 2,
      Ui: 1,
      Drive: 1,
      Utilities: 1,
    });
    workspace.meter.reset();
    expect([workspace.meter.total, workspace.meter.blockingTrips]).toEqual([0, 0]);
  });

  test('what a person does is not counted', () => {
    const workspace = workspaceOf('');
    workspace.addSheet('List', [['a']]);
    workspace.type('List', 'A1', 'b');
    workspace.rows('List');
    expect([workspace.meter.total, workspace.meter.commits]).toEqual([0, 0]);
  });
});

describe('authorization modes', () => {
  const code = `
    function onOpen(e) {
      SpreadsheetApp.getUi().createAddonMenu().addItem('Build', 'build').addSeparator()
        .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem(String(e.authMode), 'more')).addToUi();
    }
    function onInstall(e) { onOpen(e); }`;

  test('menus can be built in each mode', () => {
    const menu = (mode: string) => [
      { kind: 'item', label: 'Build', functionName: 'build' },
      { kind: 'separator' },
      { kind: 'menu', label: 'More', items: [{ kind: 'item', label: mode, functionName: 'more' }] },
    ];
    expect(workspaceOf(code).open('NONE')).toEqual(menu('NONE'));
    expect(workspaceOf(code).open('LIMITED')).toEqual(menu('LIMITED'));
    expect(workspaceOf(code).install()).toEqual(menu('FULL'));
  });

  test('nothing else can be called before the add-on is enabled', () => {
    const calls = [
      'SpreadsheetApp.getActiveSpreadsheet()',
      'SpreadsheetApp.getUi().alert("x")',
      'SpreadsheetApp.getUi().showSidebar(1)',
      'PropertiesService.getDocumentProperties()',
      'Utilities.getUuid()',
      'Session.getActiveUserLocale()',
      'Calendar.Events.list("x")',
    ];
    for (const call of calls) {
      expect(() => workspaceOf(`function onOpen() { ${call} }`).open('NONE')).toThrow(
        'You do not have permission to call',
      );
      expect(() => workspaceOf(`${call}; function onOpen() {}`).open('LIMITED')).toThrow('You do not have permission');
    }
  });
});

describe('permissions', () => {
  test('a scope that is refused, or missing in the manifest, fails the call', () => {
    const workspace = workspaceRunning('Drive.Files.list()');
    workspace.permissions.refuse('drive.file');
    expect(() => workspace.run('run')).toThrow(
      'API call to drive.files.list failed with error: Request had insufficient authentication scopes.',
    );
    workspace.permissions.grant('https://www.googleapis.com/auth/drive.file');
    expect(() => workspace.run('run')).not.toThrow();
    expect(() => workspaceRunning('Session.getActiveUser()').run('run')).toThrow(
      'Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: (https://www.googleapis.com/auth/userinfo.email)',
    );
  });

  test('alerts need no scope, dialogs and sidebars do', () => {
    const workspace = workspaceRunning(
      'SpreadsheetApp.getUi().alert("x"); SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
    );
    workspace.permissions.refuse('script.container.ui');
    expect(() => workspace.run('run')).toThrow('Ui.showSidebar');
    expect(workspace.ui.shown).toHaveLength(1);
  });

  test('a required scope that is not granted ends the execution, even if the script catches', () => {
    const scope = 'https://www.googleapis.com/auth/drive.file';
    const body = `sheet.getRange('A1').setValue(1);
      try { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${scope}']); } catch (error) {}
      sheet.getRange('A2').setValue(2);`;
    const workspace = workspaceRunning(body);
    workspace.permissions.refuse(scope);
    expect(() => workspace.run('run')).toThrow('Authorization is required to perform that action.');
    expect(workspace.rows('Sheet1')).toEqual([[1]]);
    workspace.permissions.grant(scope);
    workspace.run('run');
    expect(workspace.rows('Sheet1')).toEqual([[1], [2]]);
  });

  test('an advanced service exists only when the manifest enables it', () => {
    const { bundle } = {
      bundle: {
        code: '',
        manifest: {},
        pages: {},
        evaluate: (globals: object) => ({ ...globals, run: () => Object.keys(globals) }),
      },
    };
    expect(workspaceOf('', { bundle }).run('run')).not.toContain('Drive');
  });
});

describe('faults', () => {
  test('a call can be made to fail, before its effect or after', () => {
    const workspace = workspaceRunning('Drive.Files.create({ name: "x" })');
    const fail = ({ service }: { service: string }) => {
      if (service === 'Drive') throw new Error('Service unavailable');
    };
    workspace.faults.beforeCall(fail);
    expect(() => workspace.run('run')).toThrow('Service unavailable');
    expect(workspace.drive.files).toHaveLength(0);
    workspace.faults.clear();
    workspace.faults.afterCall(fail);
    expect(() => workspace.run('run')).toThrow('Service unavailable');
    expect(workspace.drive.files).toHaveLength(1);
  });

  test('a killed execution loses what had not travelled, and cannot go on', () => {
    const workspace = workspaceRunning(`
      sheet.getRange('A1').setValue(1); SpreadsheetApp.flush(); sheet.getRange('A2').setValue(2);
      try { Utilities.getUuid(); } catch (error) {}
      sheet.getRange('A3').setValue(3); SpreadsheetApp.flush();`);
    workspace.faults.beforeCall(({ service }) => {
      if (service === 'Utilities') throw new ExecutionStopped();
    });
    expect(() => workspace.run('run')).toThrow('Exceeded maximum execution time');
    expect(workspace.rows('Sheet1')).toEqual([[1]]);
    workspace.faults.clear();
    workspace.run('run');
    expect(workspace.rows('Sheet1')).toEqual([[1], [2], [3]]);
  });

  test('it leaves another spreadsheet than one killed a call earlier only after a call that is kept', () => {
    const body = `const cell = sheet.getRange('A1'); cell.setValue(1); cell.setFontWeight('bold'); cell.getValue();
      cell.setValue(2); const other = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Other');
      other.getRange('B2').setValue(3); SpreadsheetApp.flush(); SpreadsheetApp.flush();
      other.deleteRows(1, 1); cell.setValue(4);`;
    const whole = workspaceRunning(body);
    whole.run('run');
    const { meter } = whole;
    let before: unknown = [['Sheet1', []]];
    const differs = meter.calls.map(({ index }) => {
      const workspace = workspaceRunning(body);
      workspace.faults.afterCall((call) => {
        if (call.index === index) throw new ExecutionStopped();
      });
      expect(() => workspace.run('run')).toThrow(ExecutionStopped);
      const after = workspace.sheetNames().map((name) => [name, workspace.rows(name)]);
      const isOther = !isDeepStrictEqual(after, before);
      before = after;
      return isOther;
    });
    expect(differs.filter(Boolean)).toHaveLength(4);
    expect(meter.calls.map((call) => meter.isKept(call))).toEqual(differs);
  });

  test('an error of the script keeps what it wrote', () => {
    const workspace = workspaceRunning('sheet.getRange("A1").setValue(1); throw new Error("late")');
    expect(() => workspace.run('run')).toThrow('late');
    expect(workspace.rows('Sheet1')).toEqual([[1]]);
    expect(workspace.meter.commits).toBe(1);
  });
});

describe('what the user sees', () => {
  test('questions are answered with OK or YES, or as told', () => {
    const workspace = workspaceRunning(`const ui = SpreadsheetApp.getUi();
      const asked = ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO) === ui.Button.YES;
      const typed = ui.prompt('Name?', ui.ButtonSet.OK_CANCEL);
      return [asked, String(typed.getSelectedButton()), typed.getResponseText()];`);
    expect(workspace.run('run')).toEqual([true, 'OK', '']);
    workspace.ui.answer((question) => (question.kind === 'alert' ? 'NO' : { button: 'OK', text: 'Ada' }));
    expect(workspace.run('run')).toEqual([false, 'OK', 'Ada']);
    expect(workspace.ui.shown[0]).toEqual({ kind: 'alert', title: 'Title', message: 'Sure?', buttons: ['YES', 'NO'] });
    workspace.ui.answer(() => 'CANCEL');
    expect(() => workspace.run('run')).toThrow('has no button CANCEL');
  });

  test('pages of the bundle are shown in dialogs, others are missing', () => {
    const body = `const page = HtmlService.createHtmlOutputFromFile('help').setWidth(400).setHeight(300);
      SpreadsheetApp.getUi().showModalDialog(page, 'Help'); SpreadsheetApp.getActiveSpreadsheet().toast('Done', 'Build', 3);`;
    const workspace = workspaceRunning(body);
    workspace.run('run');
    expect(workspace.ui.shown).toEqual([
      { kind: 'dialog', title: 'Help', content: '<p>Help</p>', width: 400, height: 300 },
      { kind: 'toast', title: 'Build', message: 'Done', seconds: 3 },
    ]);
    expect(() => workspaceRunning('HtmlService.createHtmlOutputFromFile("none")').run('run')).toThrow(
      'No HTML file named none',
    );
  });
});

describe('a sidebar', () => {
  test('has the title of its page; a width is taken, and is for dialogs', () => {
    const workspace =
      workspaceRunning(`const page = HtmlService.createHtmlOutput('<p>x</p>').setTitle('Partner').setWidth(600);
      SpreadsheetApp.getUi().showSidebar(page); SpreadsheetApp.getUi().showModalDialog(page, 'Details');
      return page.getTitle();`);
    expect(workspace.run('run')).toBe('Partner');
    expect(workspace.ui.shown).toEqual([
      { kind: 'sidebar', title: 'Partner', content: '<p>x</p>' },
      { kind: 'dialog', title: 'Details', content: '<p>x</p>', width: 600, height: null },
    ]);
  });

  test('takes a page alone', () => {
    const show = (page: string) => `SpreadsheetApp.getUi().showSidebar(${page})`;
    for (const page of ["'<p>x</p>'", '{}', 'SpreadsheetApp.getUi()', "HtmlService.createHtmlOutput('x'), 'Title'"]) {
      expect(() => workspaceRunning(show(page)).run('run')).toThrow(
        "don't match the method signature for Ui.showSidebar",
      );
    }
  });

  test('is not shown when the spreadsheet opens, nor by a cell', () => {
    const refused = 'You do not have permission to call Ui.showSidebar.';
    for (const mode of ['NONE', 'LIMITED'] as const) {
      const workspace = workspaceOf('function onOpen() { SpreadsheetApp.getUi().showSidebar(null); }');
      expect(() => workspace.open(mode)).toThrow(refused);
      expect(workspace.ui.shown).toEqual([]);
    }
    const cell = workspaceOf('/** @customfunction */\nfunction SHOW() { SpreadsheetApp.getUi().showSidebar(null); }');
    cell.type('Sheet1', 'A1', '=SHOW()');
    expect(cell.cell('Sheet1', 'A1').message).toContain('You do not have permission to call');
  });
});

describe('locks', () => {
  test('a lock is not had while another holds it', () => {
    const workspace = workspaceOf(`
      function tryIt() { const lock = LockService.getDocumentLock(); return [lock.tryLock(10), lock.hasLock()]; }
      function wait() { LockService.getDocumentLock().waitLock(10); }
      function write() { ${SHEET} sheet.getRange('A1').setValue(1); }`);
    expect(workspace.run('tryIt')).toEqual([true, true]);
    workspace.lock.holdByOther(true);
    expect(workspace.run('tryIt')).toEqual([false, false]);
    expect(() => workspace.run('wait')).toThrow('Lock timeout');
    workspace.run('write');
    expect(workspace.rows('Sheet1')).toEqual([[1]]);
    workspace.lock.holdByOther(false);
    expect(workspace.run('tryIt')).toEqual([true, true]);
  });
});

describe('properties', () => {
  const code = `
    const store = () => PropertiesService.getDocumentProperties();
    function set(key, value) { store().setProperty(key, value); }
    function read(key) { return store().getProperty(key); }
    function remove(key) { store().deleteProperty(key); }
    function all() { return store().getProperties(); }
    function setAll(values, others) { store().setProperties(values, others); }
    function merge(values) { store().setProperties(values); }
    function keys() { return store().getKeys(); }
    function clear() { store().deleteAllProperties(); }`;

  test('an absent property is null, and values are kept between executions', () => {
    const workspace = workspaceOf(code);
    expect(workspace.run('read', 'toString')).toBeNull();
    workspace.run('set', 'a', '1');
    expect([workspace.run('read', 'a'), workspace.run('all')]).toEqual(['1', { a: '1' }]);
    workspace.run('remove', 'a');
    expect(workspace.run('read', 'a')).toBeNull();
  });

  test('a value has at most 9 KB, counted in bytes, and a store 500 KB', () => {
    const workspace = workspaceOf(code);
    workspace.run('set', 'a', 'x'.repeat(9216));
    expect(() => workspace.run('set', 'b', 'x'.repeat(9217))).toThrow('Argument too large: value');
    expect(() => workspace.run('set', 'b', 'é'.repeat(4609))).toThrow('Argument too large: value');
    for (let index = 0; index < 54; index++) workspace.run('set', `k${index}`, 'x'.repeat(9200));
    expect(() => workspace.run('set', 'more', 'x'.repeat(9200))).toThrow('property storage quota');
  });

  test('many are written in one call, in place of all others when asked', () => {
    const workspace = workspaceOf(code);
    workspace.run('set', 'a', '1');
    workspace.run('merge', { a: '2', b: '3' });
    expect([workspace.run('all'), workspace.run('keys')]).toEqual([{ a: '2', b: '3' }, ['a', 'b']]);
    workspace.run('setAll', { c: '4' }, false);
    expect(workspace.run('keys')).toEqual(['a', 'b', 'c']);
    workspace.run('setAll', { d: '5' }, true);
    expect(workspace.run('all')).toEqual({ d: '5' });
    workspace.run('clear');
    expect([workspace.run('keys'), workspace.save().properties.document]).toEqual([[], {}]);
  });

  test('a write of many that goes beyond a limit writes none of them', () => {
    const workspace = workspaceOf(code);
    workspace.run('set', 'a', '1');
    const refused = (values: object, others: boolean, message: string) => {
      expect(() => workspace.run('setAll', values, others)).toThrow(message);
      expect(workspace.run('all')).toEqual({ a: '1' });
    };
    refused({ a: '2', b: 'x'.repeat(9217) }, true, 'Argument too large: value');
    const large = Object.fromEntries(Array.from({ length: 56 }, (_, index) => [`k${index}`, 'x'.repeat(9200)]));
    refused({ a: '2', ...large }, false, 'property storage quota');
    refused({ a: 2 }, false, 'not a text');
    expect(() => workspace.run('merge', 'a')).toThrow('(String)');
  });
});
