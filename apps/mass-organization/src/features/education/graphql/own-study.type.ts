import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ChanceView } from '../chances.service.js';
import type { OwnModule } from '../own-study.service.js';
import { StudyPerson } from './study-person.type.js';

@ObjectType({ description: 'A module as it stands for oneself.' })
export class OwnStudyModule {
  @Field(() => String)
  readonly curriculum!: string;

  @Field(() => String)
  readonly module!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => Int, { description: 'Of all its readings.' })
  readonly minutes!: number;

  @Field(() => String, { description: 'due, invited or there.' })
  readonly standing!: string;

  @Field(() => String, { nullable: true, description: 'For members only, and only where a rule requires it.' })
  readonly dueOn!: string | null;

  @Field(() => ID, { nullable: true, description: 'Of the open or confirmed review.' })
  readonly reviewId!: string | null;

  @Field(() => String, { nullable: true, description: 'open or confirmed.' })
  readonly reviewState!: string | null;

  @Field(() => String, { nullable: true })
  readonly confirmedOn!: string | null;

  static from({ module: one, asked, review }: OwnModule): OwnStudyModule {
    const { curriculum, module, content } = one;
    const minutes = content.readings.reduce((sum, reading) => sum + reading.minutes, 0);
    const dueOn = asked?.dueOn ?? null;
    return Object.assign(new OwnStudyModule(), {
      ...{ curriculum, module, title: content.title, minutes, dueOn },
      standing: asked === null ? 'there' : dueOn === null ? 'invited' : 'due',
      reviewId: review?.id ?? null,
      reviewState: review?.state ?? null,
      confirmedOn: review?.state === 'confirmed' ? review.endedOn : null,
    });
  }
}

@ObjectType()
export class BarrierCount {
  @Field(() => String, { description: 'time, language or mentor.' })
  readonly barrier!: string;

  @Field(() => Int, { nullable: true, description: 'Rounded down to a multiple of five; null for fewer than five.' })
  readonly people!: number | null;
}

@ObjectType({
  description: 'Who had no chance to study yet, in sums: rounded down to multiples of five, none below five.',
})
export class StudyChances {
  @Field(() => Int, { nullable: true })
  readonly people!: number | null;

  @Field(() => Int, { nullable: true, description: 'Have taken part in no session and completed no module.' })
  readonly without!: number | null;

  @Field(() => [BarrierCount])
  readonly byBarrier!: readonly BarrierCount[];

  static from({ people, without, byBarrier }: ChanceView): StudyChances {
    const counts = byBarrier.map((one) => Object.assign(new BarrierCount(), one));
    return Object.assign(new StudyChances(), { people, without, byBarrier: counts });
  }
}

@ObjectType({ description: 'Somebody offers to help others study, or wishes for help.' })
export class MentorListing {
  @Field(() => StudyPerson)
  readonly person!: StudyPerson;

  @Field(() => String, { description: 'offer or wish.' })
  readonly role!: string;
}

@ObjectType({ description: 'A pair of one’s own, or a proposal.' })
export class MentorPair {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => StudyPerson)
  readonly other!: StudyPerson;

  @Field(() => Boolean, { description: 'Whether one is the mentor oneself.' })
  readonly iMentor!: boolean;

  @Field(() => Boolean)
  readonly iProposed!: boolean;

  @Field(() => String, { nullable: true, description: 'Null until both have said yes.' })
  readonly acceptedOn!: string | null;
}
