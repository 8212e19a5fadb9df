import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { scheduleCheckIns } from '../../local/scheduleCheckIns';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { NextStage } from '../../src/partnership/checkin/log/checkIn';
import type { Language } from '../../src/partnership/language';
import { checkInsWords } from '../../src/sidebar/checkIns/words';
import { commonWords } from '../../src/sidebar/common/words';
import { column, HEADINGS, listOf, setUpWorkspace } from '../commands/addOnWorkspace';
import { eventually } from './eventually';
import { expectFit } from './fits';
import { googleErrors } from './googleErrors';
import { sidebarOn } from './openSidebar';
import { takePicture } from './picture';
import type { Sidebar } from './sidebar';
import { pressByKeyboard, tabTo } from './tabTo';
import { setTextSize } from './textSize';
import { expectUsable } from './usable';

const CALENDAR_SCOPE = 'calendar.app.created';
const LONG_NAME = `Harbor${'kitchen'.repeat(12)} & Söhne`;
const GUESTS = 'Ana <ana@harbor.example>, bo@harbor.example';

/** One partner for each thing that can happen, by its row. */
const ROWS = {
  stays: 2,
  cadence: 3,
  guests: 4,
  paused: 5,
  gone: 6,
  deleted: 7,
  moved: 8,
  unnoted: 9,
  movedAhead: 10,
  fresh: 11,
  first: 12,
  unrated: 13,
} as const;

const NAMES: Readonly<Record<keyof typeof ROWS, string>> = {
  stays: 'Anchor House',
  cadence: LONG_NAME,
  guests: '<img src=x onerror=alert(1)>',
  paused: 'Drum School',
  gone: 'Elm Street Choir',
  deleted: 'Food Bank',
  moved: 'Garden Club',
  unnoted: 'مطبخ الميناء',
  movedAhead: 'Island Ferry',
  fresh: 'Jobs Center',
  first: 'Kite Workshop',
  unrated: 'Lighthouse Radio',
};

const LIST = [
  [...HEADINGS, 'Level', 'Phase', 'Last contact', 'Guests to invite', 'Months between check-ins'],
  ...(Object.keys(ROWS) as (keyof typeof ROWS)[]).map((key) => {
    const guests = ['cadence', 'paused', 'fresh'].includes(key) ? GUESTS : '';
    if (key === 'unrated') return [NAMES[key], '', '', '', '', '', '', '', ''];
    if (key === 'first') return [NAMES[key], 'High', 'High', 'High', '', '', '', 'cy@kite.example', ''];
    return [NAMES[key], 'High', 'High', 'High', '2', '4', '2026-02-10', guests, ''];
  }),
];

const open = sidebarOn((options) => setUpWorkspace(LIST, options));

function typeInto(workspace: LocalWorkspace, sheet: string, title: string, row: number, said: string): void {
  const place = workspace.rows(sheet)[0]?.indexOf(title) ?? -1;
  workspace.type(sheet, `${String.fromCharCode(65 + place)}${row}`, said);
}

const partnerRow = (workspace: LocalWorkspace, key: keyof typeof ROWS) =>
  column(workspace, 'Partners', 'Organization').indexOf(NAMES[key]) + 2;
const noteRow = (workspace: LocalWorkspace, key: keyof typeof ROWS) =>
  column(workspace, 'Check-ins', 'Organization').indexOf(NAMES[key]) + 2;
const eventOf = (workspace: LocalWorkspace, key: keyof typeof ROWS) =>
  String(column(workspace, 'Check-ins', 'Event ID')[noteRow(workspace, key) - 2]);

function decideStage(workspace: LocalWorkspace, key: keyof typeof ROWS, nextStage: NextStage): void {
  const id = String(column(workspace, 'Partners', 'Partner ID')[partnerRow(workspace, key) - 2]);
  workspace.run('logCheckIn', {
    partner: { id, name: NAMES[key] },
    checkIn: { entryId: `c-${key}`, date: '2026-02-27', nextStage },
    fields: {},
    before: {},
    addColumns: false,
  });
}

