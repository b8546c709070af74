import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Suites by cost; `npm test` runs all of them, `npx jest --selectProjects unit` only the fast one. */
const shared = {
  rootDir: import.meta.dirname,
  // Beside what it was made from: the temporary directory of a run may be memory.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['massline-source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '^#([a-z-]+)$': '<rootDir>/libs/$1/index.ts' },
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

const project = (displayName, testMatch, more = {}) => ({ ...shared, displayName, testMatch, ...more });

export default {
  // A spec file waits for other processes a third of its time: two at once leave a quarter of two cores idle.
  maxWorkers: Math.max(3, availableParallelism() - 1),
  // A bound for what hangs, not a measure: two cores carry PostgreSQL, Redis and several nodes beside the tests.
  testTimeout: 180_000,
  testSequencer: '<rootDir>/tools/longest-first.js',
  projects: [
    project('unit', ['<rootDir>/{apps,libs,tools}/**/*.spec.ts']),
    project('services', ['<rootDir>/{apps,libs,test}/**/*.e2e-spec.ts'], {
      globalSetup: '<rootDir>/libs/testing/services/start.ts',
      globalTeardown: '<rootDir>/libs/testing/services/stop.ts',
    }),
  ],
  reporters: ['default', ...(existsSync('tools/tally-reporter.js') ? ['<rootDir>/tools/tally-reporter.js'] : [])],
};
