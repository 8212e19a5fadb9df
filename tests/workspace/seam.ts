import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import { workspaceOf } from '../local/workspace/testWorkspace';

/** A module beside this file as a script: each of its functions named can be run, with texts and plain values. */
export function scriptOf(module: string, ...functions: readonly string[]): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, module)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Seam',
    target: 'es2020',
  });
  const doors = functions.map((name) => `function ${name}() { return Seam.${name}.apply(null, arguments); }`);
  return [outputFiles[0]?.text ?? '', ...doors].join('\n');
}

const MAKE = `function make(html) {
  return Drive.Files.create({ name: 'A document', mimeType: 'application/vnd.google-apps.document' },
    Utilities.newBlob(html, 'text/html')).id;
}`;

/** A workspace that runs such a script, with the door `make` that makes a document of HTML. */
export function seamWorkspace(script: string): LocalWorkspace {
  return workspaceOf(`${script}\n${MAKE}`);
}
