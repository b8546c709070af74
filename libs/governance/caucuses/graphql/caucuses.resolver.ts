import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, CurrentActor } from '#identity';
import { CaucusPapers } from '../caucus-papers.service.js';
import { CaucusReader } from '../caucus-reader.service.js';
import { Caucus, CaucusPaper, CaucusPaperResult, CaucusPaperRound, CaucusRefused } from './caucus.type.js';

const text = { type: () => String };

/** Caucuses as every member reads them. What a caucus does is not taken here: `caucuses/steps`. */
@Resolver()
export class CaucusesResolver {
  constructor(
    private readonly papers: CaucusPapers,
    private readonly reader: CaucusReader,
  ) {}

  @Allow('record:read')
  @Query(() => [Caucus], { description: 'By name.' })
  async caucuses(): Promise<Caucus[]> {
    return (await this.reader.list()).map((one) => Caucus.from(one));
  }

  @Allow('record:read')
  @Query(() => CaucusPaperRound)
  async caucusPaperRound(@CurrentActor() { personRef }: Actor): Promise<CaucusPaperRound> {
    return CaucusPaperRound.from(await this.papers.current(personRef));
  }

  @Allow('record:read')
  @Mutation(() => CaucusPaperResult, {
    description: 'Signs one paper for you that nobody here sees. The same request, the same answer.',
  })
  async requestCaucusPaper(
    @CurrentActor() { personRef }: Actor,
    @Args('beginsOn', text) beginsOn: string,
    @Args('blinded', text) blinded: string,
  ): Promise<CaucusPaper | CaucusRefused> {
    const issued = await this.papers.issue(personRef, beginsOn, blinded);
    return issued.ok ? CaucusPaper.from(issued.value) : CaucusRefused.from(issued.error);
  }
}
