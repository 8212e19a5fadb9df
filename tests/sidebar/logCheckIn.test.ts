import { describe, expect, test } from '@jest/globals';
import { scheduleCheckIns } from '../../local/scheduleCheckIns';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import { words } from '../../src/partnership/words';
import { column, LIST, setUpWorkspace } from '../commands/addOnWorkspace';
import { expectFit } from './fits';
import { googleErrors } from './googleErrors';
import { sidebarOn } from './openSidebar';
import { takePicture } from './picture';
import type { Sidebar } from './sidebar';
import { pressByKeyboard, tabTo } from './tabTo';
import { setTextSize } from './textSize';
import { expectUsable } from './usable';

const open = sidebarOn((options) => setUpWorkspace(LIST, options));

const LOG = 'Check-in log';
const RIVERBANK = 2;
const HARBOR = 3;

interface Opening {
  locale?: string;
  row?: number;
  prepare?(workspace: LocalWorkspace): void;
}

/** The card of a partner, Harbor Kitchen when no other is named. */
async function openCard({ locale = 'en', row = HARBOR, prepare }: Opening = {}): Promise<Sidebar> {
  const workspace = setUpWorkspace(LIST, { userLocale: locale });
  prepare?.(workspace);
  workspace.select('Partners', `A${row}`);
  const sidebar = await open('showPartner', { workspace, locale });
  await sidebar.content.locator('h1').waitFor();
  return sidebar;
}

async function openLog(opening: Opening = {}): Promise<Sidebar> {
  const sidebar = await openCard(opening);
  await press(sidebar, opening.locale === 'es' ? 'Anotar una reunión' : 'Log a check-in');
  return sidebar;
}

const sees = ({ content }: Sidebar, text: string) => content.getByText(text).first().waitFor();
const press = ({ content }: Sidebar, name: string) => content.getByRole('button', { name, exact: true }).click();
const title = ({ content }: Sidebar, name: string) =>
  content.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const part = ({ content }: Sidebar, name: string) => content.locator('summary', { hasText: name }).click();
const field = ({ content }: Sidebar, label: string) => content.getByLabel(label, { exact: true });
const text = ({ content }: Sidebar) => content.locator('main').innerText();
const inList = ({ workspace }: Sidebar, heading: string, row = HARBOR) =>
  column(workspace, 'Partners', heading)[row - 2];
const inLog = ({ workspace }: Sidebar, heading: string) => column(workspace, LOG, heading);

/** A check-in that took place before, with Harbor Kitchen. */
function loggedBefore(said: Record<string, string>) {
  return (workspace: LocalWorkspace) => {
    workspace.select('Partners', `A${HARBOR}`);
    const partner = { id: String(column(workspace, 'Partners', 'Partner ID')[HARBOR - 2]), name: 'Harbor Kitchen' };
    const checkIn = { date: '2026-02-10', entryId: 'c-0', ...said };
    const fields = { lastContact: checkIn.date };
    workspace.run('logCheckIn', { partner, checkIn, fields, before: {}, addColumns: false });
  };
}

const LEFT_OPEN = loggedBefore({
  results: '40 families',
  problem: 'The key\nThe noise at night',
  problemState: 'open',
  actions: 'Ana: send the room plan by 2026-02-20\nBo: call the city by 2026-05-01',
  change: 'Meet at noon',
});

