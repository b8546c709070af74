import { type Clock, systemClock } from '#domain-kit';
import { Keyring, platformEntities, platformMigrations, type Queues } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { randomBytes } from 'node:crypto';
import type { ImportMapping } from '../domain/column-mapping.js';
import { ImportRunner } from '../import-runner.service.js';
import type { ImportFileEntity } from '../import-file.entity.js';
import { ImportsService } from '../imports.service.js';
import { NamesService } from '../names.service.js';
import { RecordsExport } from '../records-export.service.js';
import { RecordsList } from '../records-list.service.js';
import { RecordsService } from '../records.service.js';
import { ResourceFigures } from '../resource-figures.service.js';
import { resourcesEntities, resourcesMigrations } from '../tables.js';

export const resourcesTables = {
  entities: [...platformEntities, ...resourcesEntities],
  migrations: [...platformMigrations, ...resourcesMigrations],
};

/** A queue that forgets: what it is told is found again by the sweep, or run by the test. */
const deafQueues = { wake: () => Promise.resolve() } as unknown as Queues;

export const unlimited = new AbortController().signal;

/** The services of the feature on a database of their own, without a container and without workers. */
export class ResourcesOnDatabase {
  readonly imports: ImportsService;
  readonly runner: ImportRunner;
  readonly records: RecordsService;
  readonly list: RecordsList;
  readonly names: NamesService;
  readonly export: RecordsExport;
  readonly figures = new ResourceFigures();

  private constructor(
    readonly database: TestDatabase,
    readonly keyring: Keyring,
    clock: Clock,
  ) {
    const { dataSource } = database;
    this.imports = new ImportsService(dataSource, clock, deafQueues);
    this.runner = new ImportRunner(dataSource, clock, keyring);
    this.records = new RecordsService(dataSource, clock, keyring);
    this.list = new RecordsList(dataSource);
    this.names = new NamesService(dataSource);
    this.export = new RecordsExport(dataSource, keyring);
  }

  static async start(clock: Clock = systemClock): Promise<ResourcesOnDatabase> {
    const database = await testDatabase(resourcesTables);
    return new ResourcesOnDatabase(database, await Keyring.load(database.dataSource, randomBytes(32), clock), clock);
  }

  get db() {
    return this.database.dataSource;
  }

  empty(): Promise<unknown> {
    return this.database.asOwner('TRUNCATE daily_record, import_problem, import_file, source, goods_kind_name, site');
  }

  /** Uploads and starts a file with the proposed mapping; nobody runs it yet. */
  async started(csv: string | Uint8Array, mapping: Partial<ImportMapping> = {}): Promise<ImportFileEntity> {
    const bytes = typeof csv === 'string' ? Buffer.from(csv) : csv;
    const uploaded = await this.imports.upload('records.csv', bytes);
    if (!uploaded.ok) throw new Error(uploaded.error.code);
    const { id, suggestedMapping } = uploaded.value;
    const wanted = { ...suggestedMapping, dateOrder: suggestedMapping.dateOrder ?? 'iso', ...mapping };
    const started = await this.imports.start(id, wanted);
    if (!started.ok) throw new Error(started.error.code);
    return started.value;
  }

  async imported(csv: string | Uint8Array, mapping: Partial<ImportMapping> = {}): Promise<ImportFileEntity> {
    const { id } = await this.started(csv, mapping);
    await this.runner.run(id, unlimited);
    return (await this.imports.find(id))!;
  }

  async exported(withWorkers = true): Promise<string> {
    const parts: string[] = [];
    for await (const part of this.export.csv({ withWorkers })) parts.push(part);
    return parts.join('');
  }

  async count(where = 'true'): Promise<number> {
    const [row] = await this.db.query<[{ n: number }]>(`SELECT count(*)::int AS n FROM daily_record WHERE ${where}`);
    return row.n;
  }
}
