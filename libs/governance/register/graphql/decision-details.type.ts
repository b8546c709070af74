import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BodyRules } from '../../graphql/body-rules.type.js';
import { Decision } from '../../graphql/decision.type.js';
import { type DecisionDetails as Details, LINK_RELATIONS } from '../decision-details.service.js';

@ObjectType({ description: 'How the task of a decision went on.' })
export class DecisionStepView {
  @Field(() => String, { description: 'done, open, declined, postponed or dropped.' })
  readonly result!: string;

  @Field(() => String)
  readonly day!: string;

  @Field(() => String, { nullable: true, description: 'Where a body postponed it.' })
  readonly dueOn!: string | null;

  @Field(() => ID, { nullable: true, description: 'The decision by which a body reviewed it; else its owner said it.' })
  readonly reviewedBy!: string | null;
}

@ObjectType({ description: 'Another decision, and what it is to this one.' })
export class DecisionLink {
  @Field(() => String, { description: `${LINK_RELATIONS.join(', ')}.` })
  readonly relation!: string;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly day!: string;

  @Field(() => String, { nullable: true, description: 'Null where it was erased.' })
  readonly text!: string | null;
}

@ObjectType({ description: 'Where a decision stands in the ledger. ledgerEvidence has the proof.' })
export class DecisionEntry {
  @Field(() => Int)
  readonly index!: number;

  @Field(() => String, { description: 'Of RFC 9162, in hex.' })
  readonly leafHash!: string;

  @Field(() => String)
  readonly day!: string;
}

@ObjectType({ description: 'One decision with all that belongs to it.' })
export class DecisionDetails {
  @Field(() => Decision)
  readonly decision!: Decision;

  @Field(() => String, { nullable: true, description: 'Null of who was erased.' })
  readonly recordedByName!: string | null;

  @Field(() => String, { nullable: true })
  readonly secondedByName!: string | null;

  @Field(() => BodyRules, {
    nullable: true,
    description: 'Of the body on the day on which it decided; null: it had none.',
  })
  readonly rules!: BodyRules | null;

  @Field(() => DecisionEntry, { nullable: true, description: 'Null until another person seconds it.' })
  readonly entry!: DecisionEntry | null;

  @Field(() => Boolean, {
    description: 'Whether the text fits the hash that the ledger has; false where it was erased.',
  })
  readonly isIntact!: boolean;

  @Field(() => [DecisionStepView], { description: 'Of its task, in order.' })
  readonly steps!: readonly DecisionStepView[];

  @Field(() => [DecisionLink], { description: 'The latest first, at most 100.' })
  readonly links!: readonly DecisionLink[];

  static from({ read, rules, ...details }: Details): DecisionDetails {
    return Object.assign(new DecisionDetails(), {
      ...details,
      decision: Decision.from(read),
      rules: rules && BodyRules.from(rules),
    });
  }
}
