import { describe, expect, test } from '@jest/globals';
import { columnOf } from '../../src/partnership/columns';
import { decisionWords } from '../../src/partnership/decisions/languages';
import { choiceWords } from '../../src/sidebar/common/choiceWords';
import { column, LIST, setUpWorkspace } from '../commands/addOnWorkspace';
import { expectFit } from './fits';
import { sidebarOn } from './openSidebar';
import { takePicture } from './picture';
import type { Sidebar } from './sidebar';
import { pressByKeyboard, tabTo } from './tabTo';
import { setTextSize } from './textSize';
import { expectUsable } from './usable';
import { Wizard } from './wizard';

const open = sidebarOn((options) => setUpWorkspace(LIST, options));
const NEW_ROW = LIST.length + 1;

/** A name without a place to break, as long as one gets. */
const LONG_NAME = `Harbor${'kitchen'.repeat(12)} & Söhne`;

/** Looks at the view as it is, with text of usual and of double size. */
async function look(sidebar: Sidebar, name: string): Promise<void> {
  await expectUsable(sidebar);
  for (const percent of [100, 200]) {
    await setTextSize(sidebar, percent);
    await expectFit(sidebar);
    await takePicture(sidebar, `newPartner-${name}-${percent}`);
  }
  await setTextSize(sidebar, 100);
}

describe('The wizard for a new partner', () => {
  test.each(['en', 'es'] as const)('is usable and fits in every step and state (%s)', async (language) => {
    const sidebar = await open('newPartner', { locale: language });
    // Colors that are changing are measured as they are at that moment.
    await sidebar.reduceMotion();
    const wizard = new Wizard(sidebar, language);
    const { words, questions } = wizard;
    const { ratings } = decisionWords(language);
    const lookAt = (name: string) => look(sidebar, `${language}-${name}`);
    expect(await (await sidebar.frame()).evaluate(() => document.documentElement.lang)).toBe(language);

    await wizard.button(words.next).click();
    await wizard.expectText(words.faults.name);
    await wizard.field('name').fill('Harbor Kitchen');
    await wizard.expectText(words.like.goOn);
    await wizard.button(words.next).focus();
    await lookAt('1-who');
    await wizard.field('name').fill(LONG_NAME);
    await wizard.field('contact').fill(`a.very.long.address.${'x'.repeat(40)}@harbor.example`);
    await wizard.next('why');
    await wizard.option(words.labels.motive, choiceWords[language].motives['A funder wants it']).check();
    await wizard.next('readiness');
    await wizard.option(questions.criteria[0] ?? '', ratings.Low).check();
    await wizard.option(questions.criteria[1] ?? '', ratings.High).check();
    await wizard.expectText(words.valuesWarning.text);
    await lookAt('3-readiness');
    await wizard.goTo('why');
    await sidebar.content.getByText(words.allSteps).click();
    await lookAt('2-why');
    await wizard.goTo('together', true);
    await wizard.option(words.labels.level, choiceWords[language].levels[4].label).check();
    await wizard.field('ourHours').fill('?');
    await wizard.button(words.next).click();
    await wizard.expectText(words.faults.hours);
    await lookAt('4-together');
    await wizard.field('ourHours').fill('4');
    await wizard.next('lanes');
    await wizard.tick(words.createMou);
    await lookAt('5-lanes');
    await wizard.field('lanes').fill(`Cook: ${'x'.repeat(60)}\n${LONG_NAME}`);
    await wizard.expectText(words.laneWarnings.heading);
    await wizard.tick(choiceWords[language].covers['people at risk'].label);
    await wizard.tick(choiceWords[language].covers.binding.label);
    await wizard.option(words.funding.question, choiceWords[language].funding['they fund']).check();
    await wizard.expectText(words.funding.beforeSigning);
    await wizard.field('funderSupports').fill('?');
    await lookAt('5-lanes-with-funder');
    await wizard.next('keepInTouch');
    await sidebar.content.getByRole('checkbox').first().check();
    await wizard.tick(words.schedule);
    await lookAt('6-keep-in-touch');
    await wizard.next('review');
    await wizard.button(words.review.save).click();
    await wizard.expectText(words.faults.columns);
    await sidebar.content.getByRole('radio', { name: words.review.addColumns }).check();
    await wizard.button(words.saveForLater).click();
    await wizard.expectText(words.kept);
    await lookAt('7-review');
    sidebar.workspace.type('Partners', `A${NEW_ROW}`, LONG_NAME);
    await wizard.button(words.review.save).click();
    await wizard.expectText(words.question.addedMeanwhile);
    await lookAt('8-question');
    await wizard.button(words.question.addAnother).click();
    await wizard.button(words.saved.goOnToCheckIns).waitFor();
    await lookAt('9-saved');
    const cell = (key: 'level' | 'motive' | 'missionAlignment') =>
      column(sidebar.workspace, 'Partners', columnOf(key).heading)[NEW_ROW - 1];
    expect([cell('level'), cell('motive'), cell('missionAlignment')]).toEqual([
      '4 Collective impact',
      'A funder wants it',
      'Low',
    ]);
    await wizard.button(words.saved.another).click();
    await wizard.field('name').fill(LONG_NAME);
    await wizard.goTo('review');
    await sidebar.reopen('newPartner');
    await wizard.button(words.resume.beginNew).waitFor();
    await lookAt('0-resume');
  });

  test('is worked with the keyboard alone, and what is rated stays in sight', async () => {
    const sidebar = await open('newPartner', { height: 500 });
    const wizard = new Wizard(sidebar);
    const { words } = wizard;
    const { keyboard } = sidebar.page;
    await tabTo(sidebar, words.labels.name);
    await keyboard.type('Lighthouse Radio');
    await keyboard.press('Enter');
    await wizard.expectStep('why');
    await pressByKeyboard(sidebar, words.next);
    await wizard.expectStep('readiness');
    for (let criterion = 0; criterion < 3; criterion++) {
      // The group is entered at what is chosen: "Not rated yet", which stands last; the next one after it is High.
      await tabTo(sidebar, 'Not rated yet');
      await keyboard.press('ArrowDown');
    }
    const standing = sidebar.content.locator('.standing');
    expect(await standing.innerText()).toBe('Priority: Immediate');
    expect(await standing.evaluate((line) => line.getBoundingClientRect().top)).toBe(0);
    await pressByKeyboard(sidebar, words.allSteps);
    await pressByKeyboard(sidebar, words.steps.lanes);
    await wizard.expectStep('lanes');
    await tabTo(sidebar, words.createMou);
    await keyboard.press('Space');
    await pressByKeyboard(sidebar, words.next);
    await wizard.expectStep('keepInTouch');
    await tabTo(sidebar, words.guests.another);
    await keyboard.type('ana@light.example');
    await keyboard.press('Enter');
    await tabTo(sidebar, 'ana@light.example', 'Shift+Tab');
    await keyboard.press('Space');
    await pressByKeyboard(sidebar, words.next);
    await wizard.expectStep('review');
    await tabTo(sidebar, words.review.addColumns);
    await keyboard.press('Space');
    await pressByKeyboard(sidebar, words.review.save);
    await wizard.button(words.saved.goOnToMou).waitFor();
    const row = (key: 'priority' | 'guests') =>
      column(sidebar.workspace, 'Partners', columnOf(key).heading)[NEW_ROW - 2];
    expect([row('priority'), row('guests')]).toEqual(['Immediate', 'ana@light.example']);
    expect(await wizard.heading.evaluate((heading) => heading === document.activeElement)).toBe(true);
    await pressByKeyboard(sidebar, words.saved.another);
    await wizard.expectStep('who');
  });
});
