import { Allow, cursorOf, keyOfCursor, pageSize } from '#identity';
import { LATEST_CATALOGUE } from '#reporting';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { languageOf } from '#domain-kit';
import { CoverageService } from '../coverage.service.js';
import { FiguresService } from '../figures.service.js';
import { FiguresArgs } from './figures.args.js';
import { FigureGroupName } from './figures.enums.js';
import { Figures, MonthSpan } from './figures.type.js';
import { IndicatorType, indicatorTypes } from './indicator.type.js';

const LANGUAGE = { defaultValue: 'en' };

@Resolver()
export class FiguresResolver {
  constructor(
    private readonly figuresOf: FiguresService,
    private readonly coverage: CoverageService,
  ) {}

  @Allow('figures:read')
  @Query(() => MonthSpan, { nullable: true, description: 'The months of which there are figures at all.' })
  async reportedSpan(): Promise<MonthSpan | null> {
    const span = await this.coverage.reported();
    return span && Object.assign(new MonthSpan(), span);
  }

  @Allow('figures:read')
  @Query(() => Figures)
  async figures(
    @Args() { indicator, from, to, groupBy, period, order, language, ...page }: FiguresArgs,
  ): Promise<Figures> {
    const skip = placeOf(page.after);
    const asked = { indicator, from, to, group: groupBy, period, order, skip, first: pageSize(page) };
    const answer = await this.figuresOf.figures(asked);
    const shown = skip + answer.rows.length;
    const endCursor = groupBy === FigureGroupName.ORGANIZATION && shown < answer.rowsInAll ? cursorOf(shown) : null;
    return Figures.from(answer, endCursor, languageOf(language));
  }

  @Allow('figures:read')
  @Query(() => [IndicatorType])
  indicators(@Args('language', LANGUAGE) language: string): IndicatorType[] {
    return indicatorTypes(LATEST_CATALOGUE, languageOf(language));
  }
}

/** A list by value has no key that stays: its cursor is a place. */
function placeOf(after: string | null | undefined): number {
  const place = keyOfCursor(after, 1)?.[0];
  return typeof place === 'number' && Number.isSafeInteger(place) && place > 0 ? place : 0;
}
