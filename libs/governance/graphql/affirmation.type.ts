import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ShownCount, Standing } from '../domain/affirmations.js';
import type { AffirmationRefusal } from '../domain/document.refusals.js';

@ObjectType({ description: 'What you have said of one clause in force.' })
export class MyClause {
  @Field(() => Int)
  readonly number!: number;

  @Field(() => String, { nullable: true, description: 'Null while you have not affirmed these words.' })
  readonly affirmedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Last day to affirm without a lapse; null: there is none.' })
  readonly until!: string | null;
}

@ObjectType({ description: 'Where you stand on a text in force. Nobody else reads it.' })
export class MyStanding {
  @Field(() => ID, { description: 'points-of-unity, member-obligations or working-rules.' })
  readonly kind!: string;

  @Field(() => String, { description: 'none (nothing is in force), affirmed, open or lapsed.' })
  readonly state!: Standing['state'];

  @Field(() => String, { nullable: true, description: 'The earliest last day of what you have not affirmed.' })
  readonly until!: string | null;

  @Field(() => [MyClause])
  readonly clauses!: readonly MyClause[];

  static from(kind: string, { state, until, clauses }: Standing): MyStanding {
    const mine = clauses.map((one) =>
      Object.assign(new MyClause(), { number: one.number, affirmedOn: one.affirmedOn, until: one.until }),
    );
    return Object.assign(new MyStanding(), { kind, state, until, clauses: mine });
  }
}

@ObjectType({ description: 'How many members have affirmed all that is in force. It never says who.' })
export class AffirmationCount {
  @Field(() => String, {
    description:
      'exact, everybody, few (fewer than 5), all-but-few (all but fewer than 5) or nothing (too few members).',
  })
  readonly shown!: ShownCount['shown'];

  @Field(() => Int, { nullable: true, description: 'Set with exact.' })
  readonly affirmed!: number | null;

  @Field(() => Int, { nullable: true, description: 'Set with exact.' })
  readonly members!: number | null;

  static from(count: ShownCount): AffirmationCount {
    return Object.assign(new AffirmationCount(), { affirmed: null, members: null, ...count });
  }
}

@InputType({ description: 'The clause that you have read.' })
export class ReadClauseInput {
  @Field(() => String, { description: 'points-of-unity, member-obligations or working-rules.' })
  readonly kind!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => Int, { description: 'From 1.' })
  readonly clause!: number;

  @Field(() => String, { description: 'The hash of its words.' })
  readonly hash!: string;
}

const MESSAGES: Record<AffirmationRefusal['code'], (refusal: AffirmationRefusal) => string> = {
  VERSION_UNKNOWN: () => 'version: there is no such version.',
  VERSION_SUPERSEDED: ({ inForce }) => `version: version ${inForce} is in force now. Read it, and affirm its clauses.`,
  CLAUSE_UNKNOWN: () => 'clause: this version has no such clause.',
  CLAUSE_CHANGED: () => 'hash: these are not the words that were adopted. Load the page again and read the clause.',
};

@ObjectType()
export class Affirmed {
  @Field(() => MyStanding)
  readonly standing!: MyStanding;

  static from(kind: string, standing: Standing): Affirmed {
    return Object.assign(new Affirmed(), { standing: MyStanding.from(kind, standing) });
  }
}

@ObjectType()
export class AffirmationRefused {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly message!: string;

  static from(refusal: AffirmationRefusal): AffirmationRefused {
    const { code } = refusal;
    return Object.assign(new AffirmationRefused(), { code, message: MESSAGES[code](refusal) });
  }
}

export const AffirmResult = createUnionType({
  name: 'AffirmResult',
  types: () => [Affirmed, AffirmationRefused] as const,
});
