import { describe, expect, test } from '@jest/globals';
import { attentionWords } from '../../src/sidebar/attention/words';
import { HEADINGS, setUpWorkspace } from '../commands/addOnWorkspace';
import { eventually } from './eventually';
import { expectFit } from './fits';
import { googleErrors } from './googleErrors';
import { sidebarOn } from './openSidebar';
import { takePicture } from './picture';
import type { Sidebar } from './sidebar';
import { setTextSize } from './textSize';
import { expectUsable } from './usable';

const HOSTILE = `<img src=x onerror=alert(1)> {{name}} ${'harbor'.repeat(6)}`;
const LIST = [
  [...HEADINGS, 'Last contact', 'We ask for', 'We offer'],
  [HOSTILE, 'High', 'High', 'High', '2025-12-01', 'A hall', 'A van'],
  ['Meadow School', 'High', 'Low', 'High', '', 'A field', ''],
  ['Night Shelter', 'High', '', 'High', '2026-03-01', '', ''],
];

const open = sidebarOn((options) => setUpWorkspace(LIST, options));

const items = ({ content }: Sidebar) => content.getByRole('listitem');
const button = ({ content }: Sidebar, name: string) => content.getByRole('button', { name, exact: true });
const written = ({ workspace }: Sidebar) => workspace.sheetNames().includes('Attention');

async function look(sidebar: Sidebar, name: string): Promise<void> {
  await expectUsable(sidebar);
  for (const percent of [200, 100]) {
    await setTextSize(sidebar, percent);
    await expectFit(sidebar);
    await takePicture(sidebar, `attention-${name}-${percent}`);
  }
}

describe('What needs attention', () => {
  test('is shown, written into the sheet meanwhile, and leads to the partner', async () => {
    const words = attentionWords.en;
    const sidebar = await open('listAttention');
    await sidebar.content.getByText(words.found(2)).waitFor();
    const [first, second] = await items(sidebar).allInnerTexts();
    expect(first).toMatch(/^<img src=x.*A check-in has been due since 1 January 2026\. Meet, or log it/);
    expect(second).toBe(
      'Meadow School You ask them for something, and offer nothing. Think of an offer before the next ask.',
    );
    await eventually(
      () => sidebar.workspace.rows('Attention').map(([name]) => name),
      ['Organization', HOSTILE, 'Meadow School'],
    );
    await look(sidebar, 'en');
    await button(sidebar, 'Meadow School').click();
    await sidebar.content.getByRole('heading', { name: 'Meadow School' }).waitFor();
    expect(sidebar.server.calls).toEqual(['saveReport', 'openPartner']);
  });

  test('is shown in Spanish, also when the sheet cannot be written, which is tried again', async () => {
    const words = attentionWords.es;
    const workspace = setUpWorkspace(LIST, { userLocale: 'es' });
    const sidebar = await open('showPartner', { workspace, locale: 'es' });
    await sidebar.reduceMotion();
    sidebar.server.failNext(googleErrors.offline, { functionName: 'saveReport' });
    await sidebar.choose('listAttention');
    await sidebar.content.getByRole('alert').waitFor();
    expect(await items(sidebar).last().innerText()).toMatch(
      /^Meadow School Ustedes les piden algo y no ofrecen nada\./,
    );
    expect(written(sidebar)).toBe(false);
    await look(sidebar, 'es-failed');
    await button(sidebar, words.writeAgain).click();
    await eventually(() => written(sidebar), true);
    await eventually(() => sidebar.content.getByRole('alert').count(), 0);

    workspace.type('Partners', 'E2', '2026-03-01');
    workspace.type('Partners', 'G3', 'Our van');
    await button(sidebar, words.lookAgain).click();
    await sidebar.content.getByText(words.found(0)).waitFor();
    expect(await items(sidebar).count()).toBe(0);
  });
});
