import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Result } from '#domain-kit';
import { type Actor, Allow, CurrentActor } from '#identity';
import { readerOf } from '../../graphql/decision-filter.input.js';
import { RecordDecisionRefused } from '../../graphql/decide.result.js';
import type { MeetingRefusalCode } from '../domain/meeting.types.js';
import { MEETING_MESSAGES } from '../meeting-messages.js';
import { MeetingMotions, type VoteRefusal } from '../meeting-motions.service.js';
import { MeetingReader } from '../meeting-reader.service.js';
import { MeetingRun } from '../meeting-run.service.js';
import { Meetings, type NewItem } from '../meetings.service.js';
import {
  ConveneMeetingInput,
  MeetingStepInput,
  MotionVoteInput,
  MoveMotionInput,
  RaiseItemInput,
} from './meeting.input.js';
import { Meeting, MeetingDone, MeetingNotice, MeetingRefused, MeetingResult } from './meeting.type.js';

type Answer = Promise<MeetingDone | MeetingRefused>;

const isOwn = (code: string): code is MeetingRefusalCode => code in MEETING_MESSAGES;
function refused(refusal: VoteRefusal): MeetingRefused {
  if (isOwn(refusal.code)) return MeetingRefused.from(refusal.code, MEETING_MESSAGES[refusal.code]);
  const { code, message } = RecordDecisionRefused.from(refusal as Parameters<typeof RecordDecisionRefused.from>[0]);
  return MeetingRefused.from(code, message);
}
const answered = (
  result: Result<string | void, MeetingRefusalCode> | Result<string | void, VoteRefusal>,
  id = '',
): MeetingDone | MeetingRefused => {
  if (result.ok) return MeetingDone.from(result.value ?? id);
  return refused(typeof result.error === 'string' ? { code: result.error } : result.error);
};
const raisedOf = ({ kind, title, plannedMinutes, citations }: RaiseItemInput): NewItem => ({
  ...{ kind, title, plannedMinutes, citations: citations ?? [] },
});
const id = { type: () => ID };

/** Meetings as members read them, and each thing that is done in one. */
@Resolver()
export class MeetingsResolver {
  constructor(
    private readonly meetings: Meetings,
    private readonly run: MeetingRun,
    private readonly motions: MeetingMotions,
    private readonly reader: MeetingReader,
  ) {}

  @Allow('record:read')
  @Query(() => [MeetingNotice], { name: 'meetings', description: 'The latest day first, at most 100.' })
  async list(): Promise<MeetingNotice[]> {
    return (await this.reader.list()).map((one) => MeetingNotice.from(one));
  }

  @Allow('record:read')
  @Query(() => Meeting, { nullable: true })
  async meeting(@CurrentActor() actor: Actor, @Args('id', id) given: string): Promise<Meeting | null> {
    const reader = { ...readerOf(actor), mayRecord: actor.permissions.has('decision:record') };
    const found = await this.reader.find(given, reader);
    return found && Meeting.from(found);
  }

  @Allow('decision:record')
  @Mutation(() => MeetingResult, { description: 'Announces a meeting of a body that you are in.' })
  async conveneMeeting(@CurrentActor() { personRef }: Actor, @Args('input') input: ConveneMeetingInput): Answer {
    return answered(await this.meetings.convene(personRef, input));
  }

  @Allow('record:read')
  @Mutation(() => MeetingResult, {
    description: 'Puts something on the agenda of a body that you are in. What comes late waits for its consent.',
  })
  async raiseItem(
    @CurrentActor() { personRef }: Actor,
    @Args('meetingId', id) meetingId: string,
    @Args('input') input: RaiseItemInput,
  ): Answer {
    return answered(await this.meetings.raise(personRef, meetingId, raisedOf(input)));
  }

  @Allow('decision:record')
  @Mutation(() => MeetingResult, { description: 'One thing that the chair does. It is saved at once.' })
  async meetingStep(
    @CurrentActor() { personRef }: Actor,
    @Args('meetingId', id) meetingId: string,
    @Args('input') input: MeetingStepInput,
  ): Answer {
    return answered(await this.run.step(personRef, meetingId, input), meetingId);
  }

  @Allow('decision:record')
  @Mutation(() => MeetingResult)
  async moveMotion(
    @CurrentActor() { personRef }: Actor,
    @Args('meetingId', id) meetingId: string,
    @Args('input') input: MoveMotionInput,
  ): Answer {
    return answered(await this.motions.move(personRef, meetingId, input));
  }

  @Allow('decision:record')
  @Mutation(() => MeetingResult, { description: 'Before it is voted on.' })
  async withdrawMotion(
    @CurrentActor() { personRef }: Actor,
    @Args('meetingId', id) meetingId: string,
    @Args('motionId', id) motionId: string,
  ): Answer {
    return answered(await this.motions.withdraw(personRef, meetingId, motionId), meetingId);
  }

  @Allow('decision:record')
  @Mutation(() => MeetingResult, {
    description:
      'Records what the meeting decided as a decision, which another mandate-holder seconds. Answers its id.',
  })
  async voteMotion(
    @CurrentActor() { personRef }: Actor,
    @Args('meetingId', id) meetingId: string,
    @Args('motionId', id) motionId: string,
    @Args('input') input: MotionVoteInput,
  ): Answer {
    const { rule, inFavour, against, ownerRef = null, dueOn = null, reviewOn = null } = input;
    return answered(
      await this.motions.vote(personRef, meetingId, motionId, { rule, inFavour, against, ownerRef, dueOn, reviewOn }),
    );
  }
}
