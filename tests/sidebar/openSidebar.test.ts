import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ExecutionStopped } from '../../local/workspace/faults';
import { eventually } from './eventually';
import { expectFit, misfits } from './fits';
import { googleErrors } from './googleErrors';
import type { HostWindow } from './hostPage';
import { sidebarOn } from './openSidebar';
import { takePicture } from './picture';
import type { Sidebar } from './sidebar';
import { pressByKeyboard, tabTo } from './tabTo';
import { setTextSize } from './textSize';
import { throwAwayWorkspace } from './throwAwayAddOn';
import { expectUsable } from './usable';

const open = sidebarOn(throwAwayWorkspace);

const TWO = ['Harbor Kitchen', 'Riverbank Trust'];

const says = (sidebar: Sidebar, text: string) =>
  sidebar.content.locator('#said').getByText(text, { exact: true }).waitFor();
const names = (sidebar: Sidebar) => sidebar.content.locator('li').allInnerTexts();
const press = (sidebar: Sidebar, name: string) => sidebar.content.getByRole('button', { name }).click();
const stored = ({ workspace }: Sidebar) => workspace.rows('Partners').flat();

async function add(sidebar: Sidebar, name: string): Promise<void> {
  await sidebar.content.getByLabel('Name').fill(name);
  await press(sidebar, 'Add');
}

describe('A sidebar', () => {
  test('is 300 pixels wide, has a title, and calls the script of its workspace', async () => {
    const sidebar = await open('showList');
    expect(await (await sidebar.frame()).evaluate(() => [innerWidth, isSecureContext])).toEqual([300, true]);
    expect(await sidebar.title()).toBe('List');
    await says(sidebar, 'done');
    expect(await names(sidebar)).toEqual(TWO);

    await add(sidebar, 'Oak Street Choir');
    await sidebar.content.getByText('Oak Street Choir').waitFor();
    expect(stored(sidebar)).toEqual([...TWO, 'Oak Street Choir']);
    expect(sidebar.server.calls).toEqual(['names', 'add']);
    expect(sidebar.workspace.meter.byService).toMatchObject({ SpreadsheetApp: expect.any(Number) });

    await press(sidebar, 'Go to the grid');
    await eventually(() => sidebar.isGridFocused(), true);
  });

  test('sees what somebody else changed meanwhile, and begins anew when it is opened again', async () => {
    const sidebar = await open('showList');
    await says(sidebar, 'done');
    const held = sidebar.server.holdNext({ functionName: 'add' });
    await add(sidebar, 'Oak Street Choir');
    await held.arrived;
    sidebar.workspace.type('Partners', 'A3', 'Pier Museum');
    held.release();
    await sidebar.content.getByText('Oak Street Choir').waitFor();
    expect(await names(sidebar)).toEqual([...TWO, 'Pier Museum', 'Oak Street Choir']);

    sidebar.workspace.deleteRow('Partners', 1);
    await sidebar.reopen('showList');
    await says(sidebar, 'done');
    expect(await names(sidebar)).toEqual(['Riverbank Trust', 'Pier Museum', 'Oak Street Choir']);
    await sidebar.close();
    expect([await sidebar.isOpen(), await sidebar.title()]).toEqual([false, '']);
    await expect(sidebar.frame()).rejects.toThrow('The sidebar is not open.');
  });

  test('gives way to another, and to a dialog over it; what scripts tell and ask is kept and answered', async () => {
    const sidebar = await open('showList');
    await sidebar.choose('showPoor');
    expect(await sidebar.title()).toBe('Poor');
    await sidebar.choose('tell');
    await sidebar.choose('fail');
    await sidebar.choose('showDialog');
    expect(await sidebar.page.getByRole('dialog', { name: 'List dialog' }).isVisible()).toBe(true);
    expect(sidebar.shown).toMatchObject([
      { kind: 'sidebar', title: 'List' },
      { kind: 'sidebar', title: 'Poor' },
      { kind: 'alert', message: 'Done.' },
      { kind: 'toast', message: 'Saved' },
      { kind: 'error', message: 'There is no such partner.' },
      { kind: 'dialog', title: 'List dialog' },
    ]);

    const other = await open('showList');
    other.answerQuestions(({ buttons }) => ({ button: buttons[1] ?? 'CLOSE', text: '' }));
    await says(other, 'done');
    await add(other, 'Harbor Kitchen');
    await eventually(() => other.shown.length, 2);
    expect(other.shown[1]).toMatchObject({ kind: 'alert', message: 'Again?', buttons: ['YES', 'NO'] });
    expect(stored(other)).toEqual(TWO);
  });

  test('speaks to a person of that language, in a window of that height', async () => {
    const sidebar = await open('showList', { locale: 'es-MX', height: 500 });
    const look = () => [navigator.language, document.documentElement.lang, innerHeight] as const;
    const [language, lang, height] = await (await sidebar.frame()).evaluate(look);
    expect([language, lang]).toEqual(['es-MX', 'es_MX']);
    await sidebar.setHeight(400);
    expect((await (await sidebar.frame()).evaluate(look))[2]).toBe(height - 100);
    const own = throwAwayWorkspace({ userLocale: 'fr' });
    const other = await open('showList', { workspace: own });
    expect([other.workspace, (await (await other.frame()).evaluate(look))[1]]).toEqual([own, 'fr']);
  });

  test('cannot reach the script but through google.script', async () => {
    const sidebar = await open('showList');
    const frame = await sidebar.frame();
    const refused = frame.evaluate(() => (window as unknown as HostWindow).callScript('names', []));
    await expect(refused).rejects.toThrow('Only the page around');
  });
});

