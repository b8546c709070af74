import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SecondFactorStanding } from '../domain/second-factor.js';

@ObjectType({ description: 'Whether your offices ask you for a second factor, and from when they wait for it.' })
export class MySecondFactor {
  @Field(() => String, {
    description: 'not-needed, set-up, grace (waitsFrom is coming) or waits: the permissions of your offices do.',
  })
  readonly state!: SecondFactorStanding['state'];

  @Field(() => String, { nullable: true, description: 'A day.' })
  readonly waitsFrom!: string | null;

  @Field(() => Int, { nullable: true, description: 'Set in the grace: at least 1.' })
  readonly daysLeft!: number | null;

  static from(standing: SecondFactorStanding): MySecondFactor {
    return Object.assign(new MySecondFactor(), { waitsFrom: null, daysLeft: null }, standing);
  }
}

@ObjectType({ description: 'The person who is signed in.' })
export class Me {
  @Field(() => ID)
  readonly personRef!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => [String], { description: 'What you may do now, by your membership and the mandates you hold.' })
  readonly permissions!: readonly string[];

  @Field(() => MySecondFactor)
  readonly secondFactor!: MySecondFactor;

  static from(
    person: { ref: string; displayName: string },
    permissions: ReadonlySet<string>,
    secondFactor: SecondFactorStanding,
  ): Me {
    return Object.assign(new Me(), {
      personRef: person.ref,
      displayName: person.displayName,
      permissions: [...permissions].sort(),
      secondFactor: MySecondFactor.from(secondFactor),
    });
  }
}
