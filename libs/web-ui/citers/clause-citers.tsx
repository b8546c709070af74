import type { JSX } from 'react';
import { useApi } from '../api/use-api.js';
import { Section } from '../components/section.js';
import { useText } from '../i18n/use-text.js';
import { useCan } from '../session/session-context.js';
import { type Citer, CiterList } from './citer-list.js';
import styles from './citers.module.css';
import { CitersOfDocumentDocument } from './generated/graphql.js';
import { citersText } from './l10n.js';

const NOTHING: readonly Citer[] = [];

/** What rests on the clauses of a document, for who reads the record; else nothing. */
export function useCiters(kind: string): readonly Citer[] {
  const reads = useCan()('record:read');
  return useApi(CitersOfDocumentDocument, { kind }, { enabled: reads }).data?.data.citersOfDocument ?? NOTHING;
}

interface CitersProps {
  readonly citers: readonly Citer[];
}

/** Below a clause in force: what rests on it in these words. */
export function ClauseCiters({ citers, clause }: CitersProps & { readonly clause: number }): JSX.Element | null {
  const t = useText(citersText);
  const these = citers.filter((one) => one.clause === clause && one.holds);
  if (these.length === 0) return null;
  return (
    <details data-screen-only>
      <summary className={styles['summary']}>{t('ofClause', { clause, total: these.length })}</summary>
      <CiterList citers={these} />
    </details>
  );
}

/** Below a document: what rests on words that are no longer in force. */
export function EarlierCiters({ citers }: CitersProps): JSX.Element | null {
  const t = useText(citersText);
  const earlier = citers.filter(({ holds }) => !holds);
  if (earlier.length === 0) return null;
  return (
    <Section id="cited-before" title={t('earlier')} lead={t('earlierLead')} screenOnly>
      <CiterList citers={earlier} clauses />
    </Section>
  );
}