/** Series that stand, and what people did since. */
function withHistory(workspace: LocalWorkspace): void {
  for (const key of ['fresh', 'first'] as const) {
    typeInto(workspace, 'Partners', 'Phase', ROWS[key], '');
    typeInto(workspace, 'Partners', 'Mission Alignment', ROWS[key], 'Low');
  }
  scheduleCheckIns(workspace);
  for (const key of ['fresh', 'first'] as const) {
    typeInto(workspace, 'Partners', 'Mission Alignment', ROWS[key], 'High');
  }
  typeInto(workspace, 'Partners', 'Phase', ROWS.fresh, '4');
  typeInto(workspace, 'Partners', 'Months between check-ins', ROWS.cadence, '2 weeks');
  typeInto(workspace, 'Partners', 'Guests to invite', ROWS.guests, 'dee@img.example');
  decideStage(workspace, 'paused', 'pause');
  const { calendarPerson } = workspace;
  calendarPerson.delete(eventOf(workspace, 'deleted'));
  const meeting = (key: keyof typeof ROWS, index: number) => {
    const day = String(column(workspace, 'Check-ins', 'Days')[noteRow(workspace, key) - 2]).split(', ')[index] ?? '';
    const time = String(column(workspace, 'Check-ins', 'Time')[noteRow(workspace, key) - 2]);
    return { day, id: `${eventOf(workspace, key)}_${day.replaceAll('-', '')}T${time.replace(':', '')}00Z` };
  };
  calendarPerson.move(meeting('moved', 1).id, '2026-03-27');
  calendarPerson.move(meeting('movedAhead', 1).id, '2026-03-27');
  typeInto(workspace, 'Partners', 'Months between check-ins', ROWS.movedAhead, '3');
  workspace.deleteRow('Check-ins', noteRow(workspace, 'unnoted'));
  workspace.deleteRow('Partners', ROWS.gone);
}

async function openPage({
  list = LIST,
  rows,
  locale = 'en',
  prepare,
}: {
  list?: string[][];
  rows?: string;
  locale?: Language;
  prepare?: (workspace: LocalWorkspace) => void;
} = {}): Promise<Sidebar> {
  const workspace = setUpWorkspace(list, { userLocale: locale, timeZone: 'Etc/UTC' });
  prepare?.(workspace);
  workspace.select(rows ? 'Partners' : 'Settings', rows ?? 'A1');
  const sidebar = await open('scheduleCheckIns', { workspace, locale });
  await sidebar.reduceMotion();
  await sidebar.content.locator('h1').waitFor();
  return sidebar;
}

const words = checkInsWords.en;
const common = commonWords.en;
const text = ({ content }: Sidebar) => content.locator('main').innerText();
const heading = ({ content }: Sidebar) => content.locator('h1').innerText();
const sees = ({ content }: Sidebar, sentence: string | RegExp) => content.getByText(sentence).first().waitFor();
const button = ({ content }: Sidebar, name: string) => content.getByRole('button', { name, exact: true });
const press = (sidebar: Sidebar, name: string) => button(sidebar, name).click();
const tick = ({ content }: Sidebar, name: string) => content.getByRole('checkbox', { name, exact: true });
const calls = ({ server }: Sidebar, name: string) => server.calls.filter((one) => one === name).length;
const names = ({ content }: Sidebar) => content.locator('.names li').allInnerTexts();
const atHeading = ({ content }: Sidebar) => content.locator('h1').evaluate((h1) => h1 === document.activeElement);
const organizations = ({ workspace }: Sidebar) => column(workspace, 'Check-ins', 'Organization');
const titles = ({ workspace }: Sidebar) => workspace.calendars.events.map(({ summary }) => summary);

/** What each line says, by the partner's name, and whether it is ticked. */
async function linesOf({ content }: Sidebar): Promise<Record<string, [isTicked: boolean, says: string]>> {
  return content
    .locator('.plan')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.querySelector('label, button')?.textContent ?? '',
          [
            row.querySelector('input')?.checked ?? false,
            [...row.querySelectorAll('p')].map(({ textContent }) => textContent).join(' | '),
          ],
        ]),
      ),
    );
}

