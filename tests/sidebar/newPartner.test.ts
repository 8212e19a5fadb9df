import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import { type ColumnKey, columnOf } from '../../src/partnership/columns';
import { failureWords } from '../../src/partnership/failures/languages';
import { checkInsWords } from '../../src/sidebar/checkIns/words';
import { choiceWords } from '../../src/sidebar/common/choiceWords';
import { ratingQuestionWords } from '../../src/sidebar/common/ratings/words';
import { mousWords } from '../../src/sidebar/mous/words';
import { column, LIST, setUpWorkspace, TODAY } from '../commands/addOnWorkspace';
import { makeMous } from '../commands/mous';
import { eventually } from './eventually';
import { googleErrors } from './googleErrors';
import { sidebarOn } from './openSidebar';
import type { Sidebar } from './sidebar';
import { Wizard } from './wizard';

const open = sidebarOn((options) => setUpWorkspace(LIST, options));

/** The first row that is free below the list. */
const NEW_ROW = LIST.length + 1;

/** What the list of these tests has no column for, of all that the main flow writes. */
const MISSING =
  'Partner type, Sector, Why this partner, Evidence for the ratings, We offer, Our hours a month, Who does what';

const MISSION = 'How well do their values and goals align with ours?';
const RESOURCES = 'What could each of us contribute that the other lacks?';
const RELATIONSHIP = 'Would our people and our ways of working get on?';

async function openWizard(workspace?: LocalWorkspace): Promise<Wizard> {
  return new Wizard(await open('newPartner', workspace ? { workspace } : {}));
}

/** Writes a name, and goes to the last step. */
async function toReview(wizard: Wizard, name: string): Promise<void> {
  await wizard.field('name').fill(name);
  await wizard.goTo('review');
}

/** What stands in the new row, by column. */
function written({ workspace }: Sidebar, key: ColumnKey, row = NEW_ROW): unknown {
  return column(workspace, 'Partners', columnOf(key).heading)[row - 2];
}

const calls = ({ server }: Sidebar, name: string) => server.calls.filter((each) => each === name).length;

