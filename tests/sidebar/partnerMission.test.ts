import { describe, expect, test } from '@jest/globals';
import { LIST, setUpWorkspace } from '../commands/addOnWorkspace';
import { sidebarOn } from './openSidebar';
import { takePicture } from './picture';
import type { Sidebar } from './sidebar';
import { expectUsable } from './usable';

const TEXTS: Readonly<Record<string, string>> = {
  'Harbor Kitchen': 'Mentors teens who cook; <img src=x onerror=alert(1)>',
  'Meadow School': 'Sings in hospitals',
};
const MISSIONS = LIST.map((row, index) => [...row, index === 0 ? 'What they do' : (TEXTS[row[0] ?? ''] ?? '')]);

const open = sidebarOn((options) => setUpWorkspace(MISSIONS, options));

/** The page of a row, for an organization with that mission. */
async function openAt(row: number, mission: string, locale = 'en'): Promise<Sidebar> {
  const workspace = setUpWorkspace(MISSIONS, { userLocale: locale });
  const settings = workspace.rows('Settings').map(([label]) => label);
  if (mission !== '') workspace.type('Settings', `B${settings.indexOf('Our mission') + 1}`, mission);
  workspace.select('Partners', `A${row}`);
  const sidebar = await open('showPartner', { workspace, locale });
  await sidebar.content.locator('h1').waitFor();
  return sidebar;
}

const sees = ({ content }: Sidebar, text: string) => content.getByText(text).first().waitFor();
const rate = ({ content }: Sidebar, name: string) => content.getByRole('button', { name, exact: true }).click();

describe('What missions share', () => {
  test('stands on the card, and beside the rating, which it does not choose', async () => {
    const sidebar = await openAt(3, 'Mentoring of teenagers, with <img>');
    expect(await sidebar.content.locator('dl').innerText()).toContain(
      'Your missions share\nMentoring, teenagers, img\n',
    );
    await takePicture(sidebar, 'mission-card');
    await expectUsable(sidebar);
    await rate(sidebar, 'Rate again');
    const group = sidebar.content.getByRole('group', { name: 'Mission Alignment', exact: true });
    await group.getByText('Your missions share: Mentoring, teenagers, img.').waitFor();
    expect(await group.getByRole('radio', { name: 'High' }).isChecked()).toBe(true);
    expect(await sidebar.content.getByText('Your missions share').count()).toBe(1);
    await takePicture(sidebar, 'mission-rate');
    await expectUsable(sidebar);
    expect(sidebar.server.calls).toEqual([]);
  });

  test('is no sentence about the partner where they share nothing', async () => {
    const sidebar = await openAt(4, 'Mentoring teenagers');
    expect(await sidebar.content.getByText('Your missions').count()).toBe(0);
    await rate(sidebar, 'Rate again');
    await sees(sidebar, 'Your missions have no word in common.');
  });

  test('says in Spanish which of the two texts is missing', async () => {
    const sidebar = await openAt(2, '', 'es');
    await rate(sidebar, 'Valorar de nuevo');
    await sees(
      sidebar,
      'escriba la de ustedes en los ajustes y la de esta organización en «What they do» o «They offer».',
    );
    await takePicture(sidebar, 'mission-missing-es');
    await expectUsable(sidebar);
  });
});
