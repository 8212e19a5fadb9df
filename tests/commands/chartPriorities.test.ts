import { describe, expect, test } from '@jest/globals';
import { LIST, lastMessage, setUpWorkspace } from './addOnWorkspace';

const SHEET = 'Priority matrix';

/** The numbers that the chart draws. */
function drawn(workspace: ReturnType<typeof setUpWorkspace>): unknown[][] {
  return [2, 3, 4, 5].map((row) => [workspace.cell(SHEET, `J${row}`).value, workspace.cell(SHEET, `K${row}`).value]);
}

describe('chartPriorities', () => {
  test('draws how many partners have each priority, and follows the matrix', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.run('buildPriorityMatrix');
    expect(workspace.run('chartPriorities')).toEqual({ drawn: true });
    expect(drawn(workspace)).toEqual([
      ['Immediate', 1],
      ['Explore', 1],
      ['Long-term', 1],
      ['Not decided', 3],
    ]);
    const { getters } = workspace.model;
    const matrix = getters.getSheetIds().find((id) => getters.getSheetName(id) === SHEET) ?? '';
    expect(getters.getChartIds(matrix)).toHaveLength(1);

    workspace.type('Partners', 'C4', 'Medium');
    workspace.run('buildPriorityMatrix');
    expect(drawn(workspace)[0]).toEqual(['Immediate', 2]);
    workspace.meter.reset();
    workspace.run('buildPriorityMatrix');
    expect(workspace.meter.writes).toBe(0);
  });

  test('draws no second one, and says so', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.run('buildPriorityMatrix');
    workspace.run('chartPriorities');
    expect(workspace.run('chartPriorities')).toEqual({ drawn: false });
    expect(lastMessage(workspace)).toBe('The chart is beside the matrix already.');
  });

  test('says what to do first when there is no matrix', () => {
    const workspace = setUpWorkspace(LIST);
    expect(workspace.run('chartPriorities')).toHaveProperty('failed');
    expect(lastMessage(workspace)).toMatch(/Choose "Build priority matrix" first/);
  });
});
