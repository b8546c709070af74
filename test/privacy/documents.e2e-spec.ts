import { federationEnv } from '#federation';
import { governanceEnv } from '#governance';
import { personalColumns, platformEnv } from '#platform';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tables } from '../../apps/mass-organization/src/database/tables.js';

const document = (name: string): string => readFileSync(join(import.meta.dirname, '..', '..', 'docs', name), 'utf8');

/** The rows of the tables of a page: cells without the padding that its formatter gives them. */
const rowsOf = (page: string): string[][] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );

describe('docs/privacy.md', () => {
  const rows = rowsOf(document('privacy.md'));

  it('lists every personal column as it is declared, and no other', () => {
    expect(tables.entities.length).toBeGreaterThan(0);
    const declared = personalColumns().map(({ table, column }) => `\`${table}.${column}\``);
    expect(
      rows
        .map(([name]) => name)
        .filter((name) => name?.startsWith('`'))
        .sort(),
    ).toEqual(declared.sort());
  });

  it.each(personalColumns())('says of $column in $table what for, who reads it and how long', (declaration) => {
    const { table, column, purpose, readers, retention } = declaration;
    const [, what, who, long] = rows.find(([name]) => name === `\`${table}.${column}\``) ?? [];
    expect([what, long]).toEqual([purpose.en, retention.en]);
    for (const reader of readers) expect(who).toContain(reader);
    if (readers.length === 0) expect(who).toBe('nobody');
  });
});

describe('docs/operating.md', () => {
  const rows = new Map(rowsOf(document('operating.md')).map(([key, value]) => [key, value]));

  it.each(Object.entries({ ...platformEnv, ...federationEnv, ...governanceEnv }))(
    'lists %s with its default',
    (key, schema) => {
      const shown = rows.get(`\`${key}\``);
      const absent = schema.safeParse(undefined);
      if (!absent.success) expect(shown).toBe('needed');
      else if (key === 'FEDERATION_SEND_DELAY_MAX' || key === 'FEDERATION_COLLECT_EVERY')
        expect(Number(shown?.replaceAll('`', '')) * 60_000).toBe(absent.data);
      else if (key === 'NODE_KEY_FILE') expect(shown).toContain('node.key');
      else if (absent.data === undefined || (Array.isArray(absent.data) && absent.data.length === 0))
        expect(shown).toBe('none');
      else expect(shown).toBe(`\`${String(absent.data)}\``);
    },
  );

  it('lists every metric that the code makes, and no other', () => {
    const root = join(import.meta.dirname, '..', '..');
    const sources = globSync('{apps,libs}/**/*.ts', { cwd: root, exclude: ['**/node_modules/**', '**/*spec.ts'] });
    const made = sources.flatMap((path) =>
      [...readFileSync(join(root, path), 'utf8').matchAll(/\.(?:counter|gauge|histogram)\(\s*'(massline_\w+)'/g)].map(
        ([, name]) => name!,
      ),
    );
    const listed = [...document('operating.md').matchAll(/`(massline_[a-z_]+)/g)].map(([, name]) => name!);
    expect(made.length).toBeGreaterThan(2);
    expect([...new Set(listed)].toSorted()).toEqual([...new Set(made)].toSorted());
  });
});
