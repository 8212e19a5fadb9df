import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bundleScript } from './bundleScript';

/**
 * An HTML page as HtmlService serves it, in one piece: its `<link rel="stylesheet" href="x.css">` become `<style>`, its
 * `<script src="x.ts"></script>` become the bundled script.
 * @throws Error when the page or a stylesheet of it refers to anything else outside the page; links to follow
 *   (`<a href>`) are free.
 */
export function inlinePage(file: string, projectFolder: string): string {
  const folder = dirname(file);
  const page = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  return page.replace(/<([a-z][\w-]*)\b([^>]*)>/gi, (tag: string, element: string, attributes: string) => {
    const target = /\s(?:src|href)\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1];
    if (target === undefined || element === 'a' || isInsideThePage(target)) return tag;
    if (!/^[a-z]+:|^\/\//i.test(target)) {
      if (element === 'link' && target.endsWith('.css')) return `<style>\n${stylesheet(join(folder, target))}</style>`;
      if (element === 'script' && /\.tsx?$/.test(target))
        return `<script>\n${script(join(folder, target), projectFolder)}`;
    }
    throw new Error(`${basename(file)} refers to ${target}, but only a .css or .ts file beside it can be put into it.`);
  });
}

function stylesheet(file: string): string {
  const css = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  for (const [, target = ''] of css.matchAll(/(?:@import|url\()\s*["']?([^"')\s;]*)/gi)) {
    if (!isInsideThePage(target)) {
      throw new Error(`${basename(file)} refers to ${target}, but a page must hold all it needs.`);
    }
  }
  return css;
}

/**
 * A page travels whenever it is opened, and nobody edits it where it is pushed to, so its script goes minified. esbuild
 * keeps `</script` out of strings; this keeps it out of what is left, such as regular expressions.
 */
function script(file: string, projectFolder: string): string {
  return bundleScript(file, projectFolder, { minify: true }).replace(/<\/(script)/gi, '<\\/$1');
}

function isInsideThePage(target: string): boolean {
  return /^(?:#|data:)/i.test(target);
}
