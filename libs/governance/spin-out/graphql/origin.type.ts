import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ReadableOrigin } from '../spun-out-reader.service.js';

type Paper = ReadableOrigin['papers'][number];

@InputType()
export class SpunOutInput {
  @Field(() => String, { description: 'What the caucus signed: the statement of its package, as JSON.' })
  readonly package!: string;

  @Field(() => [String], { description: 'Names of people who are asked to come along. Nobody is added by it.' })
  readonly asked!: string[];
}

@ObjectType({ description: 'What the caucus decided by itself, or published.' })
export class OriginPaper {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { description: 'decision, matter' })
  readonly kind!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly words!: string;

  @Field(() => String)
  readonly day!: string;

  @Field(() => Int, { nullable: true, description: 'As the caucus counted; null for what it published.' })
  readonly inFavour!: number | null;

  @Field(() => Int, { nullable: true })
  readonly against!: number | null;

  static from({ id, kind, title, words, day, inFavour, against }: Paper): OriginPaper {
    return Object.assign(new OriginPaper(), { id, kind, title, words, day, inFavour, against });
  }
}

@ObjectType({ description: 'The caucus that became this organization.' })
export class Origin {
  @Field(() => String, { description: 'From which organization, as that called itself.' })
  readonly organization!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly foundedOn!: string;

  @Field(() => String, {
    description: 'SHA-256 of the entry in which the caucus decided it. It stands in both records.',
  })
  readonly decision!: string;

  @Field(() => String, { description: 'SHA-256 of the entry here, which the record of the other side names.' })
  readonly entry!: string;

  @Field(() => String, { description: 'What a member of the caucus pastes there, so that it ends. It names nobody.' })
  readonly word!: string;

  @Field(() => [OriginPaper])
  readonly papers!: readonly OriginPaper[];

  static from({ origin, papers, word, entry }: ReadableOrigin): Origin {
    const { organization, name, foundedOn, decision } = origin;
    const all = papers.map((one) => OriginPaper.from(one));
    return Object.assign(new Origin(), { organization, name, foundedOn, decision, entry, word, papers: all });
  }
}
