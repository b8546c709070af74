import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CAUCUS_MESSAGES } from '../caucus-messages.js';
import type { ReadableCaucus } from '../caucus-reader.service.js';
import type { OwnRound } from '../caucus-papers.service.js';
import type { CaucusRefusalCode } from '../domain/caucus.types.js';

type Matter = ReadableCaucus['matters'][number];

@ObjectType({ description: 'What a caucus brings before a body.' })
export class CaucusMatter {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly bodyId!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly words!: string;

  @Field(() => Int)
  readonly minutes!: number;

  @Field(() => String)
  readonly publishedOn!: string;

  @Field(() => ID, { nullable: true, description: 'On whose agenda it stands; null until a meeting is convened.' })
  readonly meetingId!: string | null;

  static from({ id, bodyId, title, words, minutes, publishedOn, meetingId }: Matter): CaucusMatter {
    return Object.assign(new CaucusMatter(), { id, bodyId, title, words, minutes, publishedOn, meetingId });
  }
}

@ObjectType({ description: 'That a caucus became an organization of its own. Both hashes stand in both records.' })
export class CaucusHandOver {
  @Field(() => String)
  readonly endedOn!: string;

  @Field(() => String, { description: 'SHA-256 of the entry in which the caucus decided it.' })
  readonly decision!: string;

  @Field(() => String, { description: 'SHA-256 of the entry in the new record that says where it comes from.' })
  readonly successor!: string;

  static from({ endedOn, decision, successor }: NonNullable<ReadableCaucus['handOver']>): CaucusHandOver {
    return Object.assign(new CaucusHandOver(), { endedOn, decision, successor });
  }
}

@ObjectType({ description: 'A caucus: who is in it is known to nobody here.' })
export class Caucus {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly foundedOn!: string;

  @Field(() => [CaucusMatter])
  readonly matters!: readonly CaucusMatter[];

  @Field(() => CaucusHandOver, { nullable: true, description: 'Set once it ended.' })
  readonly handOver!: CaucusHandOver | null;

  static from({ caucus: { id, name, foundedOn }, matters, handOver }: ReadableCaucus): Caucus {
    return Object.assign(new Caucus(), {
      ...{ id, name, foundedOn, matters: matters.map((one) => CaucusMatter.from(one)) },
      handOver: handOver && CaucusHandOver.from(handOver),
    });
  }
}

@ObjectType({ description: 'The papers of this week, by which members found a caucus in the weeks after it.' })
export class CaucusPaperRound {
  @Field(() => String, { description: 'A Monday; it names the round.' })
  readonly beginsOn!: string;

  @Field(() => String, { description: 'The last day on which papers are signed; they count from the day after it.' })
  readonly asksUntil!: string;

  @Field(() => String)
  readonly countsUntil!: string;

  @Field(() => String, { description: 'RSA, SubjectPublicKeyInfo in base64url: what papers are signed with.' })
  readonly paperKey!: string;

  @Field(() => Boolean, { description: 'Whether you have one.' })
  readonly hasAsked!: boolean;

  static from({ round: { beginsOn, asksUntil, countsUntil, paperKey }, hasAsked }: OwnRound): CaucusPaperRound {
    return Object.assign(new CaucusPaperRound(), { beginsOn, asksUntil, countsUntil, paperKey, hasAsked });
  }
}

@ObjectType()
export class CaucusPaper {
  @Field(() => String, { description: 'The blind signature, in base64url.' })
  readonly signature!: string;

  static from(signature: string): CaucusPaper {
    return Object.assign(new CaucusPaper(), { signature });
  }
}

@ObjectType()
export class CaucusRefused {
  @Field(() => String, { description: Object.keys(CAUCUS_MESSAGES).join(', ') })
  readonly code!: string;

  @Field(() => String)
  readonly message!: string;

  static from(code: CaucusRefusalCode): CaucusRefused {
    return Object.assign(new CaucusRefused(), { code, message: CAUCUS_MESSAGES[code] });
  }
}

export const CaucusPaperResult = createUnionType({
  name: 'CaucusPaperResult',
  types: () => [CaucusPaper, CaucusRefused] as const,
});
