import { describe, expect, test } from '@jest/globals';
import { bundleOf } from '../../../local/workspace/bundle';
import { LocalWorkspace } from '../../../local/workspace/localWorkspace';
import { nextStageFormula } from '../../../src/partnership/mou/nextStage';
import { STATES } from '../../../src/partnership/mou/state';
import { manifest } from '../../local/workspace/testWorkspace';

describe('the next stage of an agreement', () => {
  const workspace = new LocalWorkspace({ bundle: bundleOf({ code: '', manifest, pages: {} }) });
  workspace.addSheet('MOUs', [['draft'], ['']]);
  workspace.type('MOUs', 'B1', nextStageFormula('A1'));
  const stageOf = (state: string) => {
    workspace.type('MOUs', 'A1', state);
    return workspace.rows('MOUs')[0]?.[1];
  };

  test.each([
    ['draft', /mark it as reviewed/],
    ['reviewed', /mark it as signed/],
    ['signed', /60 days before the end decide: renew, deepen, pause or end/],
    ['ended', /Thank them/],
    ['Firmado', /60 days before the end/],
    ['borrador', /mark it as reviewed/],
  ])('answers at once when somebody chooses %s', (state, stage) => {
    expect(stageOf(state)).toMatch(stage);
  });

  test('says nothing of what it cannot read', () => {
    for (const state of ['', 'whatever', '5']) expect(stageOf(state)).toBe('');
  });

  test('is another in each state', () => {
    expect(new Set(STATES.map(stageOf)).size).toBe(STATES.length);
  });
});
