import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Audience, Disposition, GuidanceKind } from '../domain/correspondence.types.js';
import type { Standing } from '../domain/standing.js';
import type { Addressed, GuidanceWithReplies } from '../guidance-reader.service.js';
import type { GuidanceReplyEntity } from '../guidance-reply.entity.js';
import type { SentText } from '../questions-reader.service.js';
import { AudienceName, DispositionName, GuidanceKindName, StandingName } from './correspondence-enums.js';
import { CorrespondenceRefused, SentMessage } from './sent-message.type.js';

@ObjectType()
export class GuidanceReply {
  @Field(() => Int, { description: 'The highest counts; all stay.' })
  version!: number;

  @Field(() => DispositionName)
  disposition!: Disposition;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field({ description: 'UTC.' })
  answeredOn!: string;

  @Field()
  answeredByOffice!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The decision that stands behind it; known to its organization only.',
  })
  decisionId!: string | null;

  @Field(() => SentMessage, { nullable: true, description: 'Null for what an organization wrote to us.' })
  message!: SentMessage | null;

  static from({ row, message }: SentText<GuidanceReplyEntity>): GuidanceReply {
    const { version, disposition, reason, answeredOn, answeredByOffice, decisionId } = row;
    return Object.assign(new GuidanceReply(), {
      ...{ version, disposition, reason, answeredOn, answeredByOffice, decisionId, message: SentMessage.from(message) },
    });
  }
}

@ObjectType({ description: 'An organization that guidance is addressed to, with its replies.' })
export class GuidanceAddressee {
  @Field(() => ID)
  organization!: string;

  @Field()
  name!: string;

  @Field(() => StandingName)
  standing!: Standing;

  @Field(() => Int)
  daysLate!: number;

  @Field(() => [GuidanceReply])
  replies!: GuidanceReply[];

  @Field(() => SentMessage, { nullable: true, description: 'The message that carries the guidance there.' })
  message!: SentMessage | null;

  static from({ row, name, standing, daysLate, replies, message }: Addressed): GuidanceAddressee {
    return Object.assign(new GuidanceAddressee(), {
      ...{ organization: row.addressee, name, standing, daysLate },
      ...{ replies: replies.map(GuidanceReply.from), message: SentMessage.from(message) },
    });
  }
}

@ObjectType({ description: 'An opinion, a proposal or a request of the committee. It binds nobody.' })
export class Guidance {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'The node of the committee; with `id` it names the guidance.' })
  issuer!: string;

  @Field()
  issuerName!: string;

  @Field({ description: 'True where we issued it.' })
  isOurs!: boolean;

  @Field(() => GuidanceKindName)
  kind!: GuidanceKind;

  @Field()
  text!: string;

  @Field(() => String, { nullable: true, description: 'The number of a clause of the points of unity.' })
  clause!: string | null;

  @Field(() => String, { nullable: true, description: 'Of the report that it is about.' })
  month!: string | null;

  @Field(() => String, { nullable: true })
  replyBy!: string | null;

  @Field(() => AudienceName)
  audience!: Audience;

  @Field({ description: 'UTC.' })
  issuedOn!: string;

  @Field()
  issuedByOffice!: string;

  @Field(() => [GuidanceAddressee], { description: 'An organization sees itself alone.' })
  addressees!: GuidanceAddressee[];

  static from({ row, isOurs, issuerName, addressees }: GuidanceWithReplies): Guidance {
    const { id, issuer, kind, text, clause, month, replyBy, audience, issuedOn, issuedByOffice } = row;
    return Object.assign(new Guidance(), {
      ...{ id, issuer, issuerName, isOurs, kind, text, clause, month, replyBy, audience, issuedOn, issuedByOffice },
      addressees: addressees.map(GuidanceAddressee.from),
    });
  }
}

@ObjectType()
export class GuidancePage {
  @Field(() => [Guidance])
  items!: Guidance[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Int)
  total!: number;
}

@InputType()
export class IssueGuidanceInput {
  @Field(() => ID, { description: 'A UUID that the writer makes. Sent again under it, guidance changes nothing.' })
  readonly id!: string;

  @Field(() => [ID], { nullable: true, description: 'Organizations; left out for all of them.' })
  readonly to?: string[] | null;

  @Field(() => GuidanceKindName)
  readonly kind!: GuidanceKind;

  @Field({ description: 'Organizations read it as it is. At most 4000 characters; no names of persons.' })
  readonly text!: string;

  @Field(() => String, { nullable: true, description: 'The number of a clause, 3.2 for example.' })
  readonly clause?: string | null;

  @Field(() => String, { nullable: true, description: 'YYYY-MM, of the report that it is about.' })
  readonly month?: string | null;

  @Field(() => String, { nullable: true, description: 'From 7 to 90 days from today (UTC).' })
  readonly replyBy?: string | null;
}

@InputType()
export class AnswerGuidanceInput {
  @Field(() => ID)
  readonly issuer!: string;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int, { description: 'One more than there are replies. Sent again, the same reply changes nothing.' })
  readonly version!: number;

  @Field(() => DispositionName)
  readonly disposition!: Disposition;

  @Field(() => String, { nullable: true, description: 'Needed unless it is adopted as it is. No names of persons.' })
  readonly reason?: string | null;

  @Field(() => ID, { nullable: true, description: 'A decision in force that stands behind it. Stays at home.' })
  readonly decisionId?: string | null;
}

@ObjectType()
export class GuidanceSent {
  @Field(() => Guidance)
  guidance!: Guidance;
}

export const SendGuidanceResult = createUnionType({
  name: 'SendGuidanceResult',
  types: () => [GuidanceSent, CorrespondenceRefused] as const,
});
