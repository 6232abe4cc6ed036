/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/run/univer-bundle.js',
  testMatch: [
    '<rootDir>/test/**/*.test.{ts,tsx}',
    '<rootDir>/test/host/add-in/*.host.ts',
    // All of them run as test/host/object-model.test.ts, unless one is named.
    ...(process.argv.some((word) => word.endsWith('.host.ts'))
      ? ['<rootDir>/test/host/object-model/*.host.ts']
      : []),
    ...(process.env.TEST_LONG ? ['<rootDir>/test/**/*.long.ts'] : []),
  ],
  testSequencer: '<rootDir>/test/run/longest-first.js',
  testTimeout: 60_000,
  // office.js and Univer keep timers for seconds after the last test.
  forceExit: true,
  transform: {
    '^.+\\.m?[tj]sx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(intl-messageformat|@formatjs|hucre)/)'],
  moduleNameMapper: {
    '/univer$': '<rootDir>/.cache/univer-node.cjs',
  },
};
