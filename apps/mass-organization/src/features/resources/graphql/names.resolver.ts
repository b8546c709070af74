import { Allow } from '#identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { languageOf } from '#domain-kit';
import { choicesOf } from '../codes.js';
import { NamesService } from '../names.service.js';
import { RecordsList } from '../records-list.service.js';
import {
  Kind,
  KindNameCount,
  KindResult,
  MonthIntakes,
  NameCodes,
  NameRefused,
  Site,
  Source,
  SourceResult,
} from './names.type.js';

@Resolver()
export class NamesResolver {
  constructor(
    private readonly names: NamesService,
    private readonly list: RecordsList,
  ) {}

  @Allow('records:read')
  @Query(() => [Site])
  async sites(): Promise<Site[]> {
    return (await this.names.sites()).map((row) => Site.from(row));
  }

  @Allow('records:read')
  @Query(() => [Kind])
  async kinds(): Promise<Kind[]> {
    return (await this.names.kinds()).map((row) => Kind.from(row));
  }

  @Allow('records:read')
  @Query(() => [Source])
  async sources(): Promise<Source[]> {
    return (await this.names.sources()).map((row) => Source.from(row));
  }

  @Allow('records:read')
  @Query(() => NameCodes)
  nameCodes(@Args('language', { type: () => String, defaultValue: 'en' }) language: string): NameCodes {
    const [kinds, sourceClasses] = [
      choicesOf('goods-kind', languageOf(language)),
      choicesOf('source-class', languageOf(language)),
    ];
    return { kinds, sourceClasses };
  }

  @Allow('records:read')
  @Query(() => [MonthIntakes], { description: 'Intakes that stand under one name, by month.' })
  intakesOfKind(@Args('id', { type: () => ID }) id: string): Promise<MonthIntakes[]> {
    return this.list.intakesOfName('kind', id);
  }

  @Allow('records:read')
  @Query(() => [MonthIntakes], {
    description: 'Intakes that stand under one source or a name merged into it, by month.',
  })
  intakesOfSource(@Args('id', { type: () => ID }) id: string): Promise<MonthIntakes[]> {
    return this.list.intakesOfName('source', id);
  }

  @Allow('records:read')
  @Query(() => [KindNameCount], {
    description: 'Intakes by the organization’s own kind names, of one month or of all.',
  })
  intakesByKindName(
    @Args('month', { type: () => String, nullable: true, description: 'YYYY-MM' }) month?: string | null,
  ): Promise<KindNameCount[]> {
    return this.list.kindNameCounts(month ?? null);
  }

  @Allow('records:write')
  @Mutation(() => KindResult)
  async classifyKind(
    @Args('id', { type: () => ID }) id: string,
    @Args('code', { type: () => String }) code: string,
  ): Promise<Kind | NameRefused> {
    const classified = await this.names.classifyKind(id, code);
    return classified.ok ? Kind.from(classified.value) : NameRefused.from(classified.error);
  }

  @Allow('records:write')
  @Mutation(() => SourceResult)
  async classifySource(
    @Args('id', { type: () => ID }) id: string,
    @Args('classCode', { type: () => String }) classCode: string,
  ): Promise<Source | NameRefused> {
    const classified = await this.names.classifySource(id, classCode);
    return classified.ok ? Source.from(classified.value) : NameRefused.from(classified.error);
  }

  @Allow('records:write')
  @Mutation(() => SourceResult, {
    description: 'Says that two names denote one source. Answers the source that stands for both.',
  })
  async mergeSources(
    @Args('keepId', { type: () => ID }) keepId: string,
    @Args('otherId', { type: () => ID }) otherId: string,
  ): Promise<Source | NameRefused> {
    const merged = await this.names.mergeSources(keepId, otherId);
    return merged.ok ? Source.from(merged.value) : NameRefused.from(merged.error);
  }

  @Allow('records:write')
  @Mutation(() => SourceResult, { description: 'Takes a merge back.' })
  async separateSource(@Args('id', { type: () => ID }) id: string): Promise<Source | NameRefused> {
    const separated = await this.names.separateSource(id);
    return separated.ok ? Source.from(separated.value) : NameRefused.from(separated.error);
  }
}
