import { alone } from './test/run/alone.js';
import { knownGlobals } from './test/run/known-globals.js';
import { univerBundle } from './test/run/univer-bundle.js';

/** `npm test` says so: what loads most is then loaded once for many files. A file that is named runs by itself. */
const together = process.env.TEST_TOGETHER !== undefined;

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/run/univer-bundle.js',
  testMatch: [
    ...(together
      ? ['run/together/*', ...alone.map((begin) => `${begin}*`)].map(
          (each) => `<rootDir>/test/${each}.test.ts`,
        )
      : ['<rootDir>/test/!(run)/**/*.test.{ts,tsx}', '<rootDir>/test/host/*/*.host.ts']),
    ...(process.env.TEST_LONG ? ['<rootDir>/test/**/*.long.ts'] : []),
  ],
  testSequencer: '<rootDir>/test/run/longest-first.js',
  testTimeout: 60_000,
  sandboxInjectedGlobals: knownGlobals,
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
    '/univer$': `<rootDir>/${univerBundle}`,
  },
};
