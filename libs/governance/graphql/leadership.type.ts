import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Coverage, Signal } from '../domain/leadership-signals.js';
import type { LeadershipRecord as Read } from '../leadership-signals.service.js';

@ObjectType({ description: 'How many people have had an office. Counts only.' })
export class OfficeCoverage {
  @Field(() => String)
  readonly office!: string;

  @Field(() => Int)
  readonly haveServed!: number;

  @Field(() => Int)
  readonly haveBeenUnderstudy!: number;

  static from(coverage: Coverage): OfficeCoverage {
    return Object.assign(new OfficeCoverage(), coverage);
  }
}

@ObjectType({ description: 'Something that a meeting should talk about.' })
export class LeadershipSignal {
  @Field(() => String, { description: 'same-holder, unfilled-post or hand-over-overdue.' })
  readonly code!: Signal['code'];

  @Field(() => String)
  readonly office!: string;

  @Field(() => String, { nullable: true, description: 'Not with unfilled-post; null for a person who was erased.' })
  readonly holderName!: string | null;

  @Field(() => Int, { nullable: true, description: 'With same-holder: terms in a row.' })
  readonly terms!: number | null;

  @Field(() => Int, { nullable: true, description: 'With unfilled-post: free seats.' })
  readonly seats!: number | null;

  @Field(() => ID, { nullable: true, description: 'With hand-over-overdue.' })
  readonly mandateId!: string | null;
}

@ObjectType({ description: 'Coverage and concentration of offices, from the record of mandates.' })
export class LeadershipRecord {
  @Field(() => [OfficeCoverage])
  readonly coverage!: readonly OfficeCoverage[];

  @Field(() => Int)
  readonly members!: number;

  @Field(() => [LeadershipSignal])
  readonly signals!: readonly LeadershipSignal[];

  static from({ coverage, members, signals }: Read): LeadershipRecord {
    const none = { terms: null, seats: null, mandateId: null };
    return Object.assign(new LeadershipRecord(), {
      members,
      coverage: coverage.map((one) => OfficeCoverage.from(one)),
      signals: signals.map((one) => Object.assign(new LeadershipSignal(), { ...none, ...one })),
    });
  }
}
