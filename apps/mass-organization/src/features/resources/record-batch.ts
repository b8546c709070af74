import type { Keyring } from '#platform';
import type { EntityManager } from 'typeorm';
import { GOODS_KIND_CODES, SOURCE_CLASS_CODES } from './codes.js';
import type { ImportRow } from './domain/record.types.js';
import { suggestKindCode, suggestSourceClass } from './domain/suggest-codes.js';

/** A good row with its identity. */
export interface IdentifiedRow {
  readonly row: ImportRow;
  readonly rowHash: Buffer;
  readonly occurrence: number;
}

/**
 * Writes records, leaving out those that are there already, and answers how many it added. New sites, kinds and
 * sources are named with it. Rows go in by one order, so that two imports at once wait for each other and never
 * deadlock.
 */
export async function insertRecords(
  tx: EntityManager,
  keyring: Keyring,
  batch: { readonly rows: readonly IdentifiedRow[]; readonly importId: string | null },
): Promise<number> {
  const { rows, importId } = batch;
  if (rows.length === 0) return 0;
  await insertNames(
    tx,
    rows.map(({ row }) => row),
  );
  const values = rows.map((identified) => recordValues(identified, keyring));
  const added = await tx.query<unknown[]>(INSERT_RECORDS, [JSON.stringify(values), importId]);
  return added.length;
}

function recordValues({ row, rowHash, occurrence }: IdentifiedRow, keyring: Keyring): object {
  const { direction, site, day, timeOfDay, kind, source, quantity, unit, worker, record } = row;
  return {
    direction,
    site,
    day,
    time_of_day: timeOfDay,
    kind,
    source,
    quantity,
    unit,
    worker_ref: worker === null ? null : keyring.seal(worker, WORKER),
    worker_index: worker === null ? null : keyring.searchIndex(worker, WORKER).toString('hex'),
    row_hash: rowHash.toString('hex'),
    occurrence,
    record,
  };
}

/** Where workers are sealed, and the context of their blind index. */
export const WORKER = 'daily_record.worker_ref';

const INSERT_RECORDS = `
  INSERT INTO daily_record (id, direction, site_id, day, time_of_day, kind_id, source_id, quantity, unit,
                            worker_ref, worker_index, row_hash, occurrence, import_id)
  SELECT gen_random_uuid(), r.direction, site.id, r.day, r.time_of_day, kind.id, source.id, r.quantity, r.unit,
         r.worker_ref, decode(r.worker_index, 'hex'), decode(r.row_hash, 'hex'), r.occurrence, $2::uuid
  FROM jsonb_to_recordset($1::jsonb) AS r(direction text, site text, day date, time_of_day text, kind text,
         source text, quantity numeric, unit text, worker_ref text, worker_index text, row_hash text, occurrence int,
         record uuid)
  JOIN site ON site.name = r.site
  LEFT JOIN goods_kind_name kind ON kind.name = r.kind
  LEFT JOIN source ON source.name = r.source
  WHERE r.record IS NULL OR NOT EXISTS (SELECT FROM daily_record known WHERE known.id = r.record)
  ORDER BY r.row_hash, r.occurrence
  ON CONFLICT ON CONSTRAINT daily_record_row_uq DO NOTHING
  RETURNING 1`;

async function insertNames(tx: EntityManager, rows: readonly ImportRow[]): Promise<void> {
  const kinds = distinct(rows.map(({ kind }) => kind));
  const sources = distinct(rows.map(({ source }) => source));
  const siteNames = new Map<string, string>();
  for (const { site, siteName } of rows) siteNames.set(site, siteNames.get(site) ?? siteName ?? '');

  const sites = [...siteNames].map(([name, said]) => ({ name, display_name: said || name }));
  await tx.query(INSERT_SITES, [JSON.stringify(sites)]);
  const codedKinds = kinds.map((name) => ({ name, code: suggestKindCode(name, GOODS_KIND_CODES) }));
  if (kinds.length > 0) await tx.query(INSERT_KINDS, [JSON.stringify(codedKinds)]);
  const codedSources = sources.map((name) => ({ name, code: suggestSourceClass(name, SOURCE_CLASS_CODES) }));
  if (sources.length > 0) await tx.query(INSERT_SOURCES, [JSON.stringify(codedSources)]);
}

const distinct = (names: readonly (string | null)[]): string[] => [...new Set(names.filter((name) => name !== null))];

/**
 * The first name that a file gives a site replaces the text of its records, and no later one does. Sites that need
 * neither are left out, because even an update that changes nothing locks its row until the batch is done.
 */
const INSERT_SITES = `
  INSERT INTO site (id, name, display_name)
  SELECT gen_random_uuid(), r.name, r.display_name FROM jsonb_to_recordset($1::jsonb) AS r(name text, display_name text)
  WHERE NOT EXISTS (SELECT FROM site known WHERE known.name = r.name
                    AND (known.display_name <> known.name OR r.display_name = r.name))
  ORDER BY r.name
  ON CONFLICT ON CONSTRAINT site_name_uq DO UPDATE SET display_name = excluded.display_name
  WHERE site.display_name = site.name AND excluded.display_name <> site.name`;

const INSERT_KINDS = `
  INSERT INTO goods_kind_name (id, name, code)
  SELECT gen_random_uuid(), r.name, r.code FROM jsonb_to_recordset($1::jsonb) AS r(name text, code text)
  ORDER BY r.name
  ON CONFLICT ON CONSTRAINT goods_kind_name_uq DO NOTHING`;

const INSERT_SOURCES = `
  INSERT INTO source (id, name, class_code)
  SELECT gen_random_uuid(), r.name, r.code FROM jsonb_to_recordset($1::jsonb) AS r(name text, code text)
  ORDER BY r.name
  ON CONFLICT ON CONSTRAINT source_name_uq DO NOTHING`;
