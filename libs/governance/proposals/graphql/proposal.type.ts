import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Citation } from '../../graphql/citation.type.js';
import type { ReadableProposal } from '../proposal-reader.service.js';
import { noticeOf, ProposalNotice } from './proposal-notice.type.js';
import { Signed, withName } from './proposal-signed.type.js';

@ObjectType()
export class ProposalVersion {
  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { nullable: true })
  readonly authorName!: string | null;

  @Field(() => String)
  readonly writtenOn!: string;

  @Field(() => String)
  readonly text!: string;
}

@ObjectType()
export class ProposalObjection extends Signed {
  @Field(() => Int, { description: 'Of the text against which it was raised.' })
  readonly version!: number;

  @Field(() => String, { description: 'standing, withdrawn, integrated, voted or closed.' })
  readonly state!: string;

  @Field(() => String)
  readonly raisedOn!: string;

  @Field(() => String, { nullable: true })
  readonly reason!: string | null;
}

@ObjectType({ description: 'What somebody says of the present text, until it is settled.' })
export class ProposalHand {
  @Field(() => String, { nullable: true })
  readonly name!: string | null;

  @Field(() => String, { description: 'consent, for, against or abstain.' })
  readonly voice!: string;
}

@ObjectType({
  description:
    'A proposal with its texts, objections and hands; amendments and what was said of it are pages of their own.',
})
export class Proposal extends ProposalNotice {
  @Field(() => Int)
  readonly version!: number;

  @Field(() => Int)
  readonly windowDays!: number;

  @Field(() => String)
  readonly windowFrom!: string;

  @Field(() => ID, { nullable: true, description: 'The amendment that is voted on; null while it is the whole.' })
  readonly votingOn!: string | null;

  @Field(() => String, { nullable: true })
  readonly text!: string | null;

  @Field(() => [ProposalVersion])
  readonly versions!: readonly ProposalVersion[];

  @Field(() => [String], { description: 'Names of those who put theirs under it; empty for who was erased.' })
  readonly sponsors!: readonly string[];

  @Field(() => [ProposalObjection])
  readonly objections!: readonly ProposalObjection[];

  @Field(() => [ProposalHand])
  readonly hands!: readonly ProposalHand[];

  @Field(() => String, { nullable: true })
  readonly myVoice!: string | null;

  @Field(() => Int, { description: 'How many people are in the body today.' })
  readonly electorate!: number;

  @Field(() => [Citation], { description: 'As they were in force on the day of publication.' })
  readonly citations!: readonly Citation[];

  @Field(() => [String], {
    description: 'What you can do now: the steps, vote (for, against and abstain) and conclude.',
  })
  readonly steps!: readonly string[];

  static override from(read: ReadableProposal): Proposal {
    const { version, windowDays, windowFrom, votingOn } = read.row;
    const { text, hands, myVoice, electorate, steps } = read;
    return Object.assign(new Proposal(), noticeOf(read), {
      ...{ version, windowDays, windowFrom, votingOn, text, hands, myVoice, electorate, steps },
      sponsors: read.sponsors.map((name) => name ?? ''),
      versions: read.versions.map(withName),
      objections: read.objections.map(withName),
      citations: read.citations.map((one) => Citation.from(one)),
    });
  }
}
