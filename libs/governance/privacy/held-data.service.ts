import { addDays, type Day } from '#domain-kit';
import { pathSql, type PersonalColumn, personalColumnsOf, placeOf } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isDayColumn, limitPaths } from './limits.js';

/** One kind of personal data, and how much of it is about the person who asks. */
export interface HeldField {
  readonly column: PersonalColumn;
  readonly place: string;
  readonly mine: number;
  /** Since when the oldest of mine is kept; null where nothing dates it. */
  readonly since: Day | null;
  /** The day on which the first of mine goes; null where no date ends it, or the event has not come. */
  readonly goesOn: Day | null;
}

interface Dated {
  readonly count: number;
  readonly oldest: (Day | null)[];
}

/** What the node keeps, from the declarations: of everybody what and why, of the person who asks how much and until when. */
@Injectable()
export class HeldData {
  constructor(private readonly db: DataSource) {}

  async of(personRef: string): Promise<HeldField[]> {
    const fields: HeldField[] = [];
    for (const column of personalColumnsOf(this.db).filter(isAboutPeople))
      fields.push(await this.field(column, personRef));
    return fields.toSorted((one, other) => other.mine - one.mine || (one.place < other.place ? -1 : 1));
  }

  private async field(column: PersonalColumn, personRef: string): Promise<HeldField> {
    const place = placeOf(column);
    if (typeof column.owner !== 'string') return { column, place, mine: 0, since: null, goesOn: null };
    const limits = limitPaths(this.db, column);
    const owner = pathSql(this.db, column.table, column.owner, 'o');
    const oldest = limits.map(({ sql }) => {
      const value = `min(${sql.value})`;
      return isDayColumn(this.db, sql.end) ? `${value}::text` : `to_char(${value} AT TIME ZONE 'UTC', 'YYYY-MM-DD')`;
    });
    const [row] = await this.db.query<Dated[]>(
      `SELECT count(*)::int AS count, ARRAY[${oldest.join(', ')}]::text[] AS oldest
       FROM "${column.table}" "row"${owner.joins}${limits.map(({ sql }) => sql.joins).join('')}
       WHERE ${owner.value} = $1 AND "row"."${column.column}" IS NOT NULL`,
      [personRef],
    );
    const days = row?.oldest ?? [];
    const ends = days.flatMap((day, index) => (day === null ? [] : [addDays(day, limits[index]!.limit.days)]));
    const known = days.filter((day): day is Day => day !== null);
    return {
      column,
      place,
      mine: row?.count ?? 0,
      since: known.toSorted()[0] ?? null,
      goesOn: ends.toSorted()[0] ?? null,
    };
  }
}

/** The node's own keys are kept like personal data and are about nobody. */
const isAboutPeople = ({ kind, owner }: PersonalColumn): boolean => kind !== 'credential' || typeof owner === 'string';
