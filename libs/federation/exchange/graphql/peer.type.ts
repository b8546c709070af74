import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Standing } from '../exchange-hand.service.js';
import type { PeerEntity } from '../peer.entity.js';

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null;

@ObjectType({ description: 'Another node, and how messages with it stand.' })
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

  @Field(() => String, { nullable: true, description: 'The day as of which the exchange with it has ended.' })
  leftOn!: string | null;

  @Field({ description: 'Whether we reach it; if not, it fetches what we have for it.' })
  isReached!: boolean;

  @Field(() => String, { nullable: true })
  lastContactAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Since when it was noticed that there is no contact.' })
  staleSince!: string | null;

  @Field(() => String, { nullable: true })
  nextAttemptAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why fetching from it ended early: a code.' })
  collectProblem!: string | null;

  @Field(() => Int)
  failedAttempts!: number;

  @Field(() => Int)
  lostMessages!: number;

  @Field(() => Int, { description: 'Deliveries that the peer had already.' })
  duplicates!: number;

  @Field(() => Int, { description: 'Our messages without a receipt.' })
  waiting!: number;

  @Field(() => String, { nullable: true, description: 'When the oldest of them was due.' })
  waitingSince!: string | null;

  @Field(() => Int)
  delivered!: number;

  @Field(() => Int, { description: 'Delivered, and refused by a receipt.' })
  refused!: number;

  @Field(() => Int, { description: 'Ours that the peer cannot read.' })
  parked!: number;

  @Field(() => Int)
  received!: number;

  @Field(() => Int, { description: 'Received, and without effect so far.' })
  receivedParked!: number;

  @Field(() => Int, { description: 'Receipts that the peer has not got yet.' })
  receiptsOwed!: number;

  static from(row: PeerEntity, standing: Standing): Peer {
    const {
      id,
      displayName,
      kind,
      state,
      stateReason,
      failedAttempts,
      lostMessages,
      duplicates,
      collectProblem,
      leftOn,
    } = row;
    return Object.assign(new Peer(), {
      ...{
        id,
        displayName,
        kind,
        state,
        stateReason,
        failedAttempts,
        lostMessages,
        duplicates,
        collectProblem,
        leftOn,
      },
      ...{ ...standing, waitingSince: iso(standing.waitingSince), isReached: row.baseUrl !== null },
      ...{ lastContactAt: iso(row.lastContactAt), staleSince: iso(row.staleSince) },
      nextAttemptAt: iso(row.nextAttemptAt),
    });
  }
}
