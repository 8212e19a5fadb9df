import * as esbuild from 'esbuild';

/**
 * One classic ES2020 script made of a module and everything it imports: readable, without source map, in ASCII except
 * for regular expressions, which esbuild leaves as they are. Apps Script runs `?.` and `??` as they stand (ES2020), but
 * has refused files with class fields (ES2022: google/clasp#907, #935), so whatever is younger is lowered.
 * @param projectFolder what the file names in comments and messages are relative to
 * @throws Error with esbuild's message when it reports an error or a warning.
 */
export function bundleScript(
  entry: string,
  projectFolder: string,
  options: Pick<esbuild.BuildOptions, 'format' | 'minify' | 'minifySyntax' | 'tsconfigRaw'> = {},
): string {
  const { warnings, outputFiles } = esbuild.buildSync({
    format: 'iife',
    ...options,
    entryPoints: [entry],
    absWorkingDir: projectFolder,
    bundle: true,
    write: false,
    target: 'es2020',
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'silent',
  });
  if (warnings.length > 0) {
    const sentences = warnings.map(({ text, location }) =>
      location ? `${location.file}:${location.line}: ${text}` : text,
    );
    throw new Error(`The build takes no warning from esbuild:\n${sentences.join('\n')}`);
  }
  return outputFiles.map((file) => file.text).join('');
}
