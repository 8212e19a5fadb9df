import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, Script } from 'node:vm';
import { require as loadFolder } from 'gas-local';

/** The parts of `appsscript.json` that the workspace obeys. */
export interface Manifest {
  timeZone?: string;
  oauthScopes?: string[];
  dependencies?: { enabledAdvancedServices?: { userSymbol: string; serviceId: string; version: string }[] };
}

/** What clasp pushes: the script's text, its manifest, and its pages by name without `.html`. */
export interface BundleSource {
  code: string;
  manifest: Manifest;
  pages: Record<string, string>;
}

/** A script that can be run: each `evaluate` runs its top level anew on that global object and answers the object. */
export interface Bundle extends BundleSource {
  evaluate(globals: Record<string, unknown>): Record<string, unknown>;
}

/** A bundle given as text. */
export function bundleOf(source: BundleSource): Bundle {
  const script = new Script(source.code, { filename: 'Code.js' });
  return {
    ...source,
    evaluate(globals) {
      const context = createContext({ ...globals });
      script.runInContext(context);
      return context as Record<string, unknown>;
    },
  };
}

/** The bundle that a build left in a folder: `Code.js`, `appsscript.json` and the pages beside them. */
export function loadBundle(folder = 'build'): Bundle {
  const path = resolve(folder);
  const text = (name: string) => readFileSync(`${path}/${name}`, 'utf8');
  const pages = readdirSync(path).filter((name) => name.endsWith('.html'));
  return {
    code: text('Code.js'),
    manifest: JSON.parse(text('appsscript.json')) as Manifest,
    pages: Object.fromEntries(pages.map((name) => [name.slice(0, -'.html'.length), text(name)])),
    evaluate: (globals) => loadFolder(path, { ...globals }),
  };
}