describe('Logging a check-in', () => {
  test('takes a day and one click: noted, and the last contact moved, with one call', async () => {
    const sidebar = await openLog();
    await press(sidebar, 'Save');
    await title(sidebar, 'Logged: Harbor Kitchen');
    await sees(sidebar, 'The check-in of 2 March 2026 is noted in the sheet "Check-in log".');
    await sees(sidebar, 'Written into the list: Last contact (2 March 2026).');
    expect(sidebar.server.calls).toEqual(['logCheckIn']);
    expect(await sidebar.content.locator('h1').evaluate((heading) => heading === document.activeElement)).toBe(true);
    expect([inLog(sidebar, 'Date'), inList(sidebar, 'Last contact')]).toEqual([['2026-03-02'], '2026-03-02']);
    await press(sidebar, 'Done');
    await title(sidebar, 'Harbor Kitchen');
    await sees(sidebar, '2 April 2026');
    expect(sidebar.server.calls).toEqual(['logCheckIn', 'readPartner']);
  });

  test('takes no day that is still to come, and no blank one', async () => {
    const sidebar = await openLog();
    for (const [day, sentence] of [
      ['2026-03-03', 'That day is still to come.'],
      ['', 'Choose the day on which you met.'],
    ] as const) {
      await field(sidebar, 'When did you meet?').fill(day);
      await press(sidebar, 'Save');
      await sidebar.content.getByRole('alert').getByText(sentence).waitFor();
    }
    expect(sidebar.server.calls).toEqual([]);
  });

  test('keeps all that was said where it belongs', async () => {
    const sidebar = await openLog();
    await field(sidebar, 'When did you meet?').fill('2026-02-27');
    await field(sidebar, 'Who met?').fill('Ana and Bo');
    await part(sidebar, 'How it went');
    await field(sidebar, 'What went well?').fill('The fair');
    await field(sidebar, 'Who deserves credit?').fill('Their cooks');
    await part(sidebar, 'Two questions');
    await field(sidebar, 'Is the work accomplishing anything?').fill('40 families');
    await field(sidebar, 'Are there changes that would improve it?').fill('Sundays');
    await field(sidebar, 'What will you change?').fill('Open on Sundays');
    await part(sidebar, 'Problems');
    await field(sidebar, 'A new problem').fill('The key\nThe noise');
    await part(sidebar, 'Actions');
    await field(sidebar, 'Who does what, by when?').fill('- Ana: send the room plan by 1 May\ncall the city');
    await part(sidebar, 'Next stage');
    await field(sidebar, 'Has the phase changed?').selectOption('3 Design');
    await field(sidebar, 'What comes next for the partnership?').selectOption('deepen');
    await press(sidebar, 'Save');
    await title(sidebar, 'Logged: Harbor Kitchen');
    await sees(sidebar, 'Written into the list: Phase (3 Design) and Last contact (27 February 2026).');
    const [row = {}] = rowsOf(sidebar);
    expect(row).toMatchObject({
      Date: '2026-02-27',
      'Who met': 'Ana and Bo',
      Win: 'The fair',
      Credit: 'Their cooks',
      Results: '40 families',
      Improvements: 'Sundays',
      'Change agreed': 'Open on Sundays',
      Problem: 'The key\nThe noise',
      'Problem state': 'open',
      Actions: 'Ana: send the room plan by 2026-05-01\ncall the city',
      Phase: '3 Design',
      'Next stage': 'deepen',
    });
    expect(inList(sidebar, 'Phase')).toBe('3 Design');
    const prepared = await text(sidebar);
    for (const line of ['- Ana: send the room plan by 1 May 2026', '- The key', '- The noise', '- Open on Sundays']) {
      expect(prepared).toContain(line);
    }
    expect(prepared).toContain('- Are there partners who want to leave or join?');
  });

  test('does not move the last contact back, and says so before and after', async () => {
    const sidebar = await openLog({ prepare: LEFT_OPEN });
    await field(sidebar, 'When did you meet?').fill('2026-02-03');
    await sees(sidebar, 'you met on 10 February 2026; that later day stays.');
    await press(sidebar, 'Save');
    await sees(sidebar, 'The last contact in your list is that day or a later one, and stays.');
    expect(inList(sidebar, 'Last contact')).toBe('2026-02-10');
    expect(inLog(sidebar, 'Date')).toEqual(['2026-02-10', '2026-02-03']);
  });

  test('says when a check-in of that day is there already', async () => {
    const sidebar = await openLog({ prepare: LEFT_OPEN });
    await field(sidebar, 'When did you meet?').fill('2026-02-10');
    await sees(sidebar, 'A check-in on this day is logged already');
  });

  test('notes a problem that is solved already as closed', async () => {
    const sidebar = await openLog();
    await part(sidebar, 'Problems');
    await field(sidebar, 'A new problem').fill('The key');
    await field(sidebar, 'It is solved already').check();
    await press(sidebar, 'Save');
    await title(sidebar, 'Logged: Harbor Kitchen');
    expect(inLog(sidebar, 'Problem state')).toEqual(['closed']);
    expect(await text(sidebar)).not.toContain('The key');
  });
});

