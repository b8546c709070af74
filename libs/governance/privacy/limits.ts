import { addDays, type Day } from '#domain-kit';
import { keptRowsOf, pathSql, type PersonalColumn, personalColumnsOf, placeOf, primaryKey } from '#platform';
import type { DataSource } from 'typeorm';

const DAY_MS = 86_400_000;
/** So many rows in one statement: whoever works at the same time waits for no more. */
const BATCH_ROWS = 1_000;

/** When it is: instants are compared with the one, days with the other, which is the organization's own. */
export interface Moment {
  readonly now: Date;
  readonly today: Day;
}

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** What is kept for a time: a personal column, or the rows of a table whole, which then have no column here. */
export type Limited = Pick<PersonalColumn, 'table' | 'retention'> &
  Partial<Pick<PersonalColumn, 'column' | 'blindIndex'>>;

export const hasLimits = ({ retention }: PersonalColumn): boolean => retention.limits !== undefined;

/** One that the retention job ends, not a job of the feature. */
export const isEndedHere = ({ retention }: Limited): boolean =>
  retention.ends === 'clear' || retention.ends === 'delete-row';

/** Counts the values of a column, or the rows of a table, that are kept past their limit. */
export function countOverdue(db: DataSource, column: Limited, moment: Moment): Statement {
  const { from, parameters } = overdue(db, column, moment);
  return { sql: `SELECT count(*)::int AS count ${from}`, parameters };
}

/** Ends up to 1,000 values that are past their limit, and with them their blind index. */
export function endOverdue(db: DataSource, column: Limited, moment: Moment): Statement {
  const { table, retention } = column;
  const { from, parameters } = overdue(db, column, moment);
  const keys = primaryKey(db, table).map((key) => `"${key}"`);
  const chosen = `(${keys.join(', ')}) IN (SELECT ${keys.map((key) => `"row".${key}`).join(', ')} ${from} LIMIT ${BATCH_ROWS})`;
  if (retention.ends === 'delete-row') return { sql: `DELETE FROM "${table}" WHERE ${chosen}`, parameters };
  const emptied = [column.column, ...(column.blindIndex ? [column.blindIndex] : [])].map((name) => `"${name}" = NULL`);
  return { sql: `UPDATE "${table}" SET ${emptied.join(', ')} WHERE ${chosen}`, parameters };
}

function overdue(db: DataSource, column: Limited, { now, today }: Moment): { from: string; parameters: unknown[] } {
  const { table, retention } = column;
  const limits = limitPaths(db, column);
  const passed = limits.map(({ sql }, index) => `${sql.value} <= $${index + 1}`);
  const parameters = limits.map(({ limit, sql }) =>
    isDayColumn(db, sql.end) ? addDays(today, -limit.days) : new Date(now.getTime() - limit.days * DAY_MS),
  );
  const joins = limits.map(({ sql }) => sql.joins).join('');
  // A row goes whole, whether or not its personal column holds anything.
  const held = retention.ends === 'delete-row' ? '' : `"row"."${column.column}" IS NOT NULL AND `;
  return { from: `FROM "${table}" "row"${joins} WHERE ${held}(${passed.join(' OR ')})`, parameters };
}

/** The limits of a column, each with where its event is dated. */
export const limitPaths = (db: DataSource, { table, retention }: Limited) =>
  (retention.limits ?? []).map((limit, index) => ({ limit, sql: pathSql(db, table, limit.after, `l${index}_`) }));

export function isDayColumn(
  db: DataSource,
  { table, column }: { readonly table: string; readonly column: string },
): boolean {
  const found = db.entityMetadatas.find(({ tableName }) => tableName === table);
  return found?.columns.find(({ databaseName }) => databaseName === column)?.type === 'date';
}

export const limitedColumns = (db: DataSource): PersonalColumn[] =>
  personalColumnsOf(db)
    .filter(hasLimits)
    .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));

/** The tables whose rows have a limit as rows. */
export const limitedRows = (db: DataSource): Limited[] =>
  keptRowsOf(db).map(({ table, limits }) => ({
    table,
    retention: { en: '', es: '', fr: '', limits, ends: 'delete-row' },
  }));
