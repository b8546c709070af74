import { createUnionType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Citation } from '../../graphql/citation.type.js';
import { Decision } from '../../graphql/decision.type.js';
import type {
  MeetingLine,
  ReadableItem,
  ReadableMeeting,
  ReadableMinutes,
  ReadableMotion,
  Room,
} from '../meeting-reader.service.js';

@ObjectType({ description: 'A meeting of a body, in short.' })
export class MeetingNotice {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly bodyName!: string;

  @Field(() => String)
  readonly day!: string;

  @Field(() => String, { description: 'As 19:30, in the zone of this node.' })
  readonly beginsAt!: string;

  @Field(() => String, { description: 'convened, open, closed (minutes wait to be approved), approved or cancelled.' })
  readonly state!: string;

  static from({ meeting: { id, day, beginsAt, state }, bodyName }: MeetingLine): MeetingNotice {
    return Object.assign(new MeetingNotice(), { id, day, beginsAt, state, bodyName });
  }
}

@ObjectType()
export class MeetingItem {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { description: 'report, proposal, motion, election, caucus or criticism.' })
  readonly kind!: string;

  @Field(() => String, { description: 'planned, late (waits for the consent of the meeting), left-out or done.' })
  readonly state!: string;

  @Field(() => Boolean)
  readonly isLate!: boolean;

  @Field(() => Boolean, {
    description: 'Whether a caucus brings it, so that nobody can refuse it its place. Not said in minutes.',
  })
  readonly isGuaranteed!: boolean;

  @Field(() => Int)
  readonly plannedMinutes!: number;

  @Field(() => Int)
  readonly spentSeconds!: number;

  @Field(() => String, { nullable: true, description: 'Null where it was erased.' })
  readonly title!: string | null;

  @Field(() => String, { description: 'What the minutes say of it.' })
  readonly notes!: string;

  @Field(() => String, { nullable: true, description: 'Null once the minutes are approved.' })
  readonly raisedBy!: string | null;

  @Field(() => [Citation], { description: 'As in force on the day of the meeting, or last before it.' })
  readonly citations!: readonly Citation[];

  static from(item: ReadableItem): MeetingItem {
    return Object.assign(new MeetingItem(), { ...item, citations: item.citations.map((one) => Citation.from(one)) });
  }
}

@ObjectType()
export class MeetingMotion {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly itemId!: string;

  @Field(() => String, { nullable: true, description: 'Null once the minutes are approved.' })
  readonly movedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Null once it was voted on: the decision has its words.' })
  readonly words!: string | null;

  @Field(() => Decision, { nullable: true })
  readonly decision!: Decision | null;

  static from({ decision, ...motion }: ReadableMotion): MeetingMotion {
    return Object.assign(new MeetingMotion(), { ...motion, decision: decision && Decision.from(decision) });
  }
}

@ObjectType()
export class PersonInRoom {
  @Field(() => ID)
  readonly ref!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Boolean)
  readonly isPresent!: boolean;
}

@ObjectType()
export class WaitingSpeaker {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'Null for a guest.' })
  readonly name!: string | null;
}

@ObjectType()
export class CurrentSpeaker {
  @Field(() => String, { nullable: true, description: 'Null for a guest.' })
  readonly name!: string | null;

  @Field(() => String)
  readonly beganAt!: string;
}

@ObjectType()
export class SpeakingShare {
  @Field(() => String, { nullable: true, description: 'Null for guests, together.' })
  readonly name!: string | null;

  @Field(() => Int)
  readonly seconds!: number;

  @Field(() => Float, { description: 'Of all that was spoken.' })
  readonly percent!: number;
}

@ObjectType({
  description: 'Who is there and who speaks: for who runs the meeting, and gone when minutes are approved.',
})
export class MeetingRoom {
  @Field(() => [PersonInRoom])
  readonly people!: readonly PersonInRoom[];

  @Field(() => [WaitingSpeaker], { description: 'In the order in which they are called.' })
  readonly queue!: readonly WaitingSpeaker[];

  @Field(() => CurrentSpeaker, { nullable: true })
  readonly speaking!: CurrentSpeaker | null;

  @Field(() => [SpeakingShare])
  readonly shares!: readonly SpeakingShare[];

  static from({ speaking, ...room }: Room): MeetingRoom {
    const current = speaking && { name: speaking.name, beganAt: speaking.beganAt.toISOString() };
    return Object.assign(new MeetingRoom(), { ...room, speaking: current });
  }
}

