import { wordLanguageOf } from '#federation';
import { Allow } from '#identity';
import { Args, Field, Mutation, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { type EnrolmentRequestEntity } from '../enrolment-request.entity.js';
import { EnrolmentsService } from '../enrolments.service.js';
import { InvitationsService } from '../invitations.service.js';

export enum EnrolmentRequestState {
  PENDING = 'pending',
  APPROVED = 'approved',
  REFUSED = 'refused',
  EXPIRED = 'expired',
}
registerEnumType(EnrolmentRequestState, { name: 'EnrolmentRequestState' });

@ObjectType({ description: 'A node that asks to belong to this federation.' })
export class EnrolmentRequest {
  @Field()
  thumbprint!: string;

  @Field()
  nodeId!: string;

  @Field()
  displayName!: string;

  @Field()
  kind!: string;

  @Field(() => [String], {
    description: 'Compare these with the organization over another channel, before you decide.',
  })
  words!: string[];

  @Field(() => EnrolmentRequestState)
  state!: EnrolmentRequestState;

  @Field()
  requestedAt!: string;

  static from(row: EnrolmentRequestEntity, words: string[]): EnrolmentRequest {
    const { thumbprint, nodeId, displayName, kind, state } = row;
    const requestedAt = row.requestedAt.toISOString();
    return Object.assign(new EnrolmentRequest(), { thumbprint, nodeId, displayName, kind, state, words, requestedAt });
  }
}

@ObjectType()
export class InvitationIssued {
  @Field({ description: 'Shown once.' })
  code!: string;

  @Field()
  expiresAt!: string;
}

@Resolver()
export class EnrolmentsResolver {
  constructor(
    private readonly enrolmentsOf: EnrolmentsService,
    private readonly invitations: InvitationsService,
  ) {}

  @Allow('exchange:read')
  @Query(() => [EnrolmentRequest], { description: 'Latest first.' })
  async enrolments(@Args('language', { defaultValue: 'en' }) language: string): Promise<EnrolmentRequest[]> {
    const rows = await this.enrolmentsOf.all();
    return Promise.all(
      rows.map(async (row) => EnrolmentRequest.from(row, await this.enrolmentsOf.words(row, wordLanguageOf(language)))),
    );
  }

  @Allow('exchange:manage')
  @Mutation(() => InvitationIssued, { description: 'A single-use code, valid for seven days.' })
  async issueInvitation(): Promise<InvitationIssued> {
    const { code, expiresAt } = await this.invitations.issue();
    return Object.assign(new InvitationIssued(), { code, expiresAt: expiresAt.toISOString() });
  }
}