function rowsOf({ workspace }: Sidebar): Record<string, unknown>[] {
  const [headings = [], ...rows] = workspace.rows(LOG);
  return rows.map((row) => Object.fromEntries(headings.map((heading, place) => [heading, row[place]])));
}

test('A check-in that pauses the partnership leads to the meetings ahead, which end there', async () => {
  const sidebar = await openLog({ prepare: (workspace) => void scheduleCheckIns(workspace) });
  const { workspace, content } = sidebar;
  expect(workspace.calendars.events).toHaveLength(1);
  await part(sidebar, 'Next stage');
  await content.getByLabel('What comes next for the partnership?').selectOption('Pause');
  await press(sidebar, 'Save');
  await sees(sidebar, 'The meetings ahead stay in the calendar until you end them.');
  await press(sidebar, 'Look at the meetings');
  await title(sidebar, 'Check-ins with Harbor Kitchen');
  await sees(sidebar, 'At the last check-in you chose to pause. The meeting on 3 March 2026 is taken out.');
  await press(sidebar, 'Do this one');
  await sees(sidebar, 'Ended: the meetings with 1 partner.');
  expect(workspace.calendars.events).toEqual([]);
  await press(sidebar, 'Done');
  await title(sidebar, 'Harbor Kitchen');
});

describe('What is open', () => {
  test('stands on the card in short, and prepares the next meeting', async () => {
    const sidebar = await openCard({ prepare: LEFT_OPEN });
    const said = await sidebar.content.locator('dl').innerText();
    expect(said).toContain('Open problems\nThe key\nThe noise at night\nOpen actions\n');
    expect(said).toContain('Ana: send the room plan by 20 February 2026 (overdue)\nBo: call the city by 1 May 2026\n');
    await part(sidebar, 'Prepare the next meeting');
    await sees(sidebar, 'The change we agreed: does it help?');
    await sees(sidebar, '- Are there partners who want to leave or join?');
    expect(sidebar.server.calls).toEqual([]);
    await takePicture(sidebar, 'card-open');
  });

  test('is cut on the card when there is much of it, and nothing stands there when there is none', async () => {
    const many = Array.from({ length: 5 }, (_, i) => `Problem ${i}`).join('\n');
    const sidebar = await openCard({ prepare: loggedBefore({ problem: many }) });
    expect(await sidebar.content.locator('dl').innerText()).toContain('Problem 2\nand 2 more');
    expect(await text(sidebar)).not.toContain('Open actions');
  });

  test('is closed by ticking it, and comes next time no more', async () => {
    const sidebar = await openLog({ prepare: LEFT_OPEN });
    await part(sidebar, 'Problems (2 open)');
    await field(sidebar, 'The key').check();
    await part(sidebar, 'Actions (2 open)');
    await field(sidebar, 'Bo: call the city by 1 May 2026').check();
    await takePicture(sidebar, 'ticks');
    await press(sidebar, 'Save');
    await title(sidebar, 'Logged: Harbor Kitchen');
    expect([inLog(sidebar, 'Problems solved'), inLog(sidebar, 'Actions done')]).toEqual([
      ['', 'The key'],
      ['', 'Bo: call the city by 2026-05-01'],
    ]);
    const prepared = await text(sidebar);
    expect(prepared).toContain('- The noise at night');
    expect(prepared).toContain('- Ana: send the room plan by 20 February 2026');
    expect(prepared).not.toMatch(/The key|call the city/);
  });

  test('was not open before it arose', async () => {
    const sidebar = await openLog({ prepare: LEFT_OPEN });
    await part(sidebar, 'Problems (2 open)');
    await field(sidebar, 'The key').check();
    await field(sidebar, 'When did you meet?').fill('2026-02-03');
    expect(await field(sidebar, 'The key').count()).toBe(0);
    await press(sidebar, 'Save');
    await title(sidebar, 'Logged: Harbor Kitchen');
    expect(inLog(sidebar, 'Problems solved')).toEqual(['', '']);
  });
});

