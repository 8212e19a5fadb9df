import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makeMous } from '../../local/makeMous';
import { scheduleCheckIns } from '../../local/scheduleCheckIns';
import { axeViolations } from './axeViolations';
import { servedWorkspace } from './openPage';
import { CALENDAR_PANEL, DOCUMENTS_PANEL, Person } from './person';
import { LIST, workspaceWith } from './workspaces';

const open = servedWorkspace(() => ({ saved: workspaceWith(LIST, makeMous, scheduleCheckIns) }));

/** The serious violations on the page, apart from those in the spreadsheet library's own parts. */
const violations = (page: Page) => axeViolations(page, { exclude: ['#spreadsheet'], impacts: ['serious', 'critical'] });

test("Nothing in the page's own parts is hard to use for anybody", async () => {
  const person = new Person(await open());
  const { page } = person;
  expect(await violations(page)).toEqual([]);

  const documents = await person.openPanel(DOCUMENTS_PANEL);
  await documents.getByRole('button', { name: /^Open: / }).click();
  await person.inFrame('Preview of MOU with Harbor Kitchen').locator('h1').waitFor();
  expect(await violations(page)).toEqual([]);
  await person.closePanel();

  await person.openPanel(CALENDAR_PANEL);
  expect(await violations(page)).toEqual([]);
  await person.closePanel();

  await person.choose('Build priority matrix');
  await person.toast('4 partners').waitFor();
  expect(await violations(page)).toEqual([]);
  await person.press('Reset');
  await page.getByRole('dialog').waitFor();
  expect(await violations(page)).toEqual([]);
  await person.answer('Cancel');

  await person.choose('How it works');
  await person.inFrame('How it works').locator('h1').waitFor();
  expect(await violations(page)).toEqual([]);
});

/** Presses a key until the focus is where it should be. */
async function pressUntil(page: Page, key: string, name: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses <= 30; presses++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.getAttribute('title') ?? element?.textContent ?? '';
    });
    if (name.test(focused)) return;
    seen.push(focused.slice(0, 30));
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${name}, but ${seen.join(' | ')}.`);
}

test('Everything can be done with the keyboard alone', async () => {
  const { page } = new Person(await open());
  const { keyboard } = page;
  await keyboard.press('ArrowDown');
  await keyboard.type('Riverbank');
  await keyboard.press('Enter');

  await keyboard.press('F6');
  await pressUntil(page, 'Tab', /^Common Ground$/);
  await keyboard.press('Enter');
  await page.locator('.o-menu-item').first().waitFor();
  const items = await page.locator('.o-menu-item').count();
  for (let item = 0; item < items; item++) await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  const help = page.getByRole('dialog', { name: 'How it works' });
  await help.waitFor();
  await keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });

  await keyboard.press('F6');
  await keyboard.press('F6');
  await pressUntil(page, 'Tab', /Documents|in Drive/);
  await keyboard.press('Enter');
  const documents = page.getByRole('dialog', { name: DOCUMENTS_PANEL });
  await documents.waitFor();
  await pressUntil(page, 'Tab', /^Open: /);
  await keyboard.press('Enter');
  await documents.locator('iframe').waitFor();
  await pressUntil(page, 'Tab', /^Preview of /);
  await pressUntil(page, 'Shift+Tab', /^Close$/);
  await keyboard.press('Escape');
  await documents.waitFor({ state: 'detached' });
  // The focus is back where the panel was opened.
  await pressUntil(page, 'Tab', /Calendar/);
  await keyboard.press('Enter');
  const calendar = page.getByRole('dialog', { name: CALENDAR_PANEL });
  await pressUntil(page, 'Tab', /^Download \.ics$/);
  await pressUntil(page, 'Tab', /^Description$/);
  await keyboard.press('Enter');
  await calendar.getByText('Who we are, and what we hope for').waitFor();
  await keyboard.press('Escape');
  await calendar.waitFor({ state: 'detached' });

  await keyboard.press('F6');
  await keyboard.press('Control+Home');
  await keyboard.press('ArrowDown');
  await keyboard.press('Control+c');
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) === 'Riverbank');
});
