import { Allow } from '#identity';
import { CATALOGUE_V1, type Language } from '#reporting';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { FiguresService } from '../figures.service.js';
import { FigureGroupName, Figures, groupOf, IndicatorType, indicatorTypes } from './figures.type.js';

const languageOf = (text: string): Language => (text === 'es' ? 'es' : 'en');
const LANGUAGE = { defaultValue: 'en' };

@Resolver()
export class FiguresResolver {
  constructor(private readonly figuresOf: FiguresService) {}

  @Allow('figures:read')
  @Query(() => Figures)
  async figures(
    @Args('indicator') indicator: string,
    @Args('from') from: string,
    @Args('to') to: string,
    @Args({ name: 'groupBy', type: () => FigureGroupName, defaultValue: FigureGroupName.MONTH })
    groupBy: FigureGroupName,
    @Args('language', LANGUAGE) language: string,
  ): Promise<Figures> {
    const { indicator: asked, figures } = await this.figuresOf.figures({
      indicator,
      from,
      to,
      group: groupOf(groupBy),
    });
    return Figures.from(asked, figures, languageOf(language));
  }

  @Allow('figures:read')
  @Query(() => [IndicatorType])
  indicators(@Args('language', LANGUAGE) language: string): IndicatorType[] {
    return indicatorTypes(CATALOGUE_V1, languageOf(language));
  }
}
