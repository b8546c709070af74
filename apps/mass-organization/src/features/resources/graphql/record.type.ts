import type { Page } from '#identity';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '#domain-kit';
import type { DailyRecordEntity } from '../daily-record.entity.js';
import { remedyOf } from '../domain/problems.js';
import type { RecordRefusal } from '../records.service.js';
import { DirectionName, TimeOfDayName, UnitName } from './resource-enums.js';

@ObjectType('Record', { description: 'Goods that came in or went out. What is null is not stated.' })
export class DailyRecord {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => DirectionName)
  readonly direction!: string;

  @Field(() => String, { description: 'YYYY-MM-DD' })
  readonly day!: string;

  @Field(() => TimeOfDayName)
  readonly timeOfDay!: string;

  @Field(() => String, { nullable: true, description: 'A decimal number.' })
  readonly quantity!: string | null;

  @Field(() => UnitName)
  readonly unit!: string;

  @Field(() => Boolean, { description: 'Whether it says who brought it. Who, is not shown.' })
  readonly workerStated!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is in no count; null for a record that counts.' })
  readonly withdrawnReason!: string | null;

  readonly siteId!: string;
  readonly kindId!: string | null;
  readonly sourceId!: string | null;

  static from(row: DailyRecordEntity): DailyRecord {
    const { id, direction, day, timeOfDay, unit, withdrawnReason, siteId, kindId, sourceId } = row;
    const quantity = row.quantity === null ? null : row.quantity.replace(/\.?0+$/, '');
    const said = { direction, day, timeOfDay, unit, quantity, workerStated: row.workerIndex !== null };
    return Object.assign(new DailyRecord(), { id, ...said, withdrawnReason, siteId, kindId, sourceId });
  }
}

@ObjectType()
export class RecordPage {
  @Field(() => [DailyRecord])
  readonly items!: readonly DailyRecord[];

  @Field(() => String, { nullable: true })
  readonly endCursor!: string | null;

  @Field(() => Int)
  readonly total!: number;

  static from({ items, endCursor, total }: Page<DailyRecordEntity>): RecordPage {
    return Object.assign(new RecordPage(), { items: items.map((row) => DailyRecord.from(row)), endCursor, total });
  }
}

@ObjectType()
export class RecordProblem {
  @Field(() => String, { description: 'The field of the input.' })
  readonly field!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String, { description: 'What to do, in the language of the request.' })
  readonly remedy!: string;
}

const MESSAGES: Readonly<Record<RecordRefusal['code'], string>> = {
  INVALID_RECORD: 'Something in this record must be corrected.',
  UNKNOWN_REASON: 'Choose one of the reasons.',
  WITHDRAWN_ALREADY: 'This record is withdrawn already.',
  NOT_WITHDRAWN: 'This record is not withdrawn.',
};

@ObjectType()
export class RecordRefused {
  @Field(() => String)
  readonly code!: RecordRefusal['code'];

  @Field(() => String)
  readonly message!: string;

  @Field(() => [RecordProblem])
  readonly problems!: readonly RecordProblem[];

  static from(refusal: RecordRefusal, language: Language): RecordRefused {
    const found = refusal.code === 'INVALID_RECORD' ? refusal.problems : [];
    const problems = found.map(({ field, code }) => ({ field, code, remedy: remedyOf(code, language) }));
    return Object.assign(new RecordRefused(), { code: refusal.code, message: MESSAGES[refusal.code], problems });
  }
}

export const RecordResult = createUnionType({
  name: 'RecordResult',
  types: () => [DailyRecord, RecordRefused] as const,
});
