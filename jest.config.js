/** @type {import('jest').Config} */
module.exports = {
  // A slow machine is no reason to fail.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  transform: { '\\.ts$': '<rootDir>/tests/esbuildTransformer.cjs' },
};
