import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { StudyObligationEntity } from '../study-obligation.entity.js';

@ObjectType({ description: 'What is asked of a sphere, by a decision.' })
export class StudyObligation {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { description: 'volunteer or member.' })
  readonly sphere!: string;

  @Field(() => String)
  readonly curriculum!: string;

  @Field(() => String)
  readonly module!: string;

  @Field(() => String, { description: 'require or invite.' })
  readonly rule!: string;

  @Field(() => Int, { nullable: true, description: 'Days to complete it; null for an invitation.' })
  readonly days!: number | null;

  @Field(() => String)
  readonly beginsOn!: string;

  @Field(() => ID)
  readonly decidedBy!: string;

  static from(row: StudyObligationEntity): StudyObligation {
    const { id, sphere, curriculum, module, rule, days, beginsOn, decidedBy } = row;
    return Object.assign(new StudyObligation(), { id, sphere, curriculum, module, rule, days, beginsOn, decidedBy });
  }
}
