import { type Actor, Allow, CurrentActor } from '#identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { NoticesService } from '../notices.service.js';
import { Notice } from './notice.type.js';

@Resolver()
export class NoticesResolver {
  constructor(private readonly notices: NoticesService) {}

  @Allow('signed-in')
  @Query(() => [Notice], { description: 'What is new for me: unread first, at most 200.' })
  async myNotices(@CurrentActor() actor: Actor): Promise<Notice[]> {
    return (await this.notices.of(actor)).map(Notice.from);
  }

  @Allow('signed-in')
  @Mutation(() => [Notice], { description: 'Says that these are read, or unread again. Answers all.' })
  async markNotices(
    @CurrentActor() actor: Actor,
    @Args('keys', { type: () => [ID] }) keys: string[],
    @Args('isRead', { type: () => Boolean }) isRead: boolean,
  ): Promise<Notice[]> {
    await this.notices.mark(actor.accountId, keys, isRead);
    return this.myNotices(actor);
  }
}
