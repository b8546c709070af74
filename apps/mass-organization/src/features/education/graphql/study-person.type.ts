import { type Actor, PersonsService } from '#identity';
import { Injectable } from '@nestjs/common';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Somebody who studies here.' })
export class StudyPerson {
  @Field(() => ID)
  readonly ref!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Null for volunteers, who do not read the register, and where it was erased.',
  })
  readonly name!: string | null;

  @Field(() => Boolean, { description: 'Whether it is the reader.' })
  readonly isMe!: boolean;
}

export type PersonOf = (ref: string) => StudyPerson;

/** Names as this reader may read them: `person.display_name` is for members. */
@Injectable()
export class StudyPeople {
  constructor(private readonly persons: PersonsService) {}

  async for(actor: Actor, refs: readonly string[]): Promise<PersonOf> {
    const mayRead = actor.permissions.has('person:read');
    const names = await this.persons.namesOf(mayRead ? refs : refs.filter((ref) => ref === actor.personRef));
    return (ref) =>
      Object.assign(new StudyPerson(), { ref, name: names.get(ref) ?? null, isMe: ref === actor.personRef });
  }
}
