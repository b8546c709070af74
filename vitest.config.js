import { availableParallelism, totalmem } from 'node:os';
import { transform } from '@swc/core';
import { LongestFirst } from './tools/longest-first.js';
import { TallyReporter } from './tools/tally-reporter.js';

/** What Node resolves to, so that a library is read once, and what is ours from its sources. */
const resolve = { conditions: ['massline-source', 'node'], extensions: ['.js', '.mjs', '.ts', '.json'] };

/** The compiler of the build, so that tests run what is deployed: decorators with their metadata, ES2022. */
const asInTheBuild = {
  name: 'as-in-the-build',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('.ts') ? transform(code, { filename: id }) : undefined),
};

/** Suites by cost; `npm test` runs all of them, `npm test -- --project unit` only the fast one. */
const project = (name, include, more = {}) => ({ extends: true, test: { name, include, ...more } });
/** With a PostgreSQL and a Redis; the two applications name the same types, so that one process cannot hold both. */
const services = (name, include, more = {}) =>
  project(name, include, { globalSetup: ['libs/testing/services/run.ts'], ...more });

/**
 * Suites for a process of their own: one puts another library in place of what others have read; some run the workers
 * of a part of an application, which must handle every job that its process has read; those of privacy look at every
 * table that it has read.
 */
const ALONE = [
  'test/privacy/*.e2e-spec.ts',
  'libs/identity/no-enumeration.e2e-spec.ts',
  'libs/platform/http/create-node.e2e-spec.ts',
  'libs/governance/cosigning/cosigning.e2e-spec.ts',
  'apps/mass-organization/src/features/resources/resources-api.e2e-spec.ts',
];
/**
 * A spec file waits for other processes about half of its time: three at once leave a quarter of two cores idle. Each of
 * four may hold a browser and three nodes, 2 GB with its databases.
 */
const LEAST_WORKERS = totalmem() < 12 * 1024 ** 3 ? 3 : 4;
const EXCHANGE = 'libs/federation/**/*.e2e-spec.ts';

// oxlint-disable-next-line import/no-default-export -- the form that Vitest asks for
export default {
  plugins: [asInTheBuild],
  oxc: false,
  resolve,
  ssr: { resolve: { conditions: resolve.conditions } },
  test: {
    globals: true,
    pool: 'forks',
    // A worker reads the libraries once, for all files that it runs: a tenth of the run's work.
    isolate: false,
    maxWorkers: Math.max(LEAST_WORKERS, availableParallelism() - 1),
    // A suite makes much that it soon lets go: with room for it less is moved, in 4 % less work and 80 MB more.
    execArgv: ['--max-semi-space-size=64'],
    // A bound for what hangs, not a measure: two cores carry PostgreSQL, Redis and several nodes beside the tests.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', new TallyReporter()],
    projects: [
      project('unit', ['{apps,libs,tools}/**/*.spec.ts']),
      services('libraries', ['{libs,test}/**/*.e2e-spec.ts'], { exclude: [EXCHANGE, ...ALONE] }),
      services('exchange', [EXCHANGE]),
      services('organization', ['apps/mass-organization/**/*.e2e-spec.ts'], { exclude: ALONE }),
      services('committee', ['apps/organizing-committee/**/*.e2e-spec.ts']),
      services('alone', ALONE, { isolate: true }),
    ],
  },
};