describe('A call', () => {
  test('that Google does not let through fails with its error, and does nothing', async () => {
    const sidebar = await open('showList');
    await says(sidebar, 'done');
    for (const error of Object.values(googleErrors)) {
      sidebar.server.failNext(error, { functionName: 'add' });
      await add(sidebar, 'Oak Street Choir');
      await says(sidebar, `${error.name}: ${error.message}`);
    }
    expect(stored(sidebar)).toEqual(TWO);
    await add(sidebar, 'Oak Street Choir');
    await says(sidebar, 'done');
    expect(stored(sidebar)).toHaveLength(3);
    expect(sidebar.server.calls.filter((name) => name === 'add')).toHaveLength(8);
  });

  test('whose answer is lost has run; a line that is gone fails every call until it is back', async () => {
    const sidebar = await open('showList');
    await says(sidebar, 'done');
    sidebar.server.failNext(googleErrors.offline, { afterRunning: true });
    await add(sidebar, 'Oak Street Choir');
    await says(sidebar, 'NetworkError: Connection failure due to HTTP 0');
    expect(stored(sidebar)).toHaveLength(3);

    sidebar.server.failNext(googleErrors.serverDown, { times: Number.POSITIVE_INFINITY });
    for (const name of ['Fail', 'Dates']) {
      await press(sidebar, name);
      await says(sidebar, 'NetworkError: Connection failure due to HTTP 503');
    }
    sidebar.server.recover();
    await press(sidebar, 'Fail');
    await says(sidebar, 'ScriptError: There is no such partner.');
    await press(sidebar, 'Dates');
    await says(sidebar, 'ScriptError: Failed due to illegal value in property: 0');
  });

  test('that Google ends keeps what it had written', async () => {
    const sidebar = await open('showList');
    await says(sidebar, 'done');
    sidebar.workspace.faults.afterCall(({ member }) => {
      if (member === 'Sheet.appendRow') throw new ExecutionStopped(undefined, true);
    });
    await add(sidebar, 'Oak Street Choir');
    await says(sidebar, 'ScriptError: Exceeded maximum execution time');
    expect(stored(sidebar)).toHaveLength(3);
  });

  test('that is held leaves its button disabled and keeps no other waiting', async () => {
    const sidebar = await open('showList');
    await says(sidebar, 'done');
    const { server } = sidebar;
    const before = server.holdNext({ functionName: 'add' });
    const after = server.holdNext({ functionName: 'add', afterRunning: true });
    const button = sidebar.content.getByRole('button', { name: 'Add' });
    for (const [held, count] of [
      [before, 2],
      [after, 4],
    ] as const) {
      await add(sidebar, `Partner ${count}`);
      await held.arrived;
      expect([await button.isDisabled(), stored(sidebar).length]).toEqual([true, count]);
      await press(sidebar, 'Fail');
      await says(sidebar, 'ScriptError: There is no such partner.');
      expect(await button.isDisabled()).toBe(true);
      held.release();
      await says(sidebar, 'done');
      expect(await button.isEnabled()).toBe(true);
    }
    expect(stored(sidebar)).toHaveLength(4);
  });

  test('that a sidebar sent before another took its place is not lost', async () => {
    const sidebar = await open('showList');
    await says(sidebar, 'done');
    // The other sidebar comes at the first call, when the second is on its way already.
    await sidebar.page.evaluate(() => {
      const host = window as unknown as HostWindow;
      const { callScript } = host;
      host.callScript = (name, values) => {
        if (name === 'showPoor') host.showPage({ kind: 'sidebar', title: 'First', content: 'gone soon' });
        return callScript(name, values);
      };
    });
    await (await sidebar.frame()).evaluate(() => {
      const { run } = (window as unknown as { google: { script: { run: Record<string, (text?: string) => void> } } })
        .google.script;
      run.showPoor?.();
      run.add?.('Oak Street Choir');
    });
    await eventually(() => stored(sidebar), [...TWO, 'Oak Street Choir']);
    expect(sidebar.server.calls).toEqual(['names', 'showPoor', 'add']);
    await eventually(() => sidebar.title(), 'Poor');
  });
});