describe('The plan', () => {
  test('says of each partner what would happen and who is told, does what is ticked, and then stays as it is', async () => {
    const sidebar = await openPage({ prepare: withHistory });
    const { content, workspace } = sidebar;
    await sees(sidebar, '2 for you to decide, 2 new, 2 to change, 2 to end, 2 to note and 1 unchanged.');
    const again = 'The meetings ahead are replaced.';
    expect(await linesOf(sidebar)).toEqual({
      [NAMES.deleted]: [
        false,
        'Somebody deleted the meetings from 16 March 2026 on in the calendar. Tick this if there are to be new ones. Check-ins every month from 12 March 2026 at 10:00 to 11 February 2027: 12 meetings of 45 minutes.',
      ],
      [NAMES.movedAhead]: [
        false,
        `You now meet every 3 months, not every month any more. ${again} Somebody moved meetings in the calendar; these days would be lost: 27 March 2026. Check-ins every 3 months from 12 March 2026 at 11:30 to 10 December 2026: 4 meetings of 45 minutes.`,
      ],
      [NAMES.fresh]: [
        true,
        'Check-ins every month from 16 March 2026 at 10:00 to 15 February 2027: 15 meetings of 45 minutes, twice as often in the first 90 days. | Invited: ana@harbor.example and bo@harbor.example.',
      ],
      [NAMES.first]: [true, 'A first conversation on 3 March 2026 at 10:00, 45 minutes. | Invited: cy@kite.example.'],
      [NAMES.guests]: [
        true,
        'In your list other guests are ticked than those who were invited. Next: 10 March 2026 at 10:00. | Invited: dee@img.example.',
      ],
      [`${LONG_NAME.slice(0, 79)}…`]: [
        true,
        `You now meet every 2 weeks, not every month any more. ${again} Check-ins every 2 weeks from 11 March 2026 at 11:30 to 24 February 2027: 26 meetings of 45 minutes. | Invited: ana@harbor.example and bo@harbor.example. | Told that meetings are taken out: ana@harbor.example and bo@harbor.example.`,
      ],
      [NAMES.paused]: [
        true,
        'At the last check-in you chose to pause. The meetings from 12 March 2026 to 11 February 2027 are taken out. | Told that meetings are taken out: ana@harbor.example and bo@harbor.example.',
      ],
      [NAMES.gone]: [
        true,
        'The partner is not in the list any more. The meetings from 13 March 2026 to 12 February 2027 are taken out.',
      ],
      [NAMES.moved]: [true, 'Somebody moved or took out meetings in the calendar. Next: 10 March 2026 at 11:30.'],
      [NAMES.unnoted]: [true, 'The sheet does not say yet how things stand. Next: 13 March 2026 at 11:30.'],
      [NAMES.stays]: [false, 'Next: 11 March 2026 at 10:00.'],
    });
    expect(await content.locator('details[open]').count()).toBe(0);
    expect(sidebar.server.calls).toEqual([]);

    await tick(sidebar, NAMES.fresh).uncheck();
    expect(await names(sidebar)).toEqual([
      'dee@img.example',
      'ana@harbor.example',
      'bo@harbor.example',
      'cy@kite.example',
      'ana@harbor.example',
      'bo@harbor.example',
    ]);
    await tick(sidebar, NAMES.deleted).check();
    await tick(sidebar, words.link).check();
    // Its answer is lost, so that all of it is sent again: what was changed is known, and not changed twice.
    sidebar.server.failNext(googleErrors.offline, { functionName: 'scheduleSeries', afterRunning: true });
    await press(sidebar, 'Do these 8');
    await sees(sidebar, /Google could not be reached/);
    expect(await text(sidebar)).not.toContain(words.nothingDone);
    expect(await text(sidebar)).not.toContain(words.nobodyWasMailed);
    await press(sidebar, common.goOn);
    await eventually(() => heading(sidebar), 'Done');
    expect(await content.locator('main li').allInnerTexts()).toEqual([
      'New meetings with 1 partner.',
      'Changed: the meetings with 2 partners.',
      'Ended: the meetings with 2 partners.',
      'Done as you decided: the meetings with 1 partner.',
      'Noted in the sheet: the meetings with 2 partners.',
      'Google sent an invitation to: dee@img.example, ana@harbor.example, bo@harbor.example and cy@kite.example.',
      'Google told them that meetings are taken out: ana@harbor.example and bo@harbor.example.',
    ]);
    const firstTalk = workspace.calendars.events.find(({ summary }) => summary?.includes(NAMES.first));
    expect(firstTalk?.attendees).toMatchObject([{ email: 'cy@kite.example' }]);
    expect(firstTalk).toHaveProperty('conferenceData');
    await press(sidebar, common.done);
    await sees(sidebar, '1 for you to decide, 1 new and 8 unchanged.');
    await eventually(() => atHeading(sidebar), true);
    expect((await linesOf(sidebar))[NAMES.paused]).toEqual([
      false,
      'Paused at the last check-in. To go on, log a check-in with the next stage "Renew".',
    ]);
  });

  test('is about the selected rows, about those that a page names, or about the whole list', async () => {
    const sidebar = await openPage({ rows: 'A13' });
    await eventually(() => heading(sidebar), `Check-ins with ${NAMES.unrated}`);
    await sees(sidebar, words.whom.selection);
    await sees(sidebar, words.none.nothingAgreed);
    expect(await sidebar.content.locator('.bar').count()).toBe(0);
    sidebar.workspace.select('Partners', 'A2:A3');
    await press(sidebar, words.showSelected);
    await eventually(() => heading(sidebar), 'Check-ins with 2 partners');
    await press(sidebar, words.showAll);
    await eventually(() => heading(sidebar), words.title(undefined, ''));
    await sees(sidebar, '11 new.');
    typeInto(
      sidebar.workspace,
      'Partners',
      'Partner ID',
      3,
      String(column(sidebar.workspace, 'Partners', 'Partner ID')[0]),
    );
    await press(sidebar, common.lookAgain);
    await sees(sidebar, '9 new and 2 not possible.');
    expect(await text(sidebar)).toMatch(/Row 2: Anchor House\s+Row 3: Harborkitchen/);
    await press(sidebar, words.showOverview);
    await eventually(() => sidebar.title(), 'Common Ground');
  });
});