@ObjectType()
export class ApprovedMinutes {
  @Field(() => String)
  readonly approvedOn!: string;

  @Field(() => ID, { description: 'The decision.' })
  readonly approvedBy!: string;

  @Field(() => String, { description: 'The hash that the record has: SHA-256 in hex.' })
  readonly commitment!: string;

  @Field(() => Boolean, { description: 'Whether the text fits the hash; false where it was erased.' })
  readonly isIntact!: boolean;

  @Field(() => [Decision], { description: 'Later decisions that correct them.' })
  readonly corrections!: readonly Decision[];

  static from({ corrections, ...minutes }: ReadableMinutes): ApprovedMinutes {
    return Object.assign(new ApprovedMinutes(), {
      ...minutes,
      corrections: corrections.map((one) => Decision.from(one)),
    });
  }
}

@ObjectType({ description: 'A meeting with its agenda, motions and minutes.' })
export class Meeting extends MeetingNotice {
  @Field(() => ID)
  readonly bodyId!: string;

  @Field(() => String, { nullable: true, description: 'A room or a link; null 30 days after the meeting.' })
  readonly place!: string | null;

  @Field(() => String)
  readonly convenedOn!: string;

  @Field(() => ID, { nullable: true })
  readonly currentItem!: string | null;

  @Field(() => String, { nullable: true, description: 'Since when the current item is spoken of.' })
  readonly itemBeganAt!: string | null;

  @Field(() => Int, { description: 'People of the body who are there.' })
  readonly present!: number;

  @Field(() => Int)
  readonly guests!: number;

  @Field(() => Int)
  readonly electorate!: number;

  @Field(() => Int, { description: 'How many must be there.' })
  readonly needed!: number;

  @Field(() => Boolean)
  readonly isQuorate!: boolean;

  @Field(() => Int, { description: 'Once it was closed: how many spoke.' })
  readonly speakers!: number;

  @Field(() => Int, { description: 'Once it was closed: for how long together.' })
  readonly spokenSeconds!: number;

  @Field(() => String, { description: 'The least by which the body decides ordinary matters.' })
  readonly rule!: string;

  @Field(() => Boolean, { description: 'Whether you are in the body, and can put something on the agenda.' })
  readonly isOfBody!: boolean;

  @Field(() => [MeetingItem])
  readonly items!: readonly MeetingItem[];

  @Field(() => [MeetingMotion])
  readonly motions!: readonly MeetingMotion[];

  @Field(() => MeetingRoom, { nullable: true })
  readonly room!: MeetingRoom | null;

  @Field(() => String, {
    nullable: true,
    description: 'Salted hash of the minutes as they stand, while they wait to be approved.',
  })
  readonly minutesNow!: string | null;

  @Field(() => ApprovedMinutes, { nullable: true })
  readonly minutes!: ApprovedMinutes | null;

  static override from(read: ReadableMeeting): Meeting {
    const { meeting, items, motions, room, minutes, ...rest } = read;
    const { id, day, beginsAt, state, bodyId, place, convenedOn, currentItem, itemBeganAt } = meeting;
    const { guests, speakers, spokenSeconds } = meeting;
    return Object.assign(new Meeting(), {
      ...{ id, day, beginsAt, state, bodyId, place, convenedOn, currentItem, guests, speakers, spokenSeconds, ...rest },
      itemBeganAt: itemBeganAt?.toISOString() ?? null,
      items: items.map((one) => MeetingItem.from(one)),
      motions: motions.map((one) => MeetingMotion.from(one)),
      room: room && MeetingRoom.from(room),
      minutes: minutes && ApprovedMinutes.from(minutes),
    });
  }
}

@ObjectType()
export class MeetingDone {
  @Field(() => ID, { description: 'Of what was made, or of the meeting.' })
  readonly id!: string;

  static from(id: string): MeetingDone {
    return Object.assign(new MeetingDone(), { id });
  }
}

@ObjectType()
export class MeetingRefused {
  @Field(() => String, { description: 'A code of meetings, or one with which a decision is refused.' })
  readonly code!: string;

  @Field(() => String)
  readonly message!: string;

  static from(code: string, message: string): MeetingRefused {
    return Object.assign(new MeetingRefused(), { code, message });
  }
}

export const MeetingResult = createUnionType({
  name: 'MeetingResult',
  types: () => [MeetingDone, MeetingRefused] as const,
});
