import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '#domain-kit';
import type { HeldField as HeldRow } from '../held-data.service.js';
import type { PurgeRunEntity } from '../purge-run.entity.js';

@ObjectType({ description: 'One kind of personal data that this node keeps, as its code declares it.' })
export class HeldField {
  @Field(() => String, { description: 'table.column' })
  readonly place!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly purpose!: string;

  @Field(() => [String], { description: 'self, members, or permissions; nobody if empty.' })
  readonly readers!: readonly string[];

  @Field(() => String)
  readonly retention!: string;

  @Field(() => Int, { description: 'How many values are about the person who asks.' })
  readonly mine!: number;

  @Field(() => String, { nullable: true, description: 'The day of the oldest of them, where something dates it.' })
  readonly since!: string | null;

  @Field(() => String, { nullable: true, description: 'The day on which the first of them is deleted.' })
  readonly goesOn!: string | null;

  static from({ column, place, mine, since, goesOn }: HeldRow, language: Language): HeldField {
    const { name, purpose, readers, retention } = column;
    const words = { name: name[language], purpose: purpose[language], retention: retention[language] };
    return Object.assign(new HeldField(), { place, ...words, readers, mine, since, goesOn });
  }
}

@ObjectType()
export class PurgedCount {
  @Field(() => String, { description: 'table.column' })
  readonly place!: string;

  @Field(() => Int)
  readonly count!: number;
}

@ObjectType({ description: 'What was deleted on one day because its time was over: counts and no content.' })
export class PurgeRun {
  @Field(() => String)
  readonly day!: string;

  @Field(() => [PurgedCount])
  readonly removed!: readonly PurgedCount[];

  static from({ day, removed }: PurgeRunEntity): PurgeRun {
    const counts = Object.entries(removed).map(([place, count]) => Object.assign(new PurgedCount(), { place, count }));
    return Object.assign(new PurgeRun(), { day, removed: counts });
  }
}
