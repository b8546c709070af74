import { useApi, useLanguage } from '#web-ui';
import { IndicatorsDocument, type IndicatorsQuery } from '../../generated/graphql.js';

export interface Indicators {
  readonly all: IndicatorsQuery['indicators'];
  readonly error: Error | null;
  readonly find: (indicator: string) => IndicatorsQuery['indicators'][number] | undefined;
  /** An indicator's name, or its code while the names are unknown. */
  readonly nameOf: (indicator: string) => string;
  /** The name of a part of an indicator, or its code while the names are unknown. */
  readonly partOf: (indicator: string, part: string) => string;
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
    find,
    nameOf,
    partOf,
  };
}
