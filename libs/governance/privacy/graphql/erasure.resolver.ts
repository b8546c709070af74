import { type Actor, ActorsService, Allow, CurrentActor, type RequestContext } from '#identity';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LANGUAGE_CHOICE, languageOf } from '#domain-kit';
import { Erasure } from '../erasure.service.js';
import { Erased, EraseRefused, EraseResult, ErasureTouches } from './erase.result.js';

@Resolver()
export class ErasureResolver {
  constructor(
    private readonly erasure: Erasure,
    private readonly actors: ActorsService,
  ) {}

  @Allow('signed-in')
  @Query(() => ErasureTouches, { description: 'What of my erasure another mandate-holder would have to confirm.' })
  async ownErasure(@CurrentActor() { personRef }: Actor): Promise<ErasureTouches> {
    return ErasureTouches.from(await this.erasure.preview(personRef));
  }

  @Allow('signed-in')
  @Mutation(() => EraseResult, { description: 'Erases me: name, login, sessions. Cannot be taken back.' })
  async eraseMe(
    @CurrentActor() actor: Actor,
    @Args('words', { description: '“erase me” or “bórrame”' }) words: string,
    @Args('language', { description: `${LANGUAGE_CHOICE}: of the text that another mandate-holder reads` })
    language: string,
    @Context() { reply }: RequestContext,
  ): Promise<Erased | EraseRefused> {
    const erased = await this.erasure.erase(actor, words, languageOf(language));
    if (!erased.ok) return EraseRefused.from(erased.error);
    void reply.header('set-cookie', this.actors.signedOutCookie());
    return Erased.from(erased.value);
  }
}