describe('The wizard for a new partner', () => {
  test('is left at the fourth step, gone on with later, and writes one right row', async () => {
    const wizard = await openWizard();
    const { sidebar, words } = wizard;
    await wizard.field('name').fill('  Lighthouse Radio ');
    await wizard.option(words.labels.type, 'Policy influencer').check();
    await wizard.field('sector').selectOption({ label: 'Nonprofit' });
    await wizard.next('why');
    await wizard.field('why').fill('They reach everyone by the river');
    await wizard.next('readiness');
    for (const question of [MISSION, RELATIONSHIP]) await wizard.option(question, 'High').check();
    await wizard.option(RESOURCES, 'Medium').check();
    const mission = sidebar.content.getByRole('group', { name: 'Mission Alignment', exact: true });
    await mission.getByLabel(ratingQuestionWords.en.confidence).selectOption({ label: 'Fairly sure' });
    await mission.getByLabel(ratingQuestionWords.en.evidence).fill('we share (nearly) all: kitchen, van ');
    await wizard.next('together');
    await wizard.field('weOffer').fill('our hall\nour van');
    await wizard.field('ourHours').fill('2,5');
    await wizard.button(words.saveForLater).click();
    await wizard.expectText(words.kept);
    expect(sidebar.server.calls).toEqual(['keepDraft', 'keepDraft', 'keepDraft', 'keepDraft']);
    await wizard.button(words.closeSidebar).click();
    await eventually(() => sidebar.isOpen(), false);

    await sidebar.choose('newPartner');
    await wizard.button(words.resume.goOn('  Lighthouse Radio ', 4, 7)).click();
    await wizard.expectStep('together');
    expect(await wizard.field('weOffer').inputValue()).toBe('our hall\nour van');
    await wizard.next('lanes');
    await wizard.field('lanes').fill('Broadcasts: they do');
    await wizard.next('keepInTouch');
    await wizard.next('review');
    await wizard.option(`${words.review.missing('Partners')} ${MISSING}`, words.review.addColumns).check();
    await wizard.button(words.review.save).click();
    await wizard.expectText(words.saved.where(NEW_ROW, 'Partners'));
    await wizard.expectText(words.saved.nobody);

    const row = (key: ColumnKey) => written(sidebar, key);
    expect([row('name'), row('type'), row('sector')]).toEqual(['Lighthouse Radio', 'Policy influencer', 'Nonprofit']);
    expect([row('why'), row('weOffer'), row('lanes')]).toEqual([
      'They reach everyone by the river',
      'our hall\nour van',
      'Broadcasts: they do',
    ]);
    expect([row('ourHours'), row('cadence'), row('lastContact')]).toEqual([2.5, '', '']);
    expect(row('evidence')).toBe('Mission Alignment (fairly sure): we share (nearly) all: kitchen, van');
    expect([row('priority'), row('nextStep')]).toEqual(['Immediate', 'Agree a small pilot, then draft the MOU']);
    expect(row('id')).toMatch(/^p-/);
    expect(calls(sidebar, 'savePartner')).toBe(1);
    expect(calls(sidebar, 'keepDraft')).toBe(4 + 3);

    await sidebar.reopen('newPartner');
    await wizard.expectText(words.onlyName);
    expect(await wizard.field('name').inputValue()).toBe('');
  });

  test('warns of a partner of a like name, and opens that one instead', async () => {
    const wizard = await openWizard();
    const { sidebar, words } = wizard;
    await wizard.field('name').fill('the HARBOR kitchen');
    await wizard.expectText(words.like.same('Harbor Kitchen', 3));
    await wizard.field('name').fill('Lighthouse Radio');
    await eventually(() => sidebar.content.getByText(words.like.goOn).isVisible(), false);
    await wizard.field('name').fill('Medow School');
    await wizard.expectText(words.like.alike('Meadow School', 4));
    await wizard.button(words.like.open('Meadow School')).click();
    await eventually(() => sidebar.title(), 'Common Ground');
    expect(sidebar.server.calls).toEqual(['openPartner']);
  });

  test('asks for nothing but the name, and for numbers and days that can be read', async () => {
    const wizard = await openWizard();
    const { sidebar, words } = wizard;
    await wizard.button(words.next).click();
    await wizard.expectText(words.faults.name);
    expect(await wizard.field('name').evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await wizard.field('name').getAttribute('aria-invalid')).toBe('true');
    await wizard.field('name').fill('Lighthouse Radio');
    await wizard.next('why');

    await wizard.goTo('keepInTouch');
    await wizard.field('firstCheckIn').fill(TODAY);
    await wizard.goTo('together');
    await wizard.field('theirHours').fill('a few');
    await sidebar.content.getByText(words.allSteps).click();
    await wizard.button(words.steps.review).click();
    await wizard.expectText(words.faults.hours);
    await wizard.field('theirHours').fill('');
    await sidebar.content.getByText(words.allSteps).click();
    await wizard.button(words.steps.review).click();
    await wizard.expectText(words.faults.day);
    expect(await wizard.field('firstCheckIn').evaluate((field) => field === document.activeElement)).toBe(true);
    await wizard.button('Take Monday, March 9').click();
    await wizard.next('review');
    await wizard.expectText('2026-03-09');
  });

  test('shows our values where theirs are rated', async () => {
    const workspace = setUpWorkspace(LIST);
    workspace.run('saveSettings', { values: 'Openness\nCare for the river' });
    const wizard = await openWizard(workspace);
    await wizard.field('name').fill('Lighthouse Radio');
    await wizard.goTo('readiness');
    const group = wizard.sidebar.content.getByRole('group', { name: 'Mission Alignment', exact: true });
    expect(await group.innerText()).toContain('Our values: Openness, Care for the river');
  });

  test('says the priority as soon as the ratings decide it, what would raise it, and what to beware of', async () => {
    const wizard = await openWizard();
    const { words } = wizard;
    const standing = wizard.sidebar.content.locator('.standing');
    await wizard.field('name').fill('Lighthouse Radio');
    await wizard.next('why');
    await wizard.option(words.labels.motive, 'Their name is big').check();
    await wizard.next('readiness');
    const undecided = words.readiness.undecided(
      'Mission Alignment, Resource Complementarity and Relationship Potential',
    );
    expect(await standing.innerText()).toBe(`${words.readiness.priorityNow} ${undecided}`);

    await wizard.option(MISSION, 'High').check();
    await wizard.option(RESOURCES, 'Medium').check();
    await wizard.option(RELATIONSHIP, 'Medium').check();
    await eventually(() => standing.innerText(), 'Priority: Explore');
    await wizard.expectText(
      'only Mission Alignment is High; raising Resource Complementarity or Relationship Potential to High would make it Immediate',
    );
    expect(await wizard.text()).not.toContain(words.valuesWarning.heading);
    await wizard.option(MISSION, 'Low').check();
    await eventually(() => standing.innerText(), 'Priority: Long-term');
    await wizard.expectText(words.valuesWarning.text);
    await wizard.option(wizard.questions.capacity, 'Low').check();
    await wizard.expectText('(not yet: capacity)');

    await wizard.button(words.back).click();
    await wizard.expectStep('why');
    await wizard.expectText(words.valuesWarning.heading);
    await wizard.option(words.labels.motive, 'We share a mission').check();
    await eventually(() => wizard.sidebar.content.getByText(words.valuesWarning.heading).isVisible(), false);
    expect(wizard.sidebar.server.calls).toEqual(['keepDraft', 'keepDraft', 'keepDraft']);
  });

  test('leads on to the check-ins and to the MOU, and invites only who is ticked, and not before', async () => {
    const workspace = setUpWorkspace(LIST);
    const wizard = await openWizard(workspace);
    const { sidebar, words } = wizard;
    await wizard.field('name').fill('Lighthouse Radio');
    await wizard.field('contact').fill('Ana <ana@light.example>, bo@light.example');
    await wizard.goTo('together');
    await wizard.option(words.labels.level, '1 Resource coordination').check();
    await wizard.next('lanes');
    await wizard.tick(words.createMou);
    await wizard.next('keepInTouch');
    await wizard.expectText(words.cadence.becauseLevel('every 3 months', '1 Resource coordination'));
    const boxes = sidebar.content.getByRole('checkbox');
    expect(await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))).toEqual([
      false,
      false,
      false,
    ]);
    await sidebar.content.getByLabel(words.guests.another).fill('cy@light.example');
    await wizard.button(words.next).click();
    await wizard.expectText(words.faults.pendingGuest);
    await wizard.button(words.guests.add).click();
    await wizard.expectText(words.guests.added('cy@light.example'));
    await wizard.tick('cy@light.example');
    await wizard.tick(words.schedule);
    await wizard.next('review');
    await wizard.expectText(words.review.mou);
    await wizard.expectText(words.review.invitedThen('cy@light.example'));
    await sidebar.content.getByRole('radio', { name: words.review.addColumns }).check();
    await wizard.button(words.review.save).click();
    await wizard.expectText(words.saved.nobody);
    expect(await sidebar.content.locator('.buttons button').allInnerTexts()).toEqual([
      words.saved.goOnToMou,
      words.saved.goOnToCheckIns,
      words.saved.show,
      words.saved.another,
    ]);
    expect(written(sidebar, 'guests')).toBe('cy@light.example');
    expect(workspace.calendars.events).toEqual([]);
    await wizard.button(words.saved.goOnToMou).click();
    await eventually(() => sidebar.title(), 'Agreements');
    // Where the agreement leads when it is done, the check-ins are offered too.
    await wizard.button(mousWords.en.showPartner).click();
    await wizard.button('Schedule check-in').click();
    await eventually(() => sidebar.title(), 'Check-ins');
    await wizard.button(checkInsWords.en.doMany(1)).click();
    await wizard.expectText(checkInsWords.en.wereInvited(['cy@light.example']));
    expect(workspace.calendars.events.map(({ attendees }) => attendees?.map(({ email }) => email))).toEqual([
      ['cy@light.example'],
    ]);
    expect(workspace.drive.files).toEqual([]);
  });

  test('stays where it is when Drive is refused, and shows the partner all the same', async () => {
    const wizard = await openWizard();
    const { sidebar, words } = wizard;
    await wizard.field('name').fill('Lighthouse Radio');
    await wizard.goTo('lanes');
    await wizard.tick(words.createMou);
    await wizard.next('keepInTouch');
    await wizard.next('review');
    sidebar.workspace.permissions.refuse('drive.file');
    await wizard.button(words.review.save).click();
    await wizard.button(words.saved.goOnToMou).click();
    await wizard.expectText(failureWords('en').notAllowed('documents'));
    await wizard.button(words.saved.show).click();
    await eventually(() => sidebar.title(), 'Common Ground');
  });

  test('asks what the agreement covers and who funds it, and the MOU has the sections for that', async () => {
    const wizard = await openWizard();
    const { sidebar, words } = wizard;
    const { covers, funding } = choiceWords.en;
    const fund = (option: string) => wizard.option(words.funding.question, option).check();
    const answers = () => sidebar.content.locator('dl').innerText();
    await wizard.field('name').fill('Lighthouse Radio');
    await wizard.goTo('together');
    await wizard.option(words.labels.level, '2 Program collaboration').check();
    await wizard.next('lanes');
    expect(await wizard.field('funderGrants').count()).toBe(0);
    await wizard.tick(covers['people at risk'].label);
    await wizard.tick(covers['personal data'].label);
    await wizard.tick(covers.payments.label);
    await sidebar.content.getByRole('checkbox', { name: covers.payments.label, exact: true }).uncheck();
    await fund(words.funding.both);
    await wizard.expectText(words.funding.beforeSigning);
    await wizard.field('funderGrants').fill('Yes, until 2028');
    await fund(words.funding.no);
    await eventually(() => wizard.field('funderGrants').count(), 0);
    await wizard.goTo('review');
    expect(await answers()).toContain('personal data; people at risk');
    expect(await answers()).not.toMatch(/fund|2028/);
    await wizard.goTo('lanes');
    await fund(funding['they fund']);
    expect(await wizard.field('funderGrants').inputValue()).toBe('Yes, until 2028');
    await wizard.tick(words.createMou);
    await wizard.next('keepInTouch');
    await wizard.next('review');
    await sidebar.content.getByRole('radio', { name: words.review.addColumns }).check();
    await wizard.button(words.review.save).click();
    await wizard.button(words.saved.goOnToMou).waitFor();

    const row = (key: ColumnKey) => written(sidebar, key);
    expect(row('covers')).toBe('personal data; people at risk; they fund');
    expect(row('funderGrants')).toBe('Yes, until 2028');
    expect(sidebar.workspace.rows('Partners')[0]).not.toContain(columnOf('funderSupports').heading);
    makeMous(sidebar.workspace, [{ id: '', name: 'Lighthouse Radio' }]);
    const mou = sidebar.workspace.drive.files.find(({ name }) => name === 'MOU with Lighthouse Radio')?.content ?? '';
    for (const heading of ['Personal data', 'Safeguarding', 'Openness about funding']) {
      expect(mou).toMatch(new RegExp(`<h\\d[^>]*>[^<]*${heading}`));
    }
    expect(mou).not.toContain('Money that we pool');
    expect(mou).not.toContain('We share no personal data');
    expect(mou).toContain('[to agree: personal data: which data, about whom]');
    expect(mou).toContain('Money for this work comes from Lighthouse Radio');
    expect(mou).toContain('Yes, until 2028');
    expect(mou).toContain('[to agree: what the money supports]');
  });

  test('keeps the words of a draft that it has no choice for', async () => {
    const workspace = setUpWorkspace(LIST);
    const fields = { name: 'Lighthouse Radio', covers: 'Drones; datos, budget' };
    workspace.run(
      'keepDraft',
      'draft',
      JSON.stringify({ step: 'lanes', fields, createMou: false, scheduleCheckIn: false }),
    );
    const wizard = await openWizard(workspace);
    const { sidebar, words } = wizard;
    await wizard.button(words.resume.goOn('Lighthouse Radio', 5, 7)).click();
    const data = sidebar.content.getByRole('checkbox', { name: choiceWords.en.covers['personal data'].label });
    expect(await data.isChecked()).toBe(true);
    await wizard.option(words.funding.question, choiceWords.en.funding['we fund']).check();
    await data.uncheck();
    await wizard.goTo('review');
    expect(await sidebar.content.locator('dl').innerText()).toContain('we fund; budget; Drones');
  });

  test('warns kindly of tasks without one owner, and holds nobody up', async () => {
    const workspace = setUpWorkspace(LIST);
    workspace.type('Settings', 'B2', 'Tide Kitchen');
    const wizard = await openWizard(workspace);
    const { sidebar, words } = wizard;
    const warnings = sidebar.content.getByRole('status').filter({ hasText: words.laneWarnings.heading });
    const expectNoWarning = () => eventually(() => warnings.count(), 0);
    await wizard.field('name').fill('Lighthouse Radio');
    await wizard.field('contact').fill('Ana Reyes');
    await wizard.goTo('lanes');
    await wizard.field('lanes').fill('Flyers: us\nCook: Tide Kitchen, Lighthouse Radio\nVan: the Mayor\nBooks:\nDoor');
    await warnings.waitFor();
    expect(await warnings.getByRole('listitem').allInnerTexts()).toEqual([
      '“Cook” has 2 owners (Tide Kitchen and Lighthouse Radio): choose one, and name the others as consulted.',
      '“the Mayor”, who does “Van”, is none of the parties: check the name, or add the organization.',
      'Nobody does “Books” yet: name one owner.',
      words.laneWarnings.more(1),
    ]);
    await wizard.field('lanes').fill('Flyers: us\nCook: Tide Kitchen\nVan: Ana');
    await expectNoWarning();
    await wizard.field('lanes').fill('Flyers');
    await warnings.waitFor();
    await wizard.next('keepInTouch');

    workspace.type('Settings', 'B2', '');
    await sidebar.reopen('newPartner');
    await wizard.button(words.resume.goOn('Lighthouse Radio', 6, 7)).click();
    await wizard.button(words.back).click();
    await wizard.field('lanes').fill('Flyers: Tide Kitchen\nDoor');
    await wizard.expectText('Nobody does “Door” yet');
    expect(await warnings.innerText()).not.toContain('Tide Kitchen');
  });

  test('adds columns only when that was allowed, tells of a filter, and adds another', async () => {
    const wizard = await openWizard();
    const { sidebar, words } = wizard;
    const headings = sidebar.workspace.rows('Partners')[0];
    sidebar.workspace.filterRows('Partners', 1, ['Oak Street Choir']);
    await wizard.field('name').fill('Lighthouse Radio');
    await wizard.field('area').fill('The river');
    await wizard.goTo('review');
    await wizard.button(words.review.save).click();
    await wizard.expectText(words.faults.columns);
    expect(calls(sidebar, 'savePartner')).toBe(0);
    await sidebar.content.getByRole('radio', { name: words.review.leaveOut }).check();
    expect(await sidebar.content.locator('dl').innerText()).toBe('Organization\nLighthouse Radio');
    await wizard.button(words.review.save).click();
    await wizard.expectText(words.saved.where(NEW_ROW, 'Partners'));
    expect(sidebar.workspace.rows('Partners')[0]).toEqual(headings);

    await wizard.button(words.saved.another).click();
    await wizard.expectStep('who');
    await wizard.field('name').fill('Lighthouse Radio');
    await wizard.expectText(words.like.same('Lighthouse Radio', NEW_ROW));
    await wizard.field('name').fill('Tide Singers');
    await wizard.field('area').fill('The bay');
    await wizard.goTo('review');
    await sidebar.content.getByRole('radio', { name: words.review.addColumns }).check();
    await wizard.button(words.review.save).click();
    await wizard.expectText(words.saved.where(NEW_ROW + 1, 'Partners'));
    expect(written(sidebar, 'area', NEW_ROW + 1)).toBe('The bay');
    expect(sidebar.workspace.rows('Partners')[0]?.slice(-1)).toEqual(['Area served']);
  });

  test('asks when somebody added the same partner, or took a column away, meanwhile', async () => {
    const wizard = await openWizard();
    const { sidebar, words } = wizard;
    await toReview(wizard, 'Lighthouse Radio');
    sidebar.workspace.type('Partners', `A${NEW_ROW}`, 'Lighthouse Radio Inc.');
    const before = sidebar.workspace.rows('Partners');
    await wizard.button(words.review.save).click();
    await wizard.expectText(words.question.known('Lighthouse Radio Inc.', NEW_ROW));
    await wizard.expectText(words.question.addedMeanwhile);
    expect(sidebar.workspace.rows('Partners')).toEqual(before);
    await wizard.button(words.back).click();
    await wizard.expectStep('review');
    await wizard.button(words.review.save).click();
    await wizard.button(words.question.addAnother).click();
    await wizard.expectText(words.saved.where(NEW_ROW + 1, 'Partners'));

    await wizard.button(words.saved.another).click();
    await toReview(wizard, 'Meadow School');
    await wizard.button(words.review.save).click();
    await wizard.expectText(words.question.known('Meadow School', 4));
    expect(await wizard.text()).not.toContain(words.question.addedMeanwhile);
    await wizard.button(words.question.openThat).click();
    await eventually(() => sidebar.title(), 'Common Ground');

    await sidebar.choose('newPartner');
    await wizard.button(words.resume.beginNew).click();
    await wizard.field('name').fill('Tide Singers');
    await wizard.goTo('readiness');
    await wizard.option(wizard.questions.capacity, 'High').check();
    await wizard.goTo('review');
    const capacity = sidebar.workspace.rows('Partners')[0]?.indexOf('Organizational Capacity') ?? -1;
    sidebar.workspace.deleteColumn('Partners', capacity + 1);
    await wizard.button(words.review.save).click();
    await wizard.expectText(words.question.columns('Organizational Capacity'));
    const saves = calls(sidebar, 'savePartner');
    await wizard.button(words.question.addAndSave).click();
    await wizard.expectText(words.saved.where(NEW_ROW + 2, 'Partners'));
    expect(calls(sidebar, 'savePartner')).toBe(saves + 1);
    expect(written(sidebar, 'capacity', NEW_ROW + 2)).toBe('High');
  });

  test('forgets the draft from before only when the new one is kept', async () => {
    const wizard = await openWizard();
    const { sidebar, words } = wizard;
    await wizard.field('name').fill('Lighthouse Radio');
    await wizard.next('why');
    await wizard.expectCalls('keepDraft', 1);
    await sidebar.reopen('newPartner');
    await wizard.button(words.resume.beginNew).click();
    await wizard.expectStep('who');
    await wizard.field('name').fill('Tide Singers');
    await wizard.button(words.back).click();
    await wizard.button(words.resume.beginNew).click();
    expect(await wizard.field('name').inputValue()).toBe('Tide Singers');
    await sidebar.reopen('newPartner');
    await wizard.button(words.resume.goOn('Lighthouse Radio', 2, 7)).waitFor();

    await wizard.button(words.resume.beginNew).click();
    await wizard.field('name').fill('Tide Singers');
    await wizard.next('why');
    await wizard.expectCalls('keepDraft', 2);
    await sidebar.reopen('newPartner');
    await wizard.button(words.resume.goOn('Tide Singers', 2, 7)).waitFor();
  });

  test('does not save a first day that has passed since the draft was kept', async () => {
    let now = new Date(`${TODAY}T12:00:00Z`);
    const wizard = await openWizard(setUpWorkspace(LIST, { now: () => now }));
    const { sidebar, words } = wizard;
    await wizard.field('name').fill('Lighthouse Radio');
    await wizard.goTo('keepInTouch');
    await wizard.field('firstCheckIn').fill('2026-03-09');
    await wizard.next('review');
    await wizard.expectCalls('keepDraft', 2);
    now = new Date('2026-03-09T12:00:00Z');
    await sidebar.reopen('newPartner');
    await wizard.button(words.resume.goOn('Lighthouse Radio', 7, 7)).click();
    await sidebar.content.getByRole('radio', { name: words.review.leaveOut }).check();
    await wizard.button(words.review.save).click();
    await wizard.expectText(words.faults.day);
    expect(sidebar.server.calls).not.toContain('savePartner');
  });
});

