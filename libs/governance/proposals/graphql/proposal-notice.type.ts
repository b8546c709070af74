import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ProposalDraftEntity } from '../proposal-draft.entity.js';
import type { ListedProposal } from '../proposal-reader.service.js';

@ObjectType({ description: 'A proposal that only you read.' })
export class ProposalDraft {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly text!: string;

  @Field(() => String)
  readonly changedOn!: string;

  static from({ id, title, text, changedOn }: ProposalDraftEntity): ProposalDraft {
    return Object.assign(new ProposalDraft(), { id, title, text, changedOn });
  }
}

@ObjectType({ description: 'What somebody puts before a body, in a list.' })
export class ProposalNotice {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly bodyId!: string;

  @Field(() => String)
  readonly bodyName!: string;

  @Field(() => String, { nullable: true, description: 'Null where it was erased.' })
  readonly title!: string | null;

  @Field(() => String, { nullable: true, description: 'Null of somebody who left and was erased.' })
  readonly authorName!: string | null;

  @Field(() => Boolean)
  readonly isMine!: boolean;

  @Field(() => String, { description: 'open, voting, decided or withdrawn.' })
  readonly phase!: string;

  @Field(() => String, { description: 'consent, vote or room.' })
  readonly way!: string;

  @Field(() => String)
  readonly publishedOn!: string;

  @Field(() => String, { description: 'The last day on which the present text is open.' })
  readonly windowUntil!: string;

  @Field(() => String, { nullable: true, description: 'The last day of the vote.' })
  readonly voteUntil!: string | null;

  @Field(() => Int)
  readonly standingObjections!: number;

  @Field(() => Boolean, { description: 'Whether you have said nothing of the present text yet.' })
  readonly asksMe!: boolean;

  @Field(() => ID, { nullable: true })
  readonly decisionId!: string | null;

  static from(listed: ListedProposal): ProposalNotice {
    return Object.assign(new ProposalNotice(), noticeOf(listed));
  }
}

export function noticeOf({ row, ...listed }: ListedProposal): object {
  const { id, bodyId, phase, way, publishedOn, windowUntil, voteUntil, decisionId } = row;
  const { bodyName, title, authorName, isMine, standingObjections, asksMe } = listed;
  return {
    ...{ id, bodyId, phase, way, publishedOn, windowUntil, voteUntil, decisionId },
    ...{ bodyName, title, authorName, isMine, standingObjections, asksMe },
  };
}

@ObjectType()
export class ProposalDone {
  @Field(() => ID, { description: 'Of what was made, of the proposal, or of its decision.' })
  readonly id!: string;

  static from(id: string): ProposalDone {
    return Object.assign(new ProposalDone(), { id });
  }
}

@ObjectType()
export class ProposalRefused {
  @Field(() => String, { description: 'A code of proposals, or one with which a decision is refused.' })
  readonly code!: string;

  @Field(() => String)
  readonly message!: string;

  static from(code: string, message: string): ProposalRefused {
    return Object.assign(new ProposalRefused(), { code, message });
  }
}

export const ProposalResult = createUnionType({
  name: 'ProposalResult',
  types: () => [ProposalDone, ProposalRefused] as const,
});