describe('Doing it', () => {
  test('takes five at a time, stops when it is told to, and goes on without a double', async () => {
    const sidebar = await openPage({
      list: listOf(36),
      prepare(workspace) {
        for (let row = 2; row <= 37; row++) typeInto(workspace, 'Partners', 'Partner ID', row, '');
      },
    });
    const { server, content } = sidebar;
    const first = server.holdNext({ functionName: 'scheduleSeries' });
    await button(sidebar, 'Do these 12').dblclick();
    await first.arrived;
    expect(await heading(sidebar)).toBe('Scheduling with 12 partners');
    expect(await content.getByRole('status').first().innerText()).toMatch(/^Scheduling: Partner 1; Partner 10; /);
    await press(sidebar, common.stop);
    await sees(sidebar, common.stopping);
    first.release();
    await sees(sidebar, '7 partners are left. Go on does nothing twice.');
    expect(await heading(sidebar)).toBe('Stopped');
    await sees(sidebar, 'New meetings with 5 partners.');
    await sees(sidebar, words.nobodyWasMailed);
    server.failNext(googleErrors.timeLimit, { functionName: 'scheduleSeries', afterRunning: true });
    await press(sidebar, common.goOn);
    await sees(sidebar, /Google stopped this after six minutes/);
    await press(sidebar, common.goOn);
    await sees(sidebar, 'New meetings with 12 partners.');
    expect([titles(sidebar).length, new Set(titles(sidebar)).size, organizations(sidebar).length]).toEqual([
      12, 12, 12,
    ]);
    await press(sidebar, common.done);
    await sees(sidebar, '12 unchanged.');
    expect(calls(sidebar, 'scheduleSeries')).toBe(4);
  });

  test('says of each that was not done why, and looks again', async () => {
    const sidebar = await openPage({ list: listOf(15) });
    const { workspace } = sidebar;
    typeInto(workspace, 'Partners', 'Level', 2, '1');
    typeInto(workspace, 'Partners', 'Partner ID', 9, String(column(workspace, 'Partners', 'Partner ID')[6]));
    workspace.deleteRow('Partners', 14);
    await press(sidebar, 'Do these 5');
    await eventually(() => heading(sidebar), 'Done');
    await sees(sidebar, 'New meetings with 2 partners.');
    const said = await sidebar.content.locator('.notice.warning').innerText();
    expect(said.split(/\n+/)).toEqual([
      words.notDone,
      words.changed,
      'Partner 1',
      common.reasons.gone,
      'Partner 13',
      common.reasons.sharedId,
      'Partner 7',
    ]);
    await press(sidebar, common.lookAgain);
    await sees(sidebar, '1 new, 2 not possible and 2 unchanged.');
  });
});

