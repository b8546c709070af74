import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { Result } from '#domain-kit';
import { STUDY_MESSAGES, type StudyRefusal } from '../domain/study.refusals.js';

@ObjectType()
export class StudyDone {
  @Field(() => ID, { description: 'Of what was changed: a circle, session, review, pair, or oneself.' })
  readonly id!: string;
}

@ObjectType()
export class StudyRefused {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly message!: string;
}

export const StudyResult = createUnionType({ name: 'StudyResult', types: () => [StudyDone, StudyRefused] as const });

/** What each change of study answers. */
export async function answered(answer: Promise<Result<string, StudyRefusal>>): Promise<StudyDone | StudyRefused> {
  const given = await answer;
  if (given.ok) return Object.assign(new StudyDone(), { id: given.value });
  const { code } = given.error;
  return Object.assign(new StudyRefused(), { code, message: STUDY_MESSAGES[code] });
}
