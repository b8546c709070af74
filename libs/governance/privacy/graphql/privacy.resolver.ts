import { type Actor, ActorsService, Allow, CurrentActor, type RequestContext } from '#identity';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LANGUAGE_CHOICE, languageOf } from '#domain-kit';
import { HeldData } from '../held-data.service.js';
import { OwnExport } from '../own-export.service.js';
import { Retention } from '../retention.service.js';
import { OwnDataLink, OwnDataRefused, OwnDataResult } from './own-data.result.js';
import { HeldField, PurgeRun } from './privacy.type.js';

@Resolver()
export class PrivacyResolver {
  constructor(
    private readonly held: HeldData,
    private readonly exports: OwnExport,
    private readonly retention: Retention,
    private readonly actors: ActorsService,
  ) {}

  @Allow('signed-in')
  @Query(() => [HeldField], { description: 'Every kind of personal data that is kept; what is mine first.' })
  async heldData(
    @CurrentActor() { personRef }: Actor,
    @Args('language', { type: () => String, description: `${LANGUAGE_CHOICE}; en for every other.` }) language: string,
  ): Promise<HeldField[]> {
    const spoken = languageOf(language);
    return (await this.held.of(personRef)).map((field) => HeldField.from(field, spoken));
  }

  @Allow('signed-in')
  @Query(() => [PurgeRun], { description: 'What was deleted in the last 30 runs, latest first.' })
  async purgeRuns(): Promise<PurgeRun[]> {
    return (await this.retention.runs()).map(PurgeRun.from);
  }

  @Allow('signed-in')
  @Mutation(() => OwnDataResult, {
    description: 'Makes a link to everything that is kept on me. An earlier one is void.',
  })
  async prepareOwnData(
    @CurrentActor() actor: Actor,
    @Context() { req }: RequestContext,
  ): Promise<OwnDataLink | OwnDataRefused> {
    const prepared = await this.exports.prepare(actor, this.actors.tokenOf(req) ?? '');
    return prepared.ok ? OwnDataLink.from(prepared.value) : OwnDataRefused.from(prepared.error);
  }
}