describe('When something goes wrong, the wizard', () => {
  test('keeps what was typed when the draft cannot be kept, and keeps it when asked again', async () => {
    const wizard = await openWizard();
    const { sidebar, words } = wizard;
    sidebar.server.failNext(googleErrors.offline, { functionName: 'keepDraft' });
    await wizard.field('name').fill('Lighthouse Radio');
    await wizard.next('why');
    await wizard.expectText(words.notKept);
    await wizard.expectText(failureWords('en').network);
    await wizard.field('why').fill('They reach everyone');
    await wizard.button(words.keepNow).click();
    await eventually(() => sidebar.content.getByText(words.notKept).isVisible(), false);

    sidebar.server.failNext(googleErrors.storageDenied, { functionName: 'keepDraft' });
    await wizard.button(words.saveForLater).click();
    await wizard.expectText(failureWords('en').severalAccounts);
    expect(await wizard.text()).not.toContain(words.kept);
    expect(await wizard.field('why').inputValue()).toBe('They reach everyone');
    await sidebar.reopen('newPartner');
    await wizard.button(words.resume.goOn('Lighthouse Radio', 2, 7)).click();
    expect(await wizard.field('why').inputValue()).toBe('They reach everyone');
  });

  test.each([
    [
      'the line is gone',
      (sidebar: Sidebar) => sidebar.server.failNext(googleErrors.offline),
      failureWords('en').network,
    ],
    [
      'several accounts are signed in',
      (sidebar: Sidebar) => sidebar.server.failNext(googleErrors.notAuthorized),
      failureWords('en').severalAccounts,
    ],
    [
      'somebody else is saving',
      (sidebar: Sidebar) => sidebar.workspace.lock.holdByOther(true),
      failureWords('en').lockNotGot,
    ],
  ])('says what to do when %s, and saves then', async (_, fail, sentence) => {
    const wizard = await openWizard();
    const { sidebar, words } = wizard;
    await toReview(wizard, 'Lighthouse Radio');
    await wizard.expectCalls('keepDraft', 1);
    fail(sidebar);
    await wizard.button(words.review.save).click();
    await wizard.expectText(sentence);
    expect(written(sidebar, 'name')).toBeUndefined();
    expect(await wizard.button(words.review.save).evaluate((button) => button === document.activeElement)).toBe(true);
    sidebar.workspace.lock.holdByOther(false);
    await wizard.button(words.review.save).click();
    await wizard.expectText(words.saved.where(NEW_ROW, 'Partners'));
    expect(written(sidebar, 'name')).toBe('Lighthouse Radio');
  });

  test('does not save twice when only the answer is lost', async () => {
    const wizard = await openWizard();
    const { sidebar, words } = wizard;
    await toReview(wizard, 'Lighthouse Radio');
    sidebar.server.failNext(googleErrors.offline, { functionName: 'savePartner', afterRunning: true });
    await wizard.button(words.review.save).click();
    await wizard.expectText(failureWords('en').network);
    await wizard.button(words.review.save).click();
    await wizard.expectText(words.saved.where(NEW_ROW, 'Partners'));
    expect(written(sidebar, 'name', NEW_ROW + 1)).toBeUndefined();
  });

  test('saves after what is being kept, so that the draft does not come back', async () => {
    const wizard = await openWizard();
    const { sidebar, words } = wizard;
    const held = sidebar.server.holdNext({ functionName: 'keepDraft' });
    await wizard.field('name').fill('Lighthouse Radio');
    await wizard.next('why');
    await held.arrived;
    await wizard.goTo('together');
    await wizard.goTo('review');
    await wizard.button(words.review.save).click();
    await wizard.expectText(words.review.saving);
    expect(sidebar.server.calls).toEqual(['keepDraft']);
    held.release();
    await wizard.expectText(words.saved.where(NEW_ROW, 'Partners'));
    expect(sidebar.server.calls).toEqual(['keepDraft', 'keepDraft', 'savePartner']);
    await sidebar.reopen('newPartner');
    await wizard.expectText(words.onlyName);
  });

  test('writes hostile texts as texts, and shows them as texts', async () => {
    const wizard = await openWizard();
    const { sidebar, words } = wizard;
    const name = '=HYPERLINK("https://x.example","</script><img src=x onerror=alert(1)>")';
    const why = '007\n+1\n<b>bold</b> $& {{name}} \u{1F3B5}';
    await wizard.field('name').fill(name);
    await wizard.next('why');
    await wizard.field('why').fill(why);
    await wizard.next('readiness');
    await wizard.expectCalls('keepDraft', 2);
    await sidebar.reopen('newPartner');
    await wizard.button(words.resume.goOn(name, 3, 7)).click();
    await wizard.goTo('review');
    await wizard.expectText('<b>bold</b> $& {{name}}');
    await sidebar.content.getByRole('radio', { name: words.review.addColumns }).check();
    await wizard.button(words.review.save).click();
    await wizard.expectText(words.saved.heading(name));
    expect([written(sidebar, 'name'), written(sidebar, 'why')]).toEqual([name, why]);
    expect(sidebar.workspace.cell('Partners', `A${NEW_ROW}`).formula ?? '').toBe('');
  });
});
