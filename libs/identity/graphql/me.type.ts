import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'The person who is signed in.' })
export class Me {
  @Field(() => ID)
  readonly personRef!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => [String], { description: 'What you may do now, by your membership and the mandates you hold.' })
  readonly permissions!: readonly string[];

  static from(person: { ref: string; displayName: string }, permissions: ReadonlySet<string>): Me {
    return Object.assign(new Me(), {
      personRef: person.ref,
      displayName: person.displayName,
      permissions: [...permissions].sort(),
    });
  }
}
