import { languageOf } from '#domain-kit';
import { Allow } from '#identity';
import { CATALOGUES } from '#reporting';
import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { AdoptedCatalogues } from '../adopted-catalogues.service.js';
import { LANGUAGE } from './month-argument.js';

@ObjectType({ description: 'A version of what reports hold, later than the first.' })
export class ReportCatalogue {
  @Field(() => Int, { description: 'What the decision catalogue.adopt names.' })
  readonly version!: number;

  @Field(() => String, { nullable: true, description: 'The first month that is reported by it; null: not adopted.' })
  readonly adoptedFrom!: string | null;

  @Field(() => [String], { description: 'The names of the figures that it brought.' })
  readonly adds!: readonly string[];
}

@Resolver()
export class CataloguesResolver {
  constructor(private readonly catalogues: AdoptedCatalogues) {}

  @Allow('report:read')
  @Query(() => [ReportCatalogue], {
    description: 'Nothing of a version is counted before it is adopted. Latest first.',
  })
  async reportCatalogues(@Args('language', LANGUAGE) language: string): Promise<ReportCatalogue[]> {
    const adoptions = await this.catalogues.adoptions();
    const later = [...CATALOGUES.values()].filter(({ version }) => version > 1).toReversed();
    return later.map(({ version, indicators }) =>
      Object.assign(new ReportCatalogue(), {
        version,
        adoptedFrom: adoptions.find((adoption) => adoption.version === version)?.from ?? null,
        adds: indicators.filter(({ since }) => since === version).map(({ name }) => name[languageOf(language)]),
      }),
    );
  }
}
