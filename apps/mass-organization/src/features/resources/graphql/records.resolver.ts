import { Allow, type RequestContext } from '#identity';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RawFacts, RecordDirection } from '../domain/record.types.js';
import { RecordsList } from '../records-list.service.js';
import { type Entry, RecordsService } from '../records.service.js';
import { NamesLoader } from './names.loader.js';
import { Kind, Site, Source } from './names.type.js';
import { readerLanguage } from './reader-language.js';
import { DirectionName } from './resource-enums.js';
import { DailyRecord, RecordPage, RecordRefused, RecordResult } from './record.type.js';
import { RecordInput, RecordsArgs } from './records.args.js';

type Answer = DailyRecord | RecordRefused;

@Resolver(() => DailyRecord)
export class RecordsResolver {
  constructor(
    private readonly list: RecordsList,
    private readonly entries: RecordsService,
    private readonly names: NamesLoader,
  ) {}

  @Allow('records:read')
  @Query(() => RecordPage, { description: 'Latest days first, if no other order is asked for.' })
  async records(@Args() { sort, ...search }: RecordsArgs): Promise<RecordPage> {
    return RecordPage.from(await this.list.page({ ...search, order: sort }));
  }

  @Allow('records:write')
  @Mutation(() => RecordResult)
  recordIntake(@Args('input') input: RecordInput, @Context() context: RequestContext): Promise<Answer> {
    return this.enter('intake', input, context);
  }

  @Allow('records:write')
  @Mutation(() => RecordResult)
  recordGiveOut(@Args('input') input: RecordInput, @Context() context: RequestContext): Promise<Answer> {
    return this.enter('give-out', input, context);
  }

  @Allow('records:write')
  @Mutation(() => RecordResult, {
    description:
      'Withdraws a record as wrong and enters the right one. Who brought it is taken over if it is not said.',
  })
  async correctRecord(
    @Args('id', { type: () => ID }) id: string,
    @Args('direction', { type: () => DirectionName }) direction: RecordDirection,
    @Args('input') input: RecordInput,
    @Context() context: RequestContext,
  ): Promise<Answer> {
    const corrected = await this.entries.correct(id, entryOf(direction, input));
    return corrected.ok
      ? DailyRecord.from(corrected.value)
      : RecordRefused.from(corrected.error, readerLanguage(context));
  }

  @Allow('records:write')
  @Mutation(() => RecordResult, {
    description: 'Takes a record out of every count. Reasons: entered-twice, wrong-facts, trial-entry, other.',
  })
  async withdrawRecord(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String }) reason: string,
    @Context() context: RequestContext,
  ): Promise<Answer> {
    const withdrawn = await this.entries.withdraw(id, reason);
    return withdrawn.ok
      ? DailyRecord.from(withdrawn.value)
      : RecordRefused.from(withdrawn.error, readerLanguage(context));
  }

  @Allow('records:write')
  @Mutation(() => RecordResult, { description: 'Takes a withdrawal back.' })
  async restoreRecord(@Args('id', { type: () => ID }) id: string, @Context() context: RequestContext): Promise<Answer> {
    const restored = await this.entries.restore(id);
    return restored.ok ? DailyRecord.from(restored.value) : RecordRefused.from(restored.error, readerLanguage(context));
  }

  @ResolveField(() => Site)
  async site(@Parent() { siteId }: DailyRecord, @Context() context: RequestContext): Promise<Site | null> {
    const site = await this.names.of(context).sites.load(siteId);
    return site && Site.from(site);
  }

  @ResolveField(() => Kind, { nullable: true })
  async kind(@Parent() { kindId }: DailyRecord, @Context() context: RequestContext): Promise<Kind | null> {
    const kind = kindId === null ? null : await this.names.of(context).kinds.load(kindId);
    return kind && Kind.from(kind);
  }

  @ResolveField(() => Source, { nullable: true, description: 'By the name that the record was written with.' })
  async source(@Parent() { sourceId }: DailyRecord, @Context() context: RequestContext): Promise<Source | null> {
    const source = sourceId === null ? null : await this.names.of(context).sources.load(sourceId);
    return source && Source.from(source);
  }

  private async enter(direction: RecordDirection, input: RecordInput, context: RequestContext): Promise<Answer> {
    const { raw, key } = entryOf(direction, input);
    const entered = await this.entries.enter(direction, raw, key);
    return entered.ok ? DailyRecord.from(entered.value) : RecordRefused.from(entered.error, readerLanguage(context));
  }
}

function entryOf(direction: RecordDirection, { entry, ...said }: RecordInput): Entry {
  const stated = Object.entries(said).filter((each): each is [string, string] => typeof each[1] === 'string');
  return { direction, raw: Object.fromEntries(stated) as RawFacts, key: entry ?? null };
}
