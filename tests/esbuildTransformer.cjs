// Lets jest run TypeScript through the project's own esbuild: no type check here, `npm run check` does that.
const { createHash } = require('node:crypto');
const esbuild = require('esbuild');

const options = { loader: 'ts', format: 'cjs', target: 'node20', sourcemap: 'inline' };

module.exports = {
  process: (source, path) => esbuild.transformSync(source, { ...options, sourcefile: path }),
  getCacheKey: (source, path) =>
    createHash('sha256')
      .update([esbuild.version, JSON.stringify(options), path, source].join('\0'))
      .digest('hex'),
};
