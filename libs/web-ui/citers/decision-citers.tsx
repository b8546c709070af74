import type { JSX } from 'react';
import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { useText } from '../i18n/use-text.js';
import { CiterList } from './citer-list.js';
import { CitersOfDecisionDocument } from './generated/graphql.js';
import { citersText } from './l10n.js';

/** On the page of a decision: what rests on it. */
export function DecisionCiters({ id }: { readonly id: string }): JSX.Element {
  const t = useText(citersText);
  const answer = useApi(CitersOfDecisionDocument, { id });
  const citers = answer.data?.data.citersOfDecision;
  return (
    <Section id="cited-by" title={t('title')} lead={t('lead')}>
      {answer.error && !citers && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!citers && !answer.error && <Loading lines={1} lineHeight={24} />}
      {citers?.length === 0 && <p>{t('none')}</p>}
      {citers && citers.length > 0 && <CiterList citers={citers} />}
    </Section>
  );
}
