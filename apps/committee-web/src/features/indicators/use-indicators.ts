import { useApi, useLanguage } from '#web-ui';
import { IndicatorsDocument, type IndicatorsQuery } from '../../generated/graphql.js';

export interface Indicators {
  readonly all: IndicatorsQuery['indicators'];
  readonly error: Error | null;
  /** An indicator's name, or its code while the names are unknown. */
  readonly nameOf: (indicator: string) => string;
  /** A cell's name: the indicator's, and that of its part where it has one. */
  readonly cellName: (cell: { readonly indicator: string; readonly code: string | null }) => string;
}

/** The catalogue of indicators in the reader's language, as the server words it. */
export function useIndicators(): Indicators {
  const language = useLanguage();
  const answer = useApi(IndicatorsDocument, { language });
  const all = answer.data?.data.indicators ?? [];
  const find = (indicator: string): IndicatorsQuery['indicators'][number] | undefined =>
    all.find(({ code }) => code === indicator);
  const nameOf = (indicator: string): string => find(indicator)?.label ?? indicator;
  const partOf = (indicator: string, part: string): string =>
    find(indicator)?.codes.find(({ code }) => code === part)?.label ?? part;
  return {
    all,
    error: answer.error,
    nameOf,
    cellName: ({ indicator, code }) =>
      code === null ? nameOf(indicator) : `${nameOf(indicator)}: ${partOf(indicator, code)}`,
  };
}
