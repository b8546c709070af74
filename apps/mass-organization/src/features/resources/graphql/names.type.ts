import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { GoodsKindNameEntity } from '../goods-kind-name.entity.js';
import type { NameRefusal } from '../names.service.js';
import type { SiteEntity } from '../site.entity.js';
import type { SourceEntity } from '../source.entity.js';

@ObjectType({ description: 'A place where goods come in or go out.' })
export class Site {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { description: 'What people call it.' })
  readonly name!: string;

  @Field(() => String, { description: 'The text by which records name it.' })
  readonly recordName!: string;

  static from({ id, name, displayName }: SiteEntity): Site {
    return Object.assign(new Site(), { id, name: displayName, recordName: name });
  }
}

@ObjectType({ description: 'The organization’s own name for a kind of goods.' })
export class Kind {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { description: 'Of code list goods-kind: what reports say.' })
  readonly code!: string;

  static from({ id, name, code }: GoodsKindNameEntity): Kind {
    return Object.assign(new Kind(), { id, name, code });
  }
}

@ObjectType({ description: 'Where goods come from, by the organization’s own name.' })
export class Source {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, {
    description: 'Of code list source-class. While merged, the class of the other source counts.',
  })
  readonly classCode!: string;

  @Field(() => ID, { nullable: true, description: 'The source that this is another name of.' })
  readonly mergedInto!: string | null;

  static from({ id, name, classCode, mergedInto }: SourceEntity): Source {
    return Object.assign(new Source(), { id, name, classCode, mergedInto });
  }
}

@ObjectType({ description: 'A code that reports use.' })
export class NameCode {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly label!: string;
}

@ObjectType({ description: 'What the organization’s own names can be called in reports.' })
export class NameCodes {
  @Field(() => [NameCode])
  readonly kinds!: readonly NameCode[];

  @Field(() => [NameCode])
  readonly sourceClasses!: readonly NameCode[];
}

@ObjectType()
export class MonthIntakes {
  @Field(() => String, { description: 'YYYY-MM' })
  readonly month!: string;

  @Field(() => Int)
  readonly count!: number;
}

@ObjectType()
export class KindNameCount {
  @Field(() => String, { nullable: true, description: 'Null for records that do not state a kind.' })
  readonly name!: string | null;

  @Field(() => Int)
  readonly count!: number;
}

const MESSAGES: Readonly<Record<NameRefusal['code'], string>> = {
  UNKNOWN_CODE: 'Choose a code of the list.',
  SAME_SOURCE: 'These are one source already.',
  MERGED_ALREADY: 'This source is another name already. Separate it first.',
  NOT_MERGED: 'This source is not merged into another one.',
};

@ObjectType()
export class NameRefused {
  @Field(() => String)
  readonly code!: NameRefusal['code'];

  @Field(() => String)
  readonly message!: string;

  static from({ code }: NameRefusal): NameRefused {
    return Object.assign(new NameRefused(), { code, message: MESSAGES[code] });
  }
}

export const SourceResult = createUnionType({ name: 'SourceResult', types: () => [Source, NameRefused] as const });
export const KindResult = createUnionType({ name: 'KindResult', types: () => [Kind, NameRefused] as const });
