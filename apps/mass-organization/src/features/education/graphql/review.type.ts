import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ReadableReview } from '../reviews-reader.service.js';
import { type PersonOf, StudyPerson } from './study-person.type.js';

@ObjectType()
export class Reviewer {
  @Field(() => StudyPerson)
  readonly person!: StudyPerson;

  @Field(() => String, { nullable: true, description: 'confirmed, not-yet or declined; null until answered.' })
  readonly answer!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'With not-yet: talk-again, own-words, read-again or questions-open.',
  })
  readonly reason!: string | null;

  @Field(() => [Int], { description: 'Numbers of the module’s questions to talk about again.' })
  readonly questions!: readonly number[];

  @Field(() => String, { nullable: true })
  readonly answeredOn!: string | null;
}

@ObjectType({ description: 'A review of what somebody understood, as its author and its two reviewers read it.' })
export class UnderstandingReview {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => StudyPerson)
  readonly author!: StudyPerson;

  @Field(() => String)
  readonly curriculum!: string;

  @Field(() => String)
  readonly module!: string;

  @Field(() => String)
  readonly moduleTitle!: string;

  @Field(() => Int, { description: '1, and one more for each appeal to other reviewers.' })
  readonly round!: number;

  @Field(() => String, { description: 'open, confirmed, appealed or withdrawn.' })
  readonly state!: string;

  @Field(() => String)
  readonly writtenOn!: string;

  @Field(() => String, { nullable: true })
  readonly endedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'For the author and the two reviewers, until it is deleted.' })
  readonly reflection!: string | null;

  @Field(() => String, { nullable: true })
  readonly reflectionDeletedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'The day on which the author asked a body to decide.' })
  readonly bodyAskedOn!: string | null;

  @Field(() => [Reviewer])
  readonly reviewers!: readonly Reviewer[];

  static from(
    { review, readers, reflection }: ReadableReview,
    title: string | undefined,
    personOf: PersonOf,
  ): UnderstandingReview {
    const { id, curriculum, module, round, state, writtenOn, endedOn, reflectionDeletedOn, bodyAskedOn } = review;
    return Object.assign(new UnderstandingReview(), {
      ...{ id, curriculum, module, moduleTitle: title ?? module, round, state, writtenOn, endedOn, reflection },
      ...{ reflectionDeletedOn, bodyAskedOn, author: personOf(review.personRef) },
      reviewers: readers.map(({ reviewerRef, answer, reason, questions, answeredOn }) =>
        Object.assign(new Reviewer(), { person: personOf(reviewerRef), answer, reason, questions, answeredOn }),
      ),
    });
  }
}

@ObjectType({ description: 'Somebody appealed to a body. What they wrote is not here.' })
export class UnderstandingAppeal {
  @Field(() => ID, { description: 'Of the review: the payload of the decision understanding.confirm.' })
  readonly id!: string;

  @Field(() => StudyPerson)
  readonly author!: StudyPerson;

  @Field(() => String)
  readonly moduleTitle!: string;

  @Field(() => String)
  readonly bodyAskedOn!: string;
}
