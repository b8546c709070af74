import { randomBytes } from 'node:crypto';
import { systemClock } from '#domain-kit';
import { Keyring } from '#platform';
import type { DataSource } from 'typeorm';
import { FoundingService } from '../../founding.service.js';
import { SpunOutReader } from '../../spin-out/spun-out-reader.service.js';
import { draftOn, FOUNDING_CODE, governanceNode, type TestClock } from '../../test/governance-node.js';

/** A fresh instance in an empty database, founded with what a caucus said. */
export async function foundedWith(statement: string, dataSource: DataSource, clock: TestClock) {
  await Keyring.load(dataSource, randomBytes(32), systemClock);
  const node = await governanceNode({ dataSource, clock });
  const found = async (spunOut: { package: string; asked: string[] }) => {
    const founded = await node
      .get(FoundingService)
      .found(FOUNDING_CODE, { ...draftOn(clock.now().toISOString().slice(0, 10), '2026-06-01'), spunOut });
    return founded.ok ? 'ok' : `${founded.error.code} ${founded.error.field}`;
  };
  const refused = [
    await found({ package: 'no JSON', asked: [] }),
    await found({ package: statement.replace('On our own.', 'With you.'), asked: [] }),
    await found({ package: statement, asked: ['Wren'] }),
  ];
  expect(refused).toEqual([
    ...['PACKAGE_MALFORMED spunOut.package', 'PACKAGE_FORGED spunOut.package', 'INVALID spunOut.asked'],
  ]);
  expect(await dataSource.query('SELECT FROM ledger_entry')).toEqual([]);
  expect(await found({ package: statement, asked: [] })).toBe('ok');
  const read = await node.get(SpunOutReader, { strict: false }).find();
  expect(read).toMatchObject({ origin: { organization: 'North', name: 'Night shift' } });
  expect(read!.papers.map(({ title }) => title)).toEqual(['We go', 'The crèche']);
  const ledger = await dataSource.query<{ kind: string; subject: object }[]>(
    'SELECT kind, subject FROM ledger_entry ORDER BY index',
  );
  await node.close();
  return { word: read!.word, ledger };
}