describe('The questions', () => {
  test('are all seven when a quarter has passed', async () => {
    const sidebar = await openLog({ prepare: loggedBefore({ date: '2025-11-25', results: '40 families' }) });
    await part(sidebar, 'All seven questions');
    expect(await sidebar.content.locator('details[open] textarea').count()).toBe(8);
    await takePicture(sidebar, 'seven');
  });

  test('are those of the day that is chosen', async () => {
    const sidebar = await openLog({ prepare: loggedBefore({ date: '2025-11-25', results: '40 families' }) });
    await field(sidebar, 'When did you meet?').fill('2026-01-13');
    await part(sidebar, 'Two questions');
    await field(sidebar, 'Are there partners who want to leave or join?').waitFor();
  });
});

describe('Ratings', () => {
  test('are proposed with what they would make, and written only where one ticks', async () => {
    const sidebar = await openLog();
    await part(sidebar, 'Ratings in one minute');
    expect(await field(sidebar, 'Mission Alignment').locator('option').allInnerTexts()).toEqual([
      'No change (High)',
      'Medium',
      'Low',
    ]);
    await field(sidebar, 'Mission Alignment').selectOption('Medium');
    await sees(sidebar, 'The priority becomes: Explore.');
    await field(sidebar, 'Resource Complementarity').selectOption('High');
    await field(sidebar, 'Trust').selectOption('High');
    const tick = field(sidebar, 'Write it into the list: High → Medium');
    expect(await tick.isChecked()).toBe(false);
    await tick.check();
    await sees(sidebar, 'The priority stays: Immediate.');
    await takePicture(sidebar, 'ratings');
    await press(sidebar, 'Save');
    await title(sidebar, 'Logged: Harbor Kitchen');
    await sees(sidebar, 'Mission Alignment (Medium)');
    await sees(sidebar, 'The log notes the ratings you did not tick as proposed');
    expect(LIST[0]?.slice(1).map((heading) => inList(sidebar, heading))).toEqual(['Medium', 'Medium', 'High']);
    expect([inLog(sidebar, 'Ratings'), inLog(sidebar, 'Trust')]).toEqual([
      ['Mission Alignment: High → Medium (written)\nResource Complementarity: Medium → High (proposed)'],
      ['High'],
    ]);
    await press(sidebar, 'Done');
    await title(sidebar, 'Harbor Kitchen');
    await sees(sidebar, 'Explore');
    await press(sidebar, 'Log a check-in');
    await part(sidebar, 'Ratings in one minute');
    expect(await field(sidebar, 'Trust').locator('option').first().innerText()).toBe('No change (High)');
  });

  test('that somebody changed meanwhile are asked about, and nothing is noted before', async () => {
    const sidebar = await openLog();
    await part(sidebar, 'How it went');
    await field(sidebar, 'What went well?').fill('The fair');
    await part(sidebar, 'Ratings in one minute');
    await field(sidebar, 'Mission Alignment').selectOption('Medium');
    await field(sidebar, 'Write it into the list: High → Medium').check();
    sidebar.workspace.type('Partners', 'B3', 'Low');
    sidebar.workspace.type('Partners', 'L3', '2026-02-20');
    await press(sidebar, 'Save');
    await title(sidebar, 'Somebody changed this meanwhile');
    expect(sidebar.workspace.sheetNames()).not.toContain(LOG);
    expect(await sidebar.content.getByRole('group', { name: 'Last contact' }).count()).toBe(0);
    await press(sidebar, 'Back');
    await part(sidebar, 'How it went');
    expect(await field(sidebar, 'What went well?').inputValue()).toBe('The fair');
    await press(sidebar, 'Save');
    await sidebar.content.getByRole('group', { name: 'Mission Alignment' }).getByLabel('Theirs: Low').check();
    await press(sidebar, 'Save what I chose');
    await title(sidebar, 'Logged: Harbor Kitchen');
    expect([inList(sidebar, 'Mission Alignment'), inList(sidebar, 'Last contact')]).toEqual(['Low', '2026-03-02']);
    expect(inLog(sidebar, 'Ratings')).toEqual(['Mission Alignment: High → Medium (proposed)']);
  });
});

