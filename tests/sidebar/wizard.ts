import { expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { FieldKey } from '../../src/partnership/columns';
import { decisionWords } from '../../src/partnership/decisions/languages';
import { STEPS, type Step } from '../../src/partnership/draft';
import type { Language } from '../../src/partnership/language';
import type { NewPartnerWords } from '../../src/sidebar/newPartner/english';
import { newPartnerWords } from '../../src/sidebar/newPartner/words';
import { eventually } from './eventually';
import type { Sidebar } from './sidebar';

/** The wizard for a new partner as a person uses it, in the language they read. */
export class Wizard {
  readonly words: NewPartnerWords;
  /** The legends of the ratings. */
  readonly questions: { readonly criteria: readonly string[]; readonly capacity: string };

  constructor(
    readonly sidebar: Sidebar,
    language: Language = 'en',
  ) {
    this.words = newPartnerWords[language];
    const { criteria, capacity } = decisionWords(language);
    this.questions = { criteria: criteria.map(({ question }) => question), capacity: capacity.question };
  }

  get heading(): Locator {
    return this.sidebar.content.getByRole('heading', { level: 1 });
  }

  button(name: string): Locator {
    return this.sidebar.content.getByRole('button', { name, exact: true });
  }

  /** The text field or the list of one column. */
  field(key: Exclude<FieldKey, 'phase' | 'lastContact'>): Locator {
    return this.sidebar.content.getByLabel(this.words.labels[key], { exact: true });
  }

  /** An option inside the group of that legend. */
  option(legend: string, option: string): Locator {
    return this.sidebar.content
      .getByRole('group', { name: legend, exact: true })
      .getByRole('radio', { name: option, exact: true });
  }

  tick(name: string): Promise<void> {
    return this.sidebar.content.getByRole('checkbox', { name, exact: true }).check();
  }

  text(): Promise<string> {
    return this.sidebar.content.locator('main').innerText();
  }

  /** Waits for a step, and for the keyboard to be at its heading. */
  async expectStep(step: Step): Promise<void> {
    const number = STEPS.indexOf(step) + 1;
    await this.sidebar.content
      .getByRole('heading', {
        level: 1,
        name: this.words.step(number, STEPS.length, this.words.steps[step]),
        exact: true,
      })
      .waitFor();
    await eventually(() => this.heading.evaluate((heading) => heading === document.activeElement), true);
  }

  /** Goes on to the next step. */
  async next(to: Step): Promise<void> {
    await this.button(this.words.next).click();
    await this.expectStep(to);
  }

  /** Goes to any step by its name, in the list of steps, which may be open already. */
  async goTo(step: Step, isListOpen = false): Promise<void> {
    if (!isListOpen) await this.sidebar.content.getByText(this.words.allSteps, { exact: true }).click();
    await this.button(this.words.steps[step]).click();
    await this.expectStep(step);
  }

  /** Waits until all calls of that function have their answer, so many in all. */
  async expectCalls(functionName: string, times: number): Promise<void> {
    await eventually(() => this.sidebar.server.calls.filter((name) => name === functionName).length, times);
  }

  async expectText(text: string): Promise<void> {
    await this.sidebar.content.getByText(text, { exact: false }).first().waitFor();
    expect(await this.text()).toContain(text);
  }
}
