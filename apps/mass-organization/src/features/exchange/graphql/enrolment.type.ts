import { createUnionType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type EnrolmentEntity, type EnrolmentState } from '../enrolment.entity.js';
import type { EnrolmentRefusal } from '../enrolment.refusals.js';

export enum EnrolmentStateName {
  REQUESTED = 'requested',
  APPROVED = 'approved',
  REFUSED = 'refused',
  EXPIRED = 'expired',
}
registerEnumType(EnrolmentStateName, { name: 'EnrolmentState' });

@ObjectType({ description: 'This organization’s place in a federation.' })
export class Enrolment {
  @Field(() => EnrolmentStateName)
  state!: EnrolmentState;

  @Field(() => ID)
  hubId!: string;

  @Field()
  hubName!: string;

  @Field()
  hubUrl!: string;

  @Field(() => [String], {
    description: 'Read these aloud to the committee over another channel: both screens show the same words.',
  })
  words!: string[];

  static from(row: EnrolmentEntity, words: string[]): Enrolment {
    const { state, hubId, hubName, hubUrl } = row;
    return Object.assign(new Enrolment(), { state, hubId, hubName, hubUrl, words });
  }
}

@ObjectType()
export class EnrolRefused {
  @Field()
  code!: string;

  @Field()
  message!: string;

  static from(refusal: EnrolmentRefusal): EnrolRefused {
    return Object.assign(new EnrolRefused(), refusal);
  }
}

export const EnrolResult = createUnionType({ name: 'EnrolResult', types: () => [Enrolment, EnrolRefused] as const });
