/**
 * Breaks every import rule once, in a small tree of the same layout, and fails unless each rule reports exactly its own
 * violation. A rule that cannot fail holds nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const org = 'apps/mass-organization/src/features';
/** Each rule with a file that breaks it and what that file imports. */
const violations = {
  'domain-is-pure': [`${org}/a/domain/rule.ts`, `${org}/a/service.ts`],
  'domain-is-pure (library)': ['libs/ledger/domain/rule.ts', 'libs/ledger/store.ts'],
  'transport-is-a-leaf': [`${org}/b/b.service.ts`, `${org}/b/graphql/b.resolver.ts`],
  'feature-by-its-front-door': [`${org}/c/c.service.ts`, `${org}/a/service.ts`],
  'feature-by-its-front-door (library)': ['libs/governance/body.ts', 'libs/identity/account.ts'],
  'library-by-its-front-door': ['apps/massline/main.ts', 'libs/identity/account.ts'],
  'apps-meet-in-the-graph': ['apps/massline/up.ts', `${org}/a/index.ts`],
  'libs-never-import-apps': ['libs/testing/app.ts', `${org}/a/index.ts`],
  'service-desk-asks-nobody': [`${org}/service-desk/give-out.service.ts`, `${org}/people/index.ts`],
  'service-desk-asks-nobody (study)': [`${org}/service-desk/give-out.service.ts`, `${org}/education/index.ts`],
  'service-desk-asks-nobody (accounts)': [`${org}/service-desk/give-out.service.ts`, 'libs/identity/index.ts'],
  'verifier-shares-rules-only': ['apps/massline/verify-election/check.ts', 'libs/identity/index.ts'],
  'no-tests-in-product': [`${org}/d/d.service.ts`, 'libs/testing/index.ts'],
};
for (const library of [
  'domain-kit',
  'ledger',
  'ballots',
  'platform',
  'identity',
  'federation',
  'governance',
  'notices',
  'correspondence',
  'reporting',
]) {
  violations[`${library}-keeps-its-layer`] = [`libs/${library}/wrong.ts`, 'libs/web-ui/index.ts'];
}

const tree = mkdtempSync(join(root, 'node_modules', '.boundaries-'));
const put = (path, text) => {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), text, { flag: 'a' });
};
const specifier = (from, to) => `${'../'.repeat(from.split('/').length - 1)}${to}`;

try {
  for (const [from, to] of Object.values(violations)) {
    put(to, 'export const target = 1;\n');
    put(from, `import '${specifier(from, to)}';\n`);
  }
  put('libs/web-ui/x.ts', `import './y.ts';\n`);
  put('libs/web-ui/y.ts', `import './x.ts';\n`);
  const config = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'));
  const { tsConfig: _, ...options } = config.options;
  writeFileSync(join(tree, 'config.cjs'), `module.exports = ${JSON.stringify({ ...config, options })};`);
  const ran = spawnSync(
    join(root, 'node_modules', '.bin', 'depcruise'),
    ['--config', 'config.cjs', '-T', 'json', 'apps', 'libs'],
    {
      cwd: tree,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  const found = JSON.parse(ran.stdout).summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
  const missed = Object.entries(violations)
    .map(([name, [from, to]]) => `${name.split(' ')[0]}: ${from} -> ${to}`)
    .concat('no-cycles: libs/web-ui/x.ts -> libs/web-ui/y.ts')
    .filter(
      (expected) =>
        !found.includes(expected) &&
        !found.includes(expected.replace('x.ts -> libs/web-ui/y', 'y.ts -> libs/web-ui/x')),
    );
  for (const miss of missed) console.error(`not reported: ${miss}`);
  const silent = config.forbidden
    .map(({ name }) => name)
    .filter((name) => !found.some((one) => one.startsWith(`${name}:`)));
  for (const name of silent) console.error(`no violation was seeded for ${name}`);
  process.exitCode = missed.length + silent.length === 0 ? 0 : 1;
} finally {
  rmSync(tree, { recursive: true, force: true });
}
