import { expect, test } from '@jest/globals';
import { newPartnerWords } from '../../src/sidebar/newPartner/words';
import { servedWorkspace } from './openPage';
import { Person } from './person';
import { LIST, workspaceWith } from './workspaces';

const open = servedWorkspace(() => ({ saved: workspaceWith(LIST) }));
const words = newPartnerWords.en;

test('A new partner is added from the menu, is seen in the grid with its priority, and then in the sidebar', async () => {
  const person = new Person(await open());
  await person.choose('New partner…');
  const wizard = person.inFrame('New partner');
  await wizard.getByLabel(words.labels.name, { exact: true }).fill('Lantern Library');
  const goTo = async (step: string) => {
    await wizard.getByText(words.allSteps, { exact: true }).click();
    await wizard.getByRole('button', { name: step, exact: true }).click();
  };
  await goTo(words.steps.readiness);
  for (const criterion of LIST[0]?.slice(1) ?? []) {
    const group = wizard.getByRole('group', { name: criterion, exact: true });
    await group.getByRole('radio', { name: 'High', exact: true }).check();
  }
  await goTo(words.steps.review);
  await wizard.getByRole('button', { name: words.review.save, exact: true }).click();
  await wizard.getByText(words.saved.where(6, 'Partners')).waitFor();
  expect(await person.cells('A6:E6')).toEqual([['Lantern Library', 'High', 'High', 'High', 'Immediate']]);

  await wizard.getByRole('button', { name: words.saved.show, exact: true }).click();
  const card = person.inFrame('Common Ground');
  await card.getByRole('heading', { name: 'Lantern Library' }).waitFor();
  await person.select('A3');
  await card.getByRole('button', { name: 'Refresh', exact: true }).click();
  await card.getByRole('heading', { name: 'Harbor Kitchen' }).waitFor();
});
