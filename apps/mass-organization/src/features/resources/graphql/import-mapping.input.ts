import { Field, InputType } from '@nestjs/graphql';
import type { ImportMapping } from '../domain/column-mapping.js';
import { type DateOrder, FIELDS, type Field as RecordField, type RecordDirection } from '../domain/record.types.js';
import { DateOrderName, DirectionName } from './resource-enums.js';

@InputType({ description: 'Which column holds what, by its name; null where no column does.' })
export class ImportMappingInput implements Partial<Record<RecordField, string | null>> {
  @Field(() => String, { nullable: true })
  readonly day?: string | null;

  @Field(() => String, { nullable: true })
  readonly timeOfDay?: string | null;

  @Field(() => String, { nullable: true })
  readonly worker?: string | null;

  @Field(() => String, { nullable: true })
  readonly source?: string | null;

  @Field(() => String, { nullable: true })
  readonly site?: string | null;

  @Field(() => String, { nullable: true })
  readonly siteName?: string | null;

  @Field(() => String, { nullable: true })
  readonly kind?: string | null;

  @Field(() => String, { nullable: true })
  readonly quantity?: string | null;

  @Field(() => String, { nullable: true })
  readonly unit?: string | null;

  @Field(() => String, { nullable: true })
  readonly direction?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The column with our own records’ ids, in a file that we exported.',
  })
  readonly record?: string | null;

  @Field(() => DateOrderName, { defaultValue: DateOrderName.ISO })
  readonly dateOrder!: DateOrder;

  @Field(() => String, { nullable: true, description: 'The site of rows that name none.' })
  readonly defaultSite?: string | null;

  @Field(() => DirectionName, { defaultValue: DirectionName.INTAKE, description: 'Of rows that state none.' })
  readonly defaultDirection!: RecordDirection;
}

export function mappingOf(input: ImportMappingInput): ImportMapping {
  const columns = Object.fromEntries(FIELDS.map((field) => [field, input[field] ?? null]));
  const { dateOrder, defaultDirection, defaultSite = null } = input;
  return { ...(columns as Record<RecordField, string | null>), dateOrder, defaultDirection, defaultSite };
}
