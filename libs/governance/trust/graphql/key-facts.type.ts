import { dayIn } from '#domain-kit';
import type { KnownKeyFacts, LostRangeEntity, OwnKey, PeerKeyFacts } from '#federation';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('OwnKey', { description: 'A key with which this node signs, or signed: its public half.' })
export class OwnKeyFacts {
  @Field(() => ID, { description: 'The thumbprint of the public key.' })
  readonly thumbprint!: string;

  @Field(() => String)
  readonly validFrom!: string;

  @Field(() => String, { nullable: true, description: 'Null for the key that signs now.' })
  readonly retiredAt!: string | null;

  static from({ signing, validFrom, retiredAt }: OwnKey): OwnKeyFacts {
    return Object.assign(new OwnKeyFacts(), {
      thumbprint: signing.publicKey.thumbprint,
      ...{ validFrom: validFrom.toISOString(), retiredAt: retiredAt?.toISOString() ?? null },
    });
  }
}

@ObjectType({ description: 'The public half of a key that this node has known at some time.' })
export class KnownKey {
  @Field(() => ID)
  readonly keyid!: string;

  @Field({ description: 'Whose it is.' })
  readonly displayName!: string;

  @Field({ description: 'Ed25519, the 32 raw bytes in base64url.' })
  readonly publicKey!: string;

  @Field(() => String, { nullable: true, description: 'When it ended; null while it counts.' })
  readonly validUntil!: string | null;

  static from({ validUntil, ...facts }: KnownKeyFacts): KnownKey {
    return Object.assign(new KnownKey(), { ...facts, validUntil: validUntil?.toISOString() ?? null });
  }
}

@ObjectType({ description: 'Messages of a peer that never came and never will: lost in a restore there.' })
export class LostRange {
  @Field(() => Int)
  readonly epoch!: number;

  @Field(() => Int)
  readonly first!: number;

  @Field(() => Int)
  readonly last!: number;

  @Field(() => String, { description: 'The day (UTC) on which the ended epoch was closed.' })
  readonly closedOn!: string;

  static from({ epoch, first, last, closedAt }: LostRangeEntity): LostRange {
    return Object.assign(new LostRange(), { epoch, first, last, closedOn: dayIn(closedAt, 'UTC') });
  }
}

@ObjectType({ description: 'What people compare with a peer by voice, and what is lost of it.' })
export class PeerKeys {
  @Field(() => ID)
  readonly id!: string;

  @Field()
  readonly displayName!: string;

  @Field(() => [String], { nullable: true, description: 'Eight words of both keys; null where no key of it counts.' })
  readonly words!: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'Since when its newest key is held here.' })
  readonly validFrom!: string | null;

  @Field({ description: 'Whether it has the key that this node signs with now; until then the former one is used.' })
  readonly knowsOurKey!: boolean;

  @Field(() => String, { nullable: true, description: 'The day as of which the exchange with it has ended.' })
  readonly leftOn!: string | null;

  @Field(() => [LostRange], { description: 'The latest twenty.' })
  readonly lostRanges!: readonly LostRange[];

  static from({ peer, words, validFrom, knowsOurKey, lostRanges }: PeerKeyFacts): PeerKeys {
    const { id, displayName, leftOn } = peer;
    return Object.assign(new PeerKeys(), {
      ...{ id, displayName, leftOn, words, validFrom: validFrom?.toISOString() ?? null },
      ...{ knowsOurKey, lostRanges: lostRanges.map((range) => LostRange.from(range)) },
    });
  }
}