describe('Where the calendar is not allowed', () => {
  test('it says why it is asked for and where, plans in the sheet alone, and puts it in once it is allowed', async () => {
    const sidebar = await openPage({
      list: [HEADINGS, ['Anchor House', 'High', 'High', 'High'], ['Boat Club', 'High', 'High', 'High']],
      prepare: ({ permissions }) => permissions.refuse(CALENDAR_SCOPE),
    });
    const { content, workspace } = sidebar;
    await sees(sidebar, words.calendarMissing);
    await sees(sidebar, words.calendarWithout);
    const link = content.getByRole('link', { name: words.calendarAllow });
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/accounts\.google\.com\/.*calendar\.app\.created/);
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
    expect(await tick(sidebar, words.link).count()).toBe(0);
    await press(sidebar, 'Do these 2');
    await sees(sidebar, words.doneInSheet);
    expect(column(workspace, 'Check-ins', 'State')).toEqual(['only in this sheet', 'only in this sheet']);
    await press(sidebar, common.done);
    await sees(sidebar, '2 unchanged.');
    await content.getByText(words.file, { exact: true }).click();
    const started = sidebar.page.waitForEvent('download');
    await press(sidebar, words.download(2));
    const file = readFileSync(await (await started).path(), 'utf8');
    expect(file.match(/SUMMARY:.*/g)).toEqual([
      'SUMMARY:First conversation: Anchor House',
      'SUMMARY:First conversation: Boat Club',
    ]);
    workspace.permissions.grant(CALENDAR_SCOPE);
    await content.locator('.notice').getByRole('button', { name: common.lookAgain }).click();
    await sees(sidebar, '2 new.');
    await sees(sidebar, words.because.inSheet);
    expect(await content.locator('.notice').count()).toBe(0);
    await press(sidebar, 'Do these 2');
    await sees(sidebar, 'New meetings with 2 partners.');
    expect(titles(sidebar)).toEqual(['First conversation: Anchor House', 'First conversation: Boat Club']);
    expect(column(workspace, 'Check-ins', 'State')).toEqual(['', '']);
  });
});