describe('When logging fails', () => {
  test('what was typed stays, and the next try notes it once, with what was typed since', async () => {
    const sidebar = await openLog();
    await part(sidebar, 'How it went');
    await field(sidebar, 'What went well?').fill('The fair');
    sidebar.server.failNext(googleErrors.offline, { functionName: 'logCheckIn', afterRunning: true });
    await press(sidebar, 'Save');
    await sidebar.content.getByRole('alert').getByText('What you typed is still here').waitFor();
    expect(await field(sidebar, 'What went well?').inputValue()).toBe('The fair');
    await field(sidebar, 'Who deserves credit?').fill('Their cooks');
    await press(sidebar, 'Save');
    await title(sidebar, 'Logged: Harbor Kitchen');
    expect([inLog(sidebar, 'Win'), inLog(sidebar, 'Credit')]).toEqual([['The fair'], ['Their cooks']]);
  });

  test.each<[string, (sidebar: Sidebar) => void, string]>([
    ['the row is gone', ({ workspace }) => workspace.deleteRow('Partners', HARBOR), 'is not in the list any more'],
    ['the log lost a column', loseColumn, 'The sheet "Check-in log" has no column'],
    ['too many calls', ({ server }) => server.failNext(googleErrors.tooManyCalls), 'Google allows only so much'],
  ])('because %s, it says so and keeps everything', async (_, begin, sentence) => {
    const sidebar = await openLog();
    await part(sidebar, 'How it went');
    await field(sidebar, 'What went well?').fill('The fair');
    begin(sidebar);
    await press(sidebar, 'Save');
    await sidebar.content.getByRole('alert').getByText(sentence).waitFor();
    expect(await field(sidebar, 'What went well?').inputValue()).toBe('The fair');
    expect(await sidebar.content.getByRole('button', { name: 'Save' }).isEnabled()).toBe(true);
  });

  test('and one gives up, the card shows what was noted all the same', async () => {
    const sidebar = await openLog();
    sidebar.server.failNext(googleErrors.offline, { functionName: 'logCheckIn', afterRunning: true });
    await press(sidebar, 'Save');
    await sidebar.content.getByRole('alert').waitFor();
    await press(sidebar, 'Cancel');
    await sees(sidebar, '2 April 2026');
    expect(sidebar.server.calls).toEqual(['logCheckIn', 'readPartner']);
  });
});

function loseColumn({ workspace }: Sidebar): void {
  workspace.addSheet(LOG, [Object.values(words.checkInLogHeadings).filter((heading) => heading !== 'Entry ID')]);
}

test('Two check-ins, one after the other, are two, although the card could not be read between', async () => {
  const sidebar = await openLog();
  await press(sidebar, 'Save');
  sidebar.server.failNext(googleErrors.offline, { functionName: 'readPartner' });
  await press(sidebar, 'Done');
  await sidebar.content.getByRole('alert').waitFor();
  await press(sidebar, 'Log a check-in');
  await press(sidebar, 'Save');
  await title(sidebar, 'Logged: Harbor Kitchen');
  expect(new Set(inLog(sidebar, 'Entry ID')).size).toBe(2);
});

