import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { isByName, matterOf, peopleNeeded, readQuorum, writeQuorum } from '../domain/body-rules.js';
import type { BodyRules as Rules, CountedVote } from '../domain/body-rules.types.js';
import type { ReadableRules } from '../body-rules.service.js';

const RULES = 'majority, absolute-majority, two-thirds, consensus or unanimity.';

@ObjectType({ description: 'How a body decides, or could.' })
export class RulesOfDeciding {
  @Field(() => String, { description: 'How many must be there: 1/2 of its people, or 5 of them.' })
  readonly quorum!: string;

  @Field(() => String, { description: `The least by which ordinary matters are decided: ${RULES}` })
  readonly ordinary!: string;

  @Field(() => String, { description: 'Of mandates, seats and elections.' })
  readonly offices!: string;

  @Field(() => String, { description: 'Of points of unity, working rules and obligations.' })
  readonly principles!: string;

  @Field(() => String, { description: 'Of ending a mandate against its holder.' })
  readonly recall!: string;

  @Field(() => String, { description: 'Of changing bylaws.' })
  readonly amendment!: string;

  @Field(() => [String], { description: 'Matters on which it votes by name.' })
  readonly byName!: readonly string[];

  @Field(() => Int, { description: 'So many days before it was decided it was announced.' })
  readonly noticeDays!: number;

  @Field(() => Int, { description: 'With fewer people the body decides nothing but its rules.' })
  readonly minimumElectorate!: number;

  @Field(() => Int, { description: 'Of a hundred entitled so many signatures open a vote on a mandate.' })
  readonly recallSignatures!: number;

  @Field(() => Int, { description: 'Days with a mandate until its holder is put to a vote of confidence; 0: never.' })
  readonly confidenceDays!: number;

  static of({ quorum, thresholds, ...rules }: Rules): RulesOfDeciding {
    const { byName, noticeDays, minimumElectorate, recallSignatures, confidenceDays } = rules;
    const numbers = { noticeDays, minimumElectorate, recallSignatures, confidenceDays };
    return Object.assign(new RulesOfDeciding(), { quorum: writeQuorum(quorum), ...thresholds, byName, ...numbers });
  }
}

@ObjectType({ description: 'How a body decides, with the days on which it does.' })
export class BodyRules extends RulesOfDeciding {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the body that changes these rules; null: the one in which everybody is.',
  })
  readonly amendedBy!: string | null;

  @Field(() => String, { description: 'The first day.' })
  readonly beginsOn!: string;

  @Field(() => String, { nullable: true, description: 'The first day of the rules that followed; null if none did.' })
  readonly endsBefore!: string | null;

  @Field(() => ID, { description: 'The decision that set them.' })
  readonly decidedBy!: string;

  @Field(() => Boolean, { description: 'Whether they came with the founding, and so held on its day.' })
  readonly fromFounding!: boolean;

  static from(rules: ReadableRules): BodyRules {
    const { amendedBy, beginsOn, endsBefore, decidedBy, fromFounding } = rules;
    const dated = { amendedBy, beginsOn, endsBefore, decidedBy, fromFounding };
    return Object.assign(new BodyRules(), RulesOfDeciding.of(rules), dated);
  }
}

@ObjectType({ description: 'What was counted when a body decided.' })
export class DecisionCount {
  @Field(() => Int, { description: 'How many people were in the body on that day.' })
  readonly electorate!: number;

  @Field(() => Int)
  readonly present!: number;

  @Field(() => Int)
  readonly inFavour!: number;

  @Field(() => Int)
  readonly against!: number;

  @Field(() => String, { nullable: true })
  readonly announcedOn!: string | null;

  static from({ electorate, present, inFavour, against, announcedOn }: CountedVote): DecisionCount {
    return Object.assign(new DecisionCount(), { electorate, present, inFavour, against, announcedOn });
  }
}

@ObjectType({ description: 'What the rules of a body ask of one decision, were it taken today.' })
export class DecisionNeeds {
  @Field(() => String, { description: `The least by which it is decided: ${RULES}` })
  readonly rule!: string;

  @Field(() => Int, { description: 'How many people must be there.' })
  readonly present!: number;

  @Field(() => Int, { description: 'How many people are in the body.' })
  readonly electorate!: number;

  @Field(() => Int, { description: 'So many days before it must have been announced.' })
  readonly noticeDays!: number;

  @Field(() => Boolean, { description: 'Whether it is voted on by name: openRollCall.' })
  readonly byName!: boolean;

  /** @param effectKind of the decision; null: it has no effect */
  static from(rules: BodyRules, electorate: number, effectKind: string | null): DecisionNeeds {
    const rule = rules[matterOf(effectKind)];
    const present = peopleNeeded(readQuorum(rules.quorum)!, electorate);
    return Object.assign(new DecisionNeeds(), {
      rule,
      present,
      electorate,
      noticeDays: rules.noticeDays,
      byName: isByName(rules, effectKind),
    });
  }
}
