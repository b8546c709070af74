import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Page } from '../domain/page.js';
import type { PersonEntity } from '../person.entity.js';

@ObjectType({ description: 'Somebody who belongs, or belonged, to this node.' })
export class Person {
  @Field(() => ID)
  readonly ref!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => String, { description: 'A day.' })
  readonly memberSince!: string;

  @Field(() => String, { nullable: true, description: 'The first day without membership; null for a member.' })
  readonly leftOn!: string | null;

  static from({ ref, displayName, memberSince, leftOn }: PersonEntity): Person {
    return Object.assign(new Person(), { ref, displayName, memberSince, leftOn });
  }
}

@ObjectType()
export class PersonPage {
  @Field(() => [Person])
  readonly items!: readonly Person[];

  @Field(() => String, { nullable: true })
  readonly endCursor!: string | null;

  @Field(() => Int)
  readonly total!: number;

  static from({ items, endCursor, total }: Page<PersonEntity>): PersonPage {
    return Object.assign(new PersonPage(), { items: items.map((one) => Person.from(one)), endCursor, total });
  }
}
