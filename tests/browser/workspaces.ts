import { loadBundle } from '../../local/workspace/bundle';
import { LocalWorkspace, type SavedWorkspace } from '../../local/workspace/localWorkspace';

export const HEADINGS = ['Organization', 'Mission Alignment', 'Resource Complementarity', 'Relationship Potential'];

/** The founding matrix, unsorted, and a partner that is not decided yet. */
export const LIST = [
  HEADINGS,
  ['Riverbank Trust', 'Medium', 'High', 'Medium'],
  ['Harbor Kitchen', 'High', 'Medium', 'High'],
  ['Meadow School', 'High', 'Low', 'High'],
  ['Night Shelter', 'High', '', 'High'],
];

/** A workspace with the built add-on and a list, as set-up and then these leave it: functions of the add-on by name, or others. */
export function workspaceWith(
  rows: string[][],
  ...then: (string | ((workspace: LocalWorkspace) => unknown))[]
): SavedWorkspace {
  const workspace = new LocalWorkspace({ bundle: loadBundle(), timeZone: 'America/New_York' });
  workspace.addSheet('Partners', rows, 0, 40);
  for (const one of ['setUpSpreadsheet', ...then]) {
    if (typeof one === 'string') workspace.run(one);
    else one(workspace);
  }
  return workspace.save();
}
