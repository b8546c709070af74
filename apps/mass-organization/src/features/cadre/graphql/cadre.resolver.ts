import type { Result } from '#domain-kit';
import { type Actor, Allow, CurrentActor } from '#identity';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CadreReader } from '../cadre-reader.service.js';
import { Cadre } from '../cadre.service.js';
import type { CadreRefusal } from '../domain/cadre.refusals.js';
import { CadreAcceptance, CadreChanged, CadreRefused, CadreResult, MyCadre } from './cadre.type.js';

type Answered = Promise<CadreChanged | CadreRefused>;

/** The third sphere, as its person sees it; for others a count, and acceptances without names. */
@Resolver()
export class CadreResolver {
  constructor(
    private readonly cadre: Cadre,
    private readonly reader: CadreReader,
  ) {}

  @Allow('signed-in')
  @Query(() => MyCadre)
  async myCadre(@CurrentActor() actor: Actor): Promise<MyCadre> {
    return MyCadre.from(await this.cadre.of(actor.personRef));
  }

  @Allow('person:read')
  @Query(() => Int, {
    nullable: true,
    description: 'How many members are cadre, rounded down to a multiple of five; null for fewer than five.',
  })
  cadreCount(): Promise<number | null> {
    return this.reader.count();
  }

  @Allow('decision:record')
  @Query(() => [CadreAcceptance], { description: 'What members accepted and is not on record. At most 200.' })
  async cadreToRecord(): Promise<CadreAcceptance[]> {
    return (await this.reader.waiting()).map(CadreAcceptance.from);
  }

  @Allow('decision:record')
  @Query(() => [CadreAcceptance], { description: 'What is on record and counts. At most 200.' })
  async cadreOnRecord(): Promise<CadreAcceptance[]> {
    return (await this.reader.recorded()).map(CadreAcceptance.from);
  }

  @Allow('person:read')
  @Mutation(() => CadreResult, { description: 'You accept what the centre signed. Its hash and last day are kept.' })
  async acceptCadreCredential(
    @CurrentActor() actor: Actor,
    @Args('file', { description: 'The text of the file that the centre gave you.' }) file: string,
  ): Answered {
    return this.answer(actor, await this.cadre.accept(actor.personRef, file));
  }

  @Allow('signed-in')
  @Mutation(() => CadreResult, { description: 'You are cadre here no more, at once. You stay a member.' })
  async giveBackCadre(@CurrentActor() actor: Actor): Answered {
    return this.answer(actor, await this.cadre.giveBack(actor.personRef));
  }

  private async answer({ personRef }: Actor, result: Result<unknown, CadreRefusal>): Answered {
    return result.ok ? CadreChanged.from(await this.cadre.of(personRef)) : CadreRefused.from(result.error);
  }
}
