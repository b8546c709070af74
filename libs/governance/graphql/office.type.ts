import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ReadableBody, ReadableOffice } from '../record-reader.service.js';
import { BodyRules } from './body-rules.type.js';
import { Mandate } from './mandate.type.js';
import { OfficePolicy } from './office-policy.type.js';

@ObjectType({ description: 'A body that decides.' })
export class Body {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Int, { description: 'How many people are in it today.' })
  readonly electorate!: number;

  @Field(() => BodyRules, { nullable: true, description: 'How it decides today; null: as its people say each time.' })
  readonly rules!: BodyRules | null;

  @Field(() => [BodyRules], { description: 'How it decides and decided, latest first.' })
  readonly allRules!: readonly BodyRules[];

  static from({ id, code, name, electorate, rules, allRules }: ReadableBody): Body {
    const dated = { rules: rules && BodyRules.from(rules), allRules: allRules.map((one) => BodyRules.from(one)) };
    return Object.assign(new Body(), { id, code, name, electorate, ...dated });
  }
}

@ObjectType({ description: 'An office, its charter, and everybody who has held it.' })
export class Office {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly duties!: string;

  @Field(() => Int, { description: 'The longest term.' })
  readonly termDays!: number;

  @Field(() => ID)
  readonly bodyId!: string;

  @Field(() => [String], { description: 'What holding it allows.' })
  readonly permissions!: readonly string[];

  @Field(() => [Mandate], { description: 'Latest first.' })
  readonly mandates!: readonly Mandate[];

  @Field(() => OfficePolicy, { nullable: true, description: 'How it is filled today; null: by a decision each time.' })
  readonly policy!: OfficePolicy | null;

  @Field(() => [OfficePolicy], { description: 'How it is and was filled, latest first.' })
  readonly policies!: readonly OfficePolicy[];

  static from({ office, mandates, policy, policies }: ReadableOffice): Office {
    const { id, code, title, duties, termDays, bodyId, permissions } = office;
    return Object.assign(new Office(), {
      id,
      code,
      title,
      duties,
      termDays,
      bodyId,
      permissions,
      mandates: mandates.map((one) => Mandate.from(one)),
      policy: policy && OfficePolicy.from(policy),
      policies: policies.map((one) => OfficePolicy.from(one)),
    });
  }
}
