import type { Page } from '#identity';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type ImportRefusal, importRefusalMessage } from '../import.refusals.js';
import type { ImportFileEntity } from '../import-file.entity.js';
import { ImportStateName } from './resource-enums.js';

@ObjectType({ description: 'A file on its way into the records.' })
export class Import {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly fileName!: string;

  @Field(() => ImportStateName)
  readonly state!: string;

  @Field(() => Int, { description: 'Rows without the heading and without blank ones.' })
  readonly rowsTotal!: number;

  @Field(() => Int)
  readonly rowsDone!: number;

  @Field(() => Int, { description: 'Rows that became records.' })
  readonly added!: number;

  @Field(() => Int, { description: 'Rows whose record was there before.' })
  readonly known!: number;

  @Field(() => String)
  readonly uploadedAt!: string;

  @Field(() => String, { nullable: true })
  readonly endedAt!: string | null;

  static from(row: ImportFileEntity): Import {
    const { id, state, rowsTotal, rowsDone, added, known } = row;
    const times = { uploadedAt: row.uploadedAt.toISOString(), endedAt: row.endedAt?.toISOString() ?? null };
    const fileName = row.fileName ?? FORGOTTEN;
    return Object.assign(new Import(), { id, fileName, state, rowsTotal, rowsDone, added, known, ...times });
  }
}

/** In place of a name whose retention is over. */
const FORGOTTEN = '—';

@ObjectType()
export class ImportPage {
  @Field(() => [Import])
  readonly items!: readonly Import[];

  @Field(() => String, { nullable: true })
  readonly endCursor!: string | null;

  @Field(() => Int)
  readonly total!: number;

  static from({ items, endCursor, total }: Page<ImportFileEntity>): ImportPage {
    return Object.assign(new ImportPage(), { items: items.map((row) => Import.from(row)), endCursor, total });
  }
}

@ObjectType({ description: 'Why a row did not become a record.' })
export class ImportProblem {
  @Field(() => Int, { description: 'As a text editor counts, the heading being line 1.' })
  readonly line!: number;

  @Field(() => String, { nullable: true, description: 'The column’s heading; null for the row as a whole.' })
  readonly column!: string | null;

  @Field(() => String, { nullable: true, description: 'What stands there. For who may write records, and for 7 days.' })
  readonly value!: string | null;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String, { description: 'What to do, in the language of the request.' })
  readonly remedy!: string;
}

@ObjectType()
export class ImportProblemPage {
  @Field(() => [ImportProblem])
  readonly items!: readonly ImportProblem[];

  @Field(() => String, { nullable: true })
  readonly endCursor!: string | null;

  @Field(() => Int, { description: 'Of the problems that are kept: the first thousand of a file.' })
  readonly total!: number;
}

@ObjectType()
export class ImportStarted {
  @Field(() => Import)
  readonly import!: Import;

  static from(row: ImportFileEntity): ImportStarted {
    return Object.assign(new ImportStarted(), { import: Import.from(row) });
  }
}

@ObjectType()
export class ImportRefused {
  @Field(() => String)
  readonly code!: ImportRefusal['code'];

  @Field(() => String)
  readonly message!: string;

  static from(refusal: ImportRefusal): ImportRefused {
    return Object.assign(new ImportRefused(), { code: refusal.code, message: importRefusalMessage(refusal) });
  }
}

export const StartImportResult = createUnionType({
  name: 'StartImportResult',
  types: () => [ImportStarted, ImportRefused] as const,
});
