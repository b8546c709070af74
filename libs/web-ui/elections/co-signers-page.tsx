import { ConfirmAction } from '../components/confirm-action.js';
import { EmptyState, PageHeader, Section } from '../components/section.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { FingerprintWords } from '../components/words.js';
import { formatDay } from '../format/format.js';
import { Loading } from '../components/loading.js';
import { PageLink } from '../components/main-action.js';
import { useApi, useCommand } from '../api/use-api.js';
import { useCan } from '../session/session-context.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import { TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { CompareNodeWordsDocument, CoSignersDocument, type CoSignersQuery } from './generated/graphql.js';
import styles from './elections.module.css';
import { electionsText } from './l10n.js';

type Node = CoSignersQuery['coSigners'][number];
type CoSigned = CoSignersQuery['coSignedElections'][number];

/** The words of both keys, and what somebody here has heard the other side read. */
function Compare({ node: { id, displayName: name, words, isOrganization } }: { node: Node }): JSX.Element {
  const t = useText(electionsText);
  const textOf = useTextOfCode(electionsText);
  const mayCompare = useCan()('decision:record');
  const [heard, setHeard] = useState('');
  const compare = useCommand(CompareNodeWordsDocument, ['query CoSigners', 'query ComparedCoSigners']);
  const answer = compare.data?.compareNodeWords;
  return (
    <div className={styles['fields']}>
      <FingerprintWords words={words} label={t('coWordsOf', { name })} />
      <p className={styles['quiet']}>{t('coHow', { name })}</p>
      {compare.error && <ErrorNotice error={compare.error} />}
      {answer?.__typename === 'NodeNotCompared' && <Notice title={textOf(`co.${answer.code}`, answer.message)} />}
      {mayCompare && (
        <>
          <TextInput
            label={t('coHeard', { name })}
            value={heard}
            autoComplete="off"
            onChange={(event) => setHeard(event.currentTarget.value)}
          />
          <ConfirmAction
            main={false}
            action={t('coCompare', { name })}
            confirm={t('coCompareYes')}
            consequence={t(isOrganization ? 'coCompareConfirm' : 'coCompareHub', { name })}
            onConfirm={() => compare.mutate({ nodeId: id, words: heard })}
            pending={compare.isPending}
            disabled={heard.trim() === ''}
          />
        </>
      )}
    </div>
  );
}

function OneNode({ node }: { node: Node }): JSX.Element {
  const t = useText(electionsText);
  const language = useLanguage();
  const { displayName: name, comparedOn } = node;
  return (
    <li className={styles['card']}>
      <strong>{name}</strong>
      <span className={styles['quiet']}>
        {comparedOn ? t('coComparedOn', { day: formatDay(comparedOn, language) }) : t('coNotCompared')}
      </span>
      <details>
        <summary>{t('coWords', { name })}</summary>
        <Compare node={node} />
      </details>
    </li>
  );
}

/** An election of others, by what stands on its board too. */
function Signed({ one: { id, papers, statementKey, isStated }, asker }: { one: CoSigned; asker: string }): JSX.Element {
  const t = useText(electionsText);
  return (
    <li className={styles['card']}>
      <strong>{t('coAsked', { name: asker })}</strong>
      <span>
        {t('coPapers', { count: papers })} {t(isStated ? 'coStated' : 'coRunning')}
      </span>
      <span className={styles['quiet']}>
        {t('coElection')}: <code className={styles['code']}>{id}</code>
      </span>
      <span className={styles['quiet']}>
        {t('coKey')}: <code className={styles['code']}>{statementKey}</code>
      </span>
    </li>
  );
}

/** Which nodes could sign the papers of elections here, and whose papers this node signs. */
export function CoSignersPage(): JSX.Element {
  const t = useText(electionsText);
  const language = useLanguage();
  const answer = useApi(CoSignersDocument, { language });
  const nodes = answer.data?.data.coSigners;
  const signed = answer.data?.data.coSignedElections ?? [];
  const nameOf = (id: string): string => nodes?.find((node) => node.id === id)?.displayName ?? id;
  return (
    <div className={styles['page']}>
      <div data-screen-only>
        <PageLink href="/democracy/elections" icon="back">
          {t('toList')}
        </PageLink>
      </div>
      <PageHeader title={t('coTitle')}>
        <p className={styles['quiet']}>{t('coLead')}</p>
      </PageHeader>
      {answer.error && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!nodes && !answer.error && <Loading lines={3} lineHeight={64} />}
      {nodes && (
        <Section id="nodes" title={t('coNodes')}>
          {nodes.length === 0 && <EmptyState title={t('coNone')} next={t('coNoneNext')} />}
          <ul className={styles['list']}>
            {nodes.map((node) => (
              <OneNode key={node.id} node={node} />
            ))}
          </ul>
        </Section>
      )}
      {nodes && (
        <Section id="signed" title={t('coSigned')} lead={t('coSignedLead')}>
          {signed.length === 0 && <EmptyState title={t('coSignedNone')} next={t('coSignedNoneNext')} />}
          <ul className={styles['list']}>
            {signed.map((one) => (
              <Signed key={one.id} one={one} asker={nameOf(one.asker)} />
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
