import { expect, test } from '@jest/globals';
import { workspaceWith } from './addOnWorkspace';

test('showHelp explains the rule in a dialog', () => {
  const workspace = workspaceWith([]);
  workspace.run('showHelp');
  const [shown] = workspace.ui.shown;
  expect(shown).toMatchObject({ kind: 'dialog', title: 'How it works' });
  expect(shown && 'content' in shown ? shown.content : '').toContain('nothing Low and at least two High');
});