describe('What is checked', () => {
  test('a page that is well made fits, is usable, follows the text size and can be used with the keyboard', async () => {
    const sidebar = await open('showList');
    await says(sidebar, 'done');
    await expectFit(sidebar);
    await expectUsable(sidebar);
    await setTextSize(sidebar, 200);
    const size = () => getComputedStyle(document.querySelector('button') ?? document.body).fontSize;
    expect(await (await sidebar.frame()).evaluate(size)).toBe('32px');
    await expectFit(sidebar);
    await setTextSize(sidebar, 100);
    expect(await (await sidebar.frame()).evaluate(size)).toBe('16px');
    await sidebar.reduceMotion();
    const motion = () => getComputedStyle(document.querySelector('#motion') ?? document.body, '::after').content;
    expect(await (await sidebar.frame()).evaluate(motion)).toBe('"still"');

    await tabTo(sidebar, 'Name');
    await sidebar.page.keyboard.type('Oak Street Choir');
    await pressByKeyboard(sidebar, 'Add');
    await sidebar.content.getByText('Oak Street Choir').waitFor();
    await tabTo(sidebar, 'More');
    await tabTo(sidebar, 'Dates', 'Shift+Tab');
    await expect(tabTo(sidebar, 'Inside')).rejects.toThrow(/^Tab does not reach 'Inside', but .*Go to the grid/);
    await pressByKeyboard(sidebar, 'More');
    await tabTo(sidebar, 'Inside');
  });

  test('each flaw of a page that is not', async () => {
    const sidebar = await open('showPoor');
    expect(await misfits(sidebar)).toEqual([
      'the page is 350 pixels wide in 300',
      '<div#wide> scrolls sideways',
      '"A text that is cut off" is cut off by <div#cut>',
      '"and another below" is cut off by <div#low>',
      '"wide" is cut off by the edge of the sidebar',
    ]);
    await expect(expectFit(sidebar)).rejects.toThrow('350 pixels');
    await expect(expectUsable(sidebar)).rejects.toThrow('color-contrast');
    await expect(setTextSize(sidebar, 200)).rejects.toThrow('Does not follow the text size: Pale and fixed');
    await expect(tabTo(sidebar, 'Out of reach')).rejects.toThrow("Tab does not reach 'Out of reach'");
  });

  test('a picture of all of the sidebar is taken only when a folder is named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
    const named = process.env.SIDEBAR_PICTURES;
    try {
      const sidebar = await open('showList', { height: 300 });
      await says(sidebar, 'done');
      delete process.env.SIDEBAR_PICTURES;
      await takePicture(sidebar, 'none');
      process.env.SIDEBAR_PICTURES = folder;
      await takePicture(sidebar, 'list');
      expect(existsSync(join(folder, 'none.png'))).toBe(false);
      const png = readFileSync(join(folder, 'list.png'));
      const whole = await (await sidebar.frame()).evaluate(() => document.documentElement.scrollHeight);
      expect(png.readUInt32BE(16)).toBe(300);
      expect(png.readUInt32BE(20)).toBeGreaterThan(whole);
      expect(sidebar.page.viewportSize()?.height).toBe(300);
    } finally {
      if (named === undefined) delete process.env.SIDEBAR_PICTURES;
      else process.env.SIDEBAR_PICTURES = named;
      rmSync(folder, { recursive: true });
    }
  });
});
