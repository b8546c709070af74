import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { OfficeMethod, OfficePolicy as Policy } from '../domain/office-policy.js';
import type { ReadablePolicy } from '../office-policies.service.js';

@ObjectType({ description: 'How an office is filled.' })
export class OfficeRule {
  @Field(() => String, { description: 'rotation, election, sortition or appointment.' })
  readonly method!: OfficeMethod;

  @Field(() => Int, { description: 'The longest term.' })
  readonly termDays!: number;

  @Field(() => Int, { description: 'So many terms must pass before the same person serves again.' })
  readonly cooldownTerms!: number;

  @Field(() => Int, { description: 'How many hold the office at once.' })
  readonly seats!: number;

  @Field(() => Boolean, { description: 'The next in line learns beside the holder.' })
  readonly understudy!: boolean;

  @Field(() => Boolean, { description: 'A term is closed by a hand-over note.' })
  readonly handOver!: boolean;

  @Field(() => String, { nullable: true, description: 'Code of the body that appoints, with the method appointment.' })
  readonly appointedBy!: string | null;

  static from(policy: Policy): OfficeRule {
    const { method, termDays, cooldownTerms, seats, understudy, handOver, appointedBy } = policy;
    const rule = { method, termDays, cooldownTerms, seats, understudy, handOver, appointedBy };
    return Object.assign(new OfficeRule(), rule);
  }
}

@ObjectType({ description: 'A rule of an office with its days.' })
export class OfficePolicy {
  @Field(() => OfficeRule)
  readonly rule!: OfficeRule;

  @Field(() => String, { description: 'The first day.' })
  readonly beginsOn!: string;

  @Field(() => String, { nullable: true, description: 'The first day of the rule that followed; null if none did.' })
  readonly endsBefore!: string | null;

  @Field(() => ID, { description: 'The decision that set it.' })
  readonly decidedBy!: string;

  static from(policy: ReadablePolicy): OfficePolicy {
    const { beginsOn, endsBefore, decidedBy } = policy;
    return Object.assign(new OfficePolicy(), { rule: OfficeRule.from(policy), beginsOn, endsBefore, decidedBy });
  }
}
