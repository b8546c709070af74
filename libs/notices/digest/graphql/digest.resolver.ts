import { LANGUAGE_CHOICE } from '#domain-kit';
import { type Actor, Allow, CurrentActor } from '#identity';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { DigestRhythm } from '../../domain/digest-time.js';
import { DigestConsent } from '../digest-consent.service.js';
import { DigestRefused, DigestResult } from './digest.result.js';
import { DigestRhythmName, MailDigest } from './digest.type.js';

@Resolver()
export class DigestResolver {
  constructor(private readonly consent: DigestConsent) {}

  @Allow('signed-in')
  @Query(() => MailDigest, { description: 'Whether letters go out to me, and where.' })
  async myDigest(@CurrentActor() { accountId }: Actor): Promise<MailDigest> {
    return MailDigest.from(await this.consent.of(accountId));
  }

  @Allow('signed-in')
  @Mutation(() => DigestResult, {
    description: 'Sends a code to the mailbox. Until it is confirmed nothing else is sent.',
  })
  async askForDigest(
    @CurrentActor() actor: Actor,
    @Args('mailbox') mailbox: string,
    @Args('rhythm', { type: () => DigestRhythmName }) rhythm: DigestRhythm,
    @Args('language', { description: LANGUAGE_CHOICE }) language: string,
  ): Promise<MailDigest | DigestRefused> {
    const asked = await this.consent.ask(actor.accountId, { mailbox, rhythm, language });
    return asked.ok ? this.myDigest(actor) : DigestRefused.from(asked.error);
  }

  @Allow('signed-in')
  @Mutation(() => DigestResult, { description: 'Letters go out from now on.' })
  async confirmDigest(@CurrentActor() actor: Actor, @Args('code') code: string): Promise<MailDigest | DigestRefused> {
    const confirmed = await this.consent.confirm(actor.accountId, code);
    return confirmed.ok ? this.myDigest(actor) : DigestRefused.from(confirmed.error);
  }

  @Allow('signed-in')
  @Mutation(() => MailDigest, { description: 'No more letters; the mailbox is forgotten.' })
  async stopDigest(@CurrentActor() actor: Actor): Promise<MailDigest> {
    await this.consent.stop(actor.accountId);
    return this.myDigest(actor);
  }
}
