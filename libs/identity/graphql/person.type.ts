import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Page } from '../domain/page.js';
import type { PersonEntity } from '../person.entity.js';

@ObjectType({ description: 'Somebody who belongs, or belonged, to this node.' })
export class Person {
  @Field(() => ID)
  readonly ref!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => String, { description: 'volunteer or member: the terms on which this person takes part, or last did.' })
  readonly sphere!: string;

  @Field(() => String, { description: 'A day: the first in this sphere.' })
  readonly memberSince!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The first day of no longer taking part; null for who takes part.',
  })
  readonly leftOn!: string | null;

  static from({ ref, displayName, sphere, memberSince, leftOn }: PersonEntity): Person {
    return Object.assign(new Person(), { ref, displayName, sphere, memberSince, leftOn });
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
