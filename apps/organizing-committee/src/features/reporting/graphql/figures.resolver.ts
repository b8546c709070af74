import { Allow } from '#identity';
import { CATALOGUE_V1, languageOf } from '#reporting';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { FiguresService } from '../figures.service.js';
import { FiguresArgs } from './figures.args.js';
import { Figures, groupOf, IndicatorType, indicatorTypes } from './figures.type.js';

const LANGUAGE = { defaultValue: 'en' };

@Resolver()
export class FiguresResolver {
  constructor(private readonly figuresOf: FiguresService) {}

  @Allow('figures:read')
  @Query(() => Figures)
  async figures(@Args() { indicator, from, to, groupBy, language }: FiguresArgs): Promise<Figures> {
    const asked = await this.figuresOf.figures({ indicator, from, to, group: groupOf(groupBy) });
    return Figures.from(asked.indicator, asked.figures, languageOf(language));
  }

  @Allow('figures:read')
  @Query(() => [IndicatorType])
  indicators(@Args('language', LANGUAGE) language: string): IndicatorType[] {
    return indicatorTypes(CATALOGUE_V1, languageOf(language));
  }
}
