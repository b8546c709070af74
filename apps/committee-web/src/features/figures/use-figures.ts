import { type Pages, useApi, useApiEach, useLanguage, usePages } from '#web-ui';
import { FiguresDocument, ReportedSpanDocument } from '../../generated/graphql.js';
import type { Choice, Span } from './choice.js';
import type { FigureRow, FiguresAnswer } from './figures.js';

/** More periods than a span can have. */
const ALL = 100;
const LIST = 50;

/** The months of which there is anything; `span` is null if there is nothing. */
export function useReportedSpan(): {
  isReady: boolean;
  span: Span | null;
  error: Error | null;
  refetch: () => unknown;
} {
  const answer = useApi(ReportedSpanDocument, {});
  return {
    isReady: answer.data !== undefined,
    span: answer.data?.data.reportedSpan ?? null,
    error: answer.error,
    refetch: answer.refetch,
  };
}

type Asked = Span & Pick<Choice, 'group' | 'period' | 'order'>;

const variablesOf = ({ from, to, group, period, order }: Asked, indicator: string, language: string) => ({
  ...{ indicator, from, to, groupBy: group, period, order, language },
});

/** One indicator, grouped as chosen. */
export function useFigures(indicator: string, asked: Asked, enabled = true) {
  const language = useLanguage();
  const variables = { ...variablesOf(asked, indicator, language), first: ALL, after: null };
  return useApi(FiguresDocument, variables, { enabled, keepPrevious: true });
}

/** Several indicators over the same time, period by period. */
export function useHeadlines(indicators: readonly string[], span: Span, period: Choice['period']): FiguresAnswer[] {
  const language = useLanguage();
  const asked = { ...span, group: 'MONTH', period, order: 'VALUE' } as const;
  const { answers } = useApiEach(
    FiguresDocument,
    indicators.map((indicator) => ({ ...variablesOf(asked, indicator, language), first: ALL, after: null })),
  );
  return answers.map(({ figures }) => figures);
}

/** The organizations behind a figure, page by page. */
export function useOrganizationFigures(indicator: string, asked: Asked, enabled: boolean): Pages<FigureRow> {
  const language = useLanguage();
  return usePages(
    FiguresDocument,
    ({ figures }) => ({ items: figures.rows, endCursor: figures.endCursor, total: figures.rowsInAll }),
    { first: LIST, pollMs: false, variables: variablesOf(asked, indicator, language), enabled, keepPrevious: true },
  );
}
