import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AdmissionView } from './admission.type.js';
import { PersonLine, SphereChange } from './people.type.js';

@ObjectType({ description: 'A person as members read them.' })
export class PersonDetail extends PersonLine {
  @Field(() => [SphereChange], { description: 'Earliest first.' })
  readonly history!: readonly SphereChange[];

  @Field(() => Int, { nullable: true, description: 'Of a volunteer: on how many days they took part.' })
  readonly activities!: number | null;

  @Field(() => AdmissionView, { nullable: true, description: 'The last proposal to admit them.' })
  readonly admission!: AdmissionView | null;
}
