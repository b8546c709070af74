import { ArgsType, Field, ID } from '@nestjs/graphql';
import { AMONG } from '../persons.service.js';
import { PageArgs } from './page.args.js';

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => String, { defaultValue: 'everybody', description: `${AMONG.join(', ')}.` })
  readonly among!: string;

  @Field(() => String, { nullable: true, description: 'The whole name, however it is typed: no part of one is found.' })
  readonly name?: string | null;

  @Field(() => ID, { nullable: true, description: 'This person alone.' })
  readonly ref?: string | null;
}
