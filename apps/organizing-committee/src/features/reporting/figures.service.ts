import type { Month } from '#domain-kit';
import {
  changeOf,
  combineFigures,
  type Figure,
  type FigureChange,
  type FigureGroup,
  type FigureInput,
  type Indicator,
  isWholePeriod,
  type Period,
  periodBefore,
  periodsOf,
  periodStart,
  type Span,
  spanBefore,
} from '#reporting';
import { Injectable } from '@nestjs/common';
import { type Coverage, CoverageService } from './coverage.service.js';
import { FigureCells, type OrganizationFigure } from './figure-cells.service.js';
import { checkedQuestion, type FigureQuestion } from './figure-question.js';

/** A figure beside that of the period before. */
export interface ComparedFigure extends Figure {
  /** The months that it spans. */
  readonly span: Span;
  readonly before: Figure | null;
  readonly change: FigureChange | null;
  readonly organizationName: string | null;
  /** Where the figure is one hidden cell: what its organization's report shows at least, and its revision. */
  readonly hidden: { readonly threshold: number; readonly revision: number } | null;
  /** Of a period; null for what is grouped otherwise. */
  readonly coverage: Coverage | null;
}

export interface FiguresAnswer {
  readonly indicator: Indicator;
  readonly span: Span;
  readonly rows: readonly ComparedFigure[];
  /** How many rows there are; organizations come page by page. */
  readonly rowsInAll: number;
  /** Everything of the span; null if nothing was reported. */
  readonly total: ComparedFigure | null;
  readonly coverage: Coverage;
  readonly coverageBefore: Coverage;
}

/** Released figures for reading, always as their indicator says that it aggregates, beside those of the period before. */
@Injectable()
export class FiguresService {
  constructor(
    private readonly cells: FigureCells,
    private readonly coverage: CoverageService,
  ) {}

  /** Throws `FigureArgumentError` naming the argument. Its cost depends on the cells shown, not on the reports stored. */
  async figures(question: FigureQuestion): Promise<FiguresAnswer> {
    const { indicator, span } = checkedQuestion(question);
    const before = spanBefore(span);
    const total = await this.combined(indicator, span, 'ALL');
    const earlier = await this.combined(indicator, before, 'ALL');
    const periods = question.group === 'MONTH' ? periodsOf(span, question.period) : [];
    const [coverage, coverageBefore, ...covered] = await this.coverage.of([span, before, ...periods]);
    const { rows, rowsInAll } = await this.rows(indicator, span, question);
    const ofPeriod = new Map(periods.map((one, at) => [one.from, covered[at]!]));
    return {
      ...{ indicator, span, rowsInAll, coverage: coverage!, coverageBefore: coverageBefore! },
      rows: rows.map((row) => ({ ...row, coverage: ofPeriod.get(row.span.from) ?? null })),
      total: total[0] ? compared(total[0], earlier[0], span) : null,
    };
  }

  private async rows(
    indicator: Indicator,
    span: Span,
    question: FigureQuestion,
  ): Promise<{ rows: ComparedFigure[]; rowsInAll: number }> {
    if (question.group === 'ORGANIZATION') return this.organizations(indicator, span, question);
    const rows =
      question.group === 'MONTH'
        ? await this.periods(indicator, span, question.period)
        : await this.groups(indicator, span, question.group);
    return { rows, rowsInAll: rows.length };
  }

  /** A period that the span cuts is shown and not compared: its neighbour is longer. */
  private async periods(indicator: Indicator, span: Span, period: Period): Promise<ComparedFigure[]> {
    const periodOf = (month: Month): Month => periodStart(month, period);
    const before = await this.inputs(indicator, periodBefore(span.from, period), 'MONTH', periodOf);
    const rows = [...before, ...(await this.inputs(indicator, span, 'MONTH', periodOf))];
    const figures = new Map(combineFigures(indicator, rows, 'MONTH', periodOf).map((one) => [one.month, one]));
    return periodsOf(span, period).flatMap((own) => {
      const figure = figures.get(periodOf(own.from));
      if (!figure) return [];
      const earlier = isWholePeriod(own, period) ? figures.get(periodBefore(own.from, period).from) : undefined;
      return [compared({ ...figure, month: own.from }, earlier, own)];
    });
  }

  private async groups(indicator: Indicator, span: Span, group: FigureGroup): Promise<ComparedFigure[]> {
    const before = await this.combined(indicator, spanBefore(span), group);
    const now = await this.combined(indicator, span, group);
    return now.map((figure) =>
      compared(
        figure,
        before.find(({ kind, code }) => kind === figure.kind && code === figure.code),
        span,
      ),
    );
  }

  private async organizations(
    indicator: Indicator,
    span: Span,
    { first, skip, order }: FigureQuestion,
  ): Promise<{ rows: ComparedFigure[]; rowsInAll: number }> {
    const now = await this.cells.ofOrganizations(indicator, span, { first, skip, order });
    const ids = now.rows.map(({ organizationId }) => organizationId);
    const earlier = await this.cells.ofOrganizations(indicator, spanBefore(span), { first, skip: 0, order, ids });
    const before = new Map(earlier.rows.map((row) => [row.organizationId, figureOf(indicator, row)]));
    const rows = now.rows.map((row) => ({
      ...compared(figureOf(indicator, row), before.get(row.organizationId), span),
      ...{ organizationName: row.organizationName, hidden: hiddenOf(row) },
    }));
    return { rows, rowsInAll: now.total };
  }

  private async combined(indicator: Indicator, span: Span, group: FigureGroup): Promise<Figure[]> {
    return combineFigures(indicator, await this.inputs(indicator, span, group, () => span.from), group);
  }

  /** A sum over months can be read from the sums of months; a state needs what each organization said last. */
  private inputs(
    indicator: Indicator,
    span: Span,
    group: FigureGroup,
    periodOf: (month: Month) => Month,
  ): Promise<FigureInput[]> {
    return indicator.overPeriods === 'last'
      ? this.cells.states(indicator, span, periodOf)
      : this.cells.sums(indicator, span, group === 'KIND' ? 'kind' : 'all');
  }
}

const compared = (figure: Figure, before: Figure | undefined, span: Span): ComparedFigure => ({
  ...{ ...figure, span, before: before ?? null, change: changeOf(figure, before) },
  ...{ organizationName: null, hidden: null, coverage: null },
});

/** Of one organization, as `combineFigures` has it of its cells. */
function figureOf(indicator: Indicator, { organizationId, sum, months, suppressedCells }: OrganizationFigure): Figure {
  const value = indicator.overPeriods === 'none' && months > 1 ? null : sum;
  const atLeast = value !== null && suppressedCells > 0;
  return { ...NOTHING, organizationId, value, atLeast, suppressedCells };
}

const NOTHING = { month: null, organizationId: null, kind: null, code: null };

const hiddenOf = ({ cells, suppressedCells, threshold, revision }: OrganizationFigure): ComparedFigure['hidden'] =>
  cells === 1 && suppressedCells === 1 && threshold !== null ? { threshold, revision } : null;
