import { PageArgs } from '#identity';
import { ArgsType, Field, ID } from '@nestjs/graphql';

@ArgsType()
export class SuspensionsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Those of one node alone.' })
  readonly nodeId?: string | null;
}
