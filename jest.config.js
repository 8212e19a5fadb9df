/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  transform: { '\\.ts$': '<rootDir>/tests/esbuildTransformer.cjs' },
  // Tests of pages wait for a browser for much of their time, so every core has a worker; jest's own is one fewer.
  maxWorkers: '100%',
  // Workspaces of finished tests stay in memory for long and slow down what comes after: a full worker is replaced.
  workerIdleMemoryLimit: '500MB',
  // In the context that jest runs modules in, a global is found slowly; these become parameters of each module.
  sandboxInjectedGlobals: [
    'Array',
    'Boolean',
    'Error',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'RegExp',
    'Set',
    'String',
    'Symbol',
  ],
};