test('With the keyboard alone a win is logged, a problem closed and a rating proposed', async () => {
  const sidebar = await openCard({ prepare: LEFT_OPEN });
  const { keyboard } = sidebar.page;
  await pressByKeyboard(sidebar, 'Log a check-in');
  await pressByKeyboard(sidebar, 'How it went');
  await tabTo(sidebar, 'What went well?');
  await keyboard.type('The fair');
  await pressByKeyboard(sidebar, 'Problems (2 open)');
  await tabTo(sidebar, 'The key');
  await keyboard.press('Space');
  await pressByKeyboard(sidebar, 'Ratings in one minute');
  await tabTo(sidebar, 'Mission Alignment');
  await keyboard.type('M');
  await pressByKeyboard(sidebar, 'Save');
  await title(sidebar, 'Logged: Harbor Kitchen');
  expect(rowsOf(sidebar)[1]).toMatchObject({
    Win: 'The fair',
    'Problems solved': 'The key',
    Ratings: 'Mission Alignment: High → Medium (proposed)',
  });
  await pressByKeyboard(sidebar, 'Done');
  await title(sidebar, 'Harbor Kitchen');
});

test('Hostile text stays text, in the form, in the sheet and on the card', async () => {
  const hostile = '<img src=x onerror=alert(1)> =HYPERLINK("x") {{name}} $& \\1 \u202Eabc';
  const sidebar = await openLog({ prepare: loggedBefore({ problem: hostile, actions: `${hostile}: ${hostile}` }) });
  await part(sidebar, 'How it went');
  await field(sidebar, 'What went well?').fill(hostile);
  await press(sidebar, 'Save');
  await title(sidebar, 'Logged: Harbor Kitchen');
  expect(await text(sidebar)).toContain('<img src=x onerror=alert(1)> =HYPERLINK("x") {{name}} $& \\1');
  expect(await sidebar.content.locator('img').count()).toBe(0);
  expect(inLog(sidebar, 'Win')[1]).toContain('=HYPERLINK("x")');
});

const PARTS = {
  en: ['How it went', 'Two questions', 'Problems', 'Actions', 'Ratings in one minute', 'Next stage'],
  es: ['Cómo fue', 'Dos preguntas', 'Problemas', 'Tareas', 'Valoraciones en un minuto', 'Próxima etapa'],
} as const;
const MORE = {
  en: ['Prepare the next meeting', 'Log a check-in', 'Mission Alignment', 'Save'],
  es: ['Preparar la próxima reunión', 'Anotar una reunión', 'Alineación con la misión', 'Guardar'],
} as const;

describe.each(['en', 'es'] as const)('Everything in %s', (locale) => {
  test.each([100, 200])('fits and is usable by everybody with text at %i %', async (percent) => {
    const long = `Ana ${'very '.repeat(30)}long${'x'.repeat(60)}`;
    const prepare = loggedBefore({ problem: `The key\n${long}`, actions: `Ana: ${long}`, results: '40', change: long });
    const sidebar = await openCard({ locale, prepare });
    if (percent !== 100) await setTextSize(sidebar, percent);
    const check = async (name: string) => {
      await expectFit(sidebar);
      await expectUsable(sidebar);
      await takePicture(sidebar, `log-${name}-${locale}-${percent}`);
    };
    const [prepareNext, logIt, mission, save] = MORE[locale];
    await part(sidebar, prepareNext);
    await check('card');
    await press(sidebar, logIt);
    await check('closed');
    for (const name of PARTS[locale]) await part(sidebar, name);
    await field(sidebar, mission).selectOption('Low');
    await check('open');
    await press(sidebar, save);
    await sidebar.content.locator('h2').waitFor();
    await check('logged');
  });
});

test('A partner of whom nothing is known is logged as well', async () => {
  const sidebar = await openLog({ row: RIVERBANK, locale: 'es' });
  await press(sidebar, 'Guardar');
  await title(sidebar, 'Anotada: Riverbank Trust');
  await sees(sidebar, 'La reunión del 2 de marzo de 2026 quedó anotada');
  await sees(sidebar, '¿Está logrando algo el trabajo?');
});
