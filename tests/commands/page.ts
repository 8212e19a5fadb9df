import type { LocalWorkspace } from '../../local/workspace/localWorkspace';

/** What the server put into the page that the sidebar shows now. */
export function pageInSidebar<Page>(workspace: LocalWorkspace): Page {
  const shown = workspace.ui.shown.filter((one) => one.kind === 'sidebar');
  const content = shown[shown.length - 1]?.content ?? '';
  const [, json] = /<script id="page-data" type="application\/json">([\s\S]*?)<\/script>/.exec(content) ?? [];
  if (json === undefined) throw new Error('The sidebar shows no page with data.');
  return JSON.parse(json) as Page;
}
