import { expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import { LIST, listOf, setUpWorkspace, workspaceWith } from '../commands/addOnWorkspace';
import { sidebarOn } from './openSidebar';
import { Wizard } from './wizard';

const open = sidebarOn((options) => setUpWorkspace(LIST, options));

const SPANISH = [
  ['Notas', 'Potencial de relación', 'Organización', 'Alineación con la misión', 'Complementariedad de recursos'],
  ['llamar', 'Alta', 'Cocina del Puerto', 'Alta', 'Media'],
];

function inWhichSetUpRan(rows: string[][]): LocalWorkspace {
  const workspace = workspaceWith(rows);
  workspace.run('setUpSpreadsheet');
  return workspace;
}

function prepared(prepare: (workspace: LocalWorkspace) => void): LocalWorkspace {
  const workspace = setUpWorkspace(LIST);
  prepare(workspace);
  return workspace;
}

/** The cells of a row below the headings that mean these things, whatever the headings say. */
function cellsOf(workspace: LocalWorkspace, name: string): unknown[] {
  const [headings = [], ...rows] = workspace.rows('Partners');
  const nameAt = headings.findIndex((heading) => /^organi[sz]a/i.test(String(heading)));
  const row = rows.find((cells) => cells[nameAt] === name) ?? [];
  const at = (pattern: RegExp) => row[headings.findIndex((heading) => pattern.test(String(heading)))];
  return [at(/mission al|misi/i), at(/resource|recursos/i), at(/relationship|relaci/i), at(/^priority$/i)];
}

test.each<[string, () => LocalWorkspace, number]>([
  ['whose columns were reordered and renamed in Spanish', () => inWhichSetUpRan(SPANISH), 3],
  [
    'with hidden columns and a filter',
    () =>
      prepared((workspace) => {
        workspace.hideColumn('Partners', 3);
        workspace.filterRows('Partners', 2, ['High']);
      }),
    8,
  ],
  ['of 2,000 partners', () => inWhichSetUpRan(listOf(2_000)), 2_002],
])(
  'A partner is added to a list %s: its row is right, the formulas cover it, the card shows it',
  async (_, make, row) => {
    const workspace = make();
    const before = workspace.rows('Partners');
    const wizard = new Wizard(await open('newPartner', { workspace }));
    const { words, questions, sidebar } = wizard;
    await wizard.field('name').fill('Lighthouse Radio');
    await wizard.goTo('readiness');
    for (const [index, rating] of ['High', 'High', 'Medium'].entries()) {
      await wizard.option(questions.criteria[index] ?? '', rating).check();
    }
    await wizard.goTo('review');
    await wizard.button(words.review.save).click();
    await wizard.expectText(words.saved.where(row, 'Partners'));
    expect(cellsOf(workspace, 'Lighthouse Radio')).toEqual(['High', 'High', 'Medium', 'Immediate']);
    const others = workspace.rows('Partners').filter((_cells, index) => index !== row - 1);
    expect(others.map((cells) => cells.map(String))).toEqual(before.map((cells) => cells.map(String)));

    await wizard.button(words.saved.show).click();
    await sidebar.content.getByRole('heading', { name: 'Lighthouse Radio' }).waitFor();
    await wizard.expectText('Immediate');
  },
);

test('A row that a colleague adds between opening and saving stays, and the new partner stands below it', async () => {
  const wizard = new Wizard(await open('newPartner'));
  const { words, sidebar } = wizard;
  await wizard.field('name').fill('Lighthouse Radio');
  sidebar.workspace.type('Partners', 'A8', 'Tide Clinic');
  sidebar.workspace.type('Partners', 'B8', 'Low');
  await wizard.goTo('review');
  await wizard.button(words.review.save).click();
  await wizard.expectText(words.saved.where(9, 'Partners'));
  expect(sidebar.workspace.rows('Partners').slice(7, 9)).toEqual([
    expect.arrayContaining(['Tide Clinic', 'Low', 'Long-term']),
    expect.arrayContaining(['Lighthouse Radio']),
  ]);
});
