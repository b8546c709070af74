import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { PeerEntity } from '#federation';
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

@ObjectType({ description: 'Another node, and how messages to it stand.' })
export class Peer {
  @Field(() => ID)
  id!: string;

  @Field()
  displayName!: string;

  @Field()
  kind!: string;

  @Field({ description: 'active, probing (one try an hour), stopped (a person decides) or left' })
  state!: string;

  @Field(() => String, { nullable: true })
  stateReason!: string | null;

  @Field(() => String, { nullable: true })
  lastContactAt!: string | null;

  @Field(() => String, { nullable: true })
  nextAttemptAt!: string | null;

  @Field(() => Int)
  failedAttempts!: number;

  @Field(() => Int)
  lostMessages!: number;

  @Field(() => Int, { description: 'Deliveries that the peer had already.' })
  duplicates!: number;

  static from(row: PeerEntity): Peer {
    const { id, displayName, kind, state, stateReason, failedAttempts, lostMessages, duplicates } = row;
    const times = {
      lastContactAt: row.lastContactAt?.toISOString() ?? null,
      nextAttemptAt: row.nextAttemptAt?.toISOString() ?? null,
    };
    return Object.assign(new Peer(), {
      id,
      displayName,
      kind,
      state,
      stateReason,
      failedAttempts,
      lostMessages,
      duplicates,
      ...times,
    });
  }
}
