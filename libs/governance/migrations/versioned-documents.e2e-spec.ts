import { randomBytes } from 'node:crypto';
import { newId } from '#domain-kit';
import { identityMigrations } from '#identity';
import { createDataSource, platformMigrations } from '#platform';
import { testDatabase } from '#testing';
import { clauseHash } from '../domain/document-clauses.js';
import { governanceMigrations } from '../tables.js';
import { packTexts } from '../unity/packs/document-packs.js';
import { VersionedDocuments1790000120000 } from './versioned-documents.js';

const today = '2026-03-10';

it('keeps the points of unity that were adopted before there were other documents', async () => {
  const older = governanceMigrations.slice(0, governanceMigrations.indexOf(VersionedDocuments1790000120000));
  const database = await testDatabase({
    entities: [],
    migrations: [...platformMigrations, ...identityMigrations, ...older],
  });
  const dataSource = await createDataSource({ url: database.ownerUrl, entities: [], migrations: [] }).initialize();
  const pack = packTexts.find(({ code, language }) => code === 'five-points' && language === 'es')!;
  const [body, decision, version] = [newId(), newId(), newId()];
  const ref = 'a'.repeat(32);
  await dataSource.query(`INSERT INTO body (id, code, name) VALUES ($1, 'assembly', 'Assembly')`, [body]);
  await dataSource.query(`INSERT INTO person (ref, display_name, member_since) VALUES ($1, 'x', $2)`, [ref, today]);
  await dataSource.query(
    `INSERT INTO decision (id, body_id, text_commitment, rule, outcome, day, recorded_by, recorded_on, state)
     VALUES ($1, $2, $3, 'founding', 'carried', $4, $5, $4, 'recorded')`,
    [decision, body, 'a'.repeat(64), today, ref],
  );
  await dataSource.query(
    `INSERT INTO points_of_unity (id, version, decision_id, adopted_on, pack, lineage, text_commitment)
     VALUES ($1, 1, $2, $3, 'five-points', 'adopted', $4)`,
    [version, decision, today, 'b'.repeat(64)],
  );
  await dataSource.query(
    `INSERT INTO points_of_unity_text (points_of_unity_id, salt, language, clauses) VALUES ($1, $2, 'es', $3)`,
    [version, randomBytes(32), JSON.stringify(pack.clauses)],
  );
  const runner = dataSource.createQueryRunner();
  const migration = new VersionedDocuments1790000120000();
  for (const again of [false, true]) {
    if (again) await migration.down(runner);
    await migration.up(runner);
    expect(
      await dataSource.query(
        'SELECT kind, version, lineage, parent_hash, affirm_within_days, clause_hashes FROM document_version',
      ),
    ).toEqual([
      {
        ...{ kind: 'points-of-unity', version: 1, lineage: 'adopted', affirm_within_days: null },
        ...{ parent_hash: pack.hash, clause_hashes: pack.clauses.map((clause) => clauseHash(clause)) },
      },
    ]);
  }
  await runner.release();
  await dataSource.destroy();
  await database.drop();
});
