import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleScript } from '../../local/bundleScript';

const PROJECT = join(__dirname, '..', '..');

/** The page around the sidebar: the local workspace's own sidebar code and styles, and an empty place for the grid. */
export function hostDocument(): string {
  const css = ['page.css', 'dialogs.css'].map((name) => readFileSync(join(PROJECT, 'local', 'page', name), 'utf8'));
  const script = bundleScript(join(__dirname, 'hostPage.ts'), PROJECT).replace(/<\/(script)/gi, '<\\/$1');
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Sidebar</title><style>${css.join('\n')}</style></head>
<body>
<main><div id="spreadsheet" tabindex="-1"></div><aside id="sidebar" hidden></aside></main>
<script>${script}</script>
</body>
</html>`;
}
