import { federationEnv } from '#federation';
import { governanceEnv } from '#governance';
import { personalColumns, platformEnv } from '#platform';
import { readFileSync } from 'node:fs';
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
    expect([what, long]).toEqual([purpose, retention]);
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
});