describe('For everybody', () => {
  async function look(sidebar: Sidebar, name: string): Promise<void> {
    await expectUsable(sidebar);
    for (const percent of [100, 200]) {
      await setTextSize(sidebar, percent);
      await expectFit(sidebar);
      await takePicture(sidebar, `checkIns-${name}-${percent}`);
    }
    await setTextSize(sidebar, 100);
  }

  test.each(['en', 'es'] as const)('it is usable and fits in every state (%s)', async (language) => {
    const says = checkInsWords[language];
    const shared = commonWords[language];
    const sidebar = await openPage({
      locale: language,
      prepare(workspace) {
        withHistory(workspace);
        workspace.permissions.refuse(CALENDAR_SCOPE);
      },
    });
    const { content, workspace, server } = sidebar;
    const lookAt = (name: string) => look(sidebar, `${language}-${name}`);
    expect(await (await sidebar.frame()).evaluate(() => document.documentElement.lang)).toBe(language);
    await lookAt('1-refused');
    workspace.permissions.grant(CALENDAR_SCOPE);
    typeInto(workspace, 'Settings', 'Value', quietRow(workspace), '2026-04-01 to 2026-05-15');
    await content.locator('.notice button').click();
    await content.getByRole('heading', { name: says.headings.ask }).waitFor();
    for (const summary of await content.locator('summary').all()) await summary.click();
    await lookAt('2-plan');
    for (const box of await content.locator('.plan input').all()) await box.uncheck();
    await button(sidebar, says.doMany(0)).click();
    await content.getByText(says.tickOne).waitFor();
    await lookAt('3-nothing-ticked');
    for (const box of await content.locator('.plan input').all()) await box.check();
    server.failNext(googleErrors.offline, { functionName: 'scheduleSeries' });
    const held = server.holdNext({ functionName: 'scheduleSeries' });
    await content.locator('button.primary').click();
    await held.arrived;
    await lookAt('4-doing');
    held.release();
    await button(sidebar, shared.goOn).waitFor();
    await lookAt('5-failed');
    typeInto(workspace, 'Partners', 'Level', partnerRow(workspace, 'fresh'), '1');
    workspace.deleteRow('Partners', partnerRow(workspace, 'first'));
    await button(sidebar, shared.goOn).click();
    await content.locator('.notice.warning').waitFor();
    await lookAt('6-result');
    await button(sidebar, shared.lookAgain).click();
    await content.getByRole('heading', { name: says.headings.create }).waitFor();
    await lookAt('7-again');
  });

  test.each([
    ['en', /"Christmas" cannot be read among the days without meetings/],
    ['es', /Entre los días sin reuniones hay algo que no se puede leer: «Christmas»/],
  ] as const)('nothing is planned while a day without meetings cannot be read (%s)', async (locale, sentence) => {
    const prepare = (workspace: LocalWorkspace) =>
      typeInto(workspace, 'Settings', 'Value', quietRow(workspace), '2026-12-24\nChristmas');
    const sidebar = await openPage({ locale, prepare });
    await sees(sidebar, sentence);
    expect(await sidebar.content.locator('.plan').count()).toBe(0);
    await look(sidebar, `${locale}-8-quiet-days`);
    typeInto(sidebar.workspace, 'Settings', 'Value', quietRow(sidebar.workspace), '2026-12-24');
    await press(sidebar, commonWords[locale].lookAgain);
    await sidebar.content.locator('.plan').first().waitFor();
    expect(await sidebar.content.locator('[role=alert]').count()).toBe(0);
  });

  test('it is worked with the keyboard alone', async () => {
    const sidebar = await openPage({ list: listOf(12) });
    const { keyboard } = sidebar.page;
    await tabTo(sidebar, 'Partner 10');
    await keyboard.press('Space');
    await tabTo(sidebar, words.link);
    await keyboard.press('Space');
    await pressByKeyboard(sidebar, 'Do these 3');
    await sees(sidebar, 'New meetings with 3 partners.');
    await eventually(() => atHeading(sidebar), true);
    await pressByKeyboard(sidebar, common.done);
    await sees(sidebar, '1 new and 3 unchanged.');
    await eventually(() => atHeading(sidebar), true);
    await pressByKeyboard(sidebar, `${words.headings.leave} (3)`);
    await tabTo(sidebar, 'Partner 4');
    await keyboard.press('Enter');
    await eventually(() => heading(sidebar), 'Partner 4');
  });
});

/** The row of the settings with the days without meetings. */
function quietRow(workspace: LocalWorkspace): number {
  return column(workspace, 'Settings', 'Setting').indexOf('Days without meetings') + 2;
}
