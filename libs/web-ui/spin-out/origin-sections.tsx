import type { JSX } from 'react';
import { useApi } from '../api/use-api.js';
import { ErrorNotice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { CodeToCopy } from '../components/words.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { OriginDocument, type OriginQuery } from './generated/graphql.js';
import { spinOutText } from './l10n.js';
import { Papers } from './papers.js';
import styles from './spin-out.module.css';

/** From which caucus this organization comes, and which of its own went on by themselves; nothing where none. */
export function OriginSections(): JSX.Element {
  const t = useText(spinOutText);
  const language = useLanguage();
  const answer = useApi(OriginDocument, {});
  const { origin = null, caucuses = [] } = answer.data?.data ?? {};
  const gone = caucuses.filter(({ handOver }) => handOver !== null);
  return (
    <>
      {answer.error && !answer.data && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {origin && <OriginSection origin={origin} />}
      {gone.length > 0 && (
        <Section id="handed-over" title={t('handedOver')} lead={t('handedOverLater')}>
          <ul className={styles['list']}>
            {gone.map(({ id, name, handOver }) => (
              <li key={id} className={styles['card']}>
                <span>{t('handedOverIs', { name, day: formatDay(handOver!.endedOn, language) })}</span>
                <Hashes entry={handOver!.successor} decision={handOver!.decision} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function OriginSection({ origin }: { origin: NonNullable<OriginQuery['origin']> }): JSX.Element {
  const t = useText(spinOutText);
  const language = useLanguage();
  const { organization, name, foundedOn, word, entry, decision, papers } = origin;
  return (
    <Section
      id="origin"
      title={t('origin')}
      lead={t('originIs', { day: formatDay(foundedOn, language), name, organization })}
    >
      <div className={styles['fields']}>
        <details className={styles['papers']}>
          <summary>{t('word')}</summary>
          <p>{t('originWordLead')}</p>
          <CodeToCopy code={word} label={t('word')} />
        </details>
        <Hashes entry={entry} decision={decision} />
        {papers.length > 0 && (
          <details className={styles['papers']}>
            <summary>{t('originPapers', { count: papers.length })}</summary>
            <Papers papers={papers} />
          </details>
        )}
      </div>
    </Section>
  );
}

function Hashes({ entry, decision }: { readonly entry: string; readonly decision: string }): JSX.Element {
  const t = useText(spinOutText);
  return (
    <details className={styles['papers']}>
      <summary>{t('hashes')}</summary>
      <p>{t('hashEntry', { hash: entry })}</p>
      <p>{t('hashDecision', { hash: decision })}</p>
    </details>
  );
}
