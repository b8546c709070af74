import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { useApi } from '../api/use-api.js';
import { type Citer, EarlierCiters, useCiters } from '../citers/index.js';
import { Icon } from '../components/icons.js';
import { Loading } from '../components/loading.js';
import { PageLink } from '../components/main-action.js';
import { ErrorNotice } from '../components/notice.js';
import { Actions, EmptyState, PageHeader, Section } from '../components/section.js';
import { downloadText } from '../format/download.js';
import { formatDay } from '../format/format.js';
import { UnityCountDocument, UnityInForceDocument, type UnityInForceQuery } from '../generated/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { unityText } from '../l10n/unity.js';
import { useCan } from '../session/session-context.js';
import { ClauseItem } from './clause-item.js';
import { DraftsSection } from './drafts-section.js';
import { StandingNotice } from './standing-notice.js';
import type { VersionInForce } from './unity.types.js';
import styles from './unity.module.css';
import { KindLinks, UnknownKind, type UnityKind, useKind } from './unity-kinds.js';

/** Reads one of our texts as it is in force, and lets the reader affirm it clause by clause. */
export function UnityPage(): JSX.Element {
  const kind = useKind();
  return kind ? <TextOfKind key={kind} kind={kind} /> : <UnknownKind />;
}

function TextOfKind({ kind }: { kind: UnityKind }): JSX.Element {
  const t = useText(unityText);
  const can = useCan();
  const answer = useApi(UnityInForceDocument, { kind });
  const data = answer.data?.data;
  const citers = useCiters(kind);
  return (
    <div className={styles['page']}>
      <PageHeader title={t(`title.${kind}`)}>
        <p className={styles['quiet']}>{t(`lead.${kind}`)}</p>
      </PageHeader>
      <KindLinks current={kind} />
      {answer.error && !data && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!data && !answer.error && <Loading lines={6} lineHeight={60} />}
      {data && !data.unityVersion && <EmptyState title={t('none')} next={t('noneNext')} />}
      {data?.unityVersion && (
        <>
          <StandingNotice standing={data.myStanding} kind={kind} />
          <TextInForce version={data.unityVersion} mine={data.myStanding.clauses} citers={citers} />
          <EarlierCiters citers={citers} />
          {can('record:read') && <Count kind={kind} />}
          <Versions kind={kind} versions={data.unityVersions} />
        </>
      )}
      {data && can('unity:draft') && <DraftsSection kind={kind} inForce={data.unityVersion ?? null} />}
    </div>
  );
}

interface TextProps {
  readonly version: VersionInForce;
  readonly mine: UnityInForceQuery['myStanding']['clauses'];
  readonly citers: readonly Citer[];
}

function TextInForce({ version, mine, citers }: TextProps): JSX.Element {
  const t = useText(unityText);
  const language = useLanguage();
  const { kind, file, lineage, parent } = version;
  const from = lineage === 'adopted' || lineage === 'adapted' ? (`from.${lineage}` as const) : 'from.own';
  const name = `${kind}-${version.version}`;
  return (
    <Section id="in-force" title={t('inForce', { version: version.version })}>
      <p className={styles['quiet']}>
        {t('adoptedOn', { day: formatDay(version.adoptedOn, language) })} {t(from, { name: parent?.name ?? '' })}
      </p>
      {version.clauses === null && <p>{t('erased')}</p>}
      <ol className={styles['clauses']} lang={version.language ?? undefined}>
        {version.clauses?.map((clause) => (
          <ClauseItem
            key={clause.number}
            clause={clause}
            of={{ kind, version: version.version }}
            mine={mine.find(({ number }) => number === clause.number)}
            citers={citers}
          />
        ))}
      </ol>
      <Actions>
        <PageLink href={`/record/decisions/${version.decisionId}`} icon="record">
          {t('byDecision')}
        </PageLink>
        {file && (
          <Button
            leftSection={<Icon name="download" />}
            onClick={() => downloadText(`${name}.json`, file, 'application/json')}
          >
            {t('save')}
          </Button>
        )}
        <Button leftSection={<Icon name="print" />} onClick={() => globalThis.print()}>
          {t('print')}
        </Button>
      </Actions>
    </Section>
  );
}

function Count({ kind }: { kind: UnityKind }): JSX.Element | null {
  const t = useText(unityText);
  const count = useApi(UnityCountDocument, { kind }).data?.data.affirmationCount;
  const shown = (['exact', 'everybody', 'few', 'all-but-few', 'nothing'] as const).find((one) => one === count?.shown);
  if (!count || !shown) return null;
  return <p>{t(`count.${shown}`, { affirmed: count.affirmed ?? 0, members: count.members ?? 0 })}</p>;
}

function Versions({ kind, versions }: { kind: UnityKind; versions: UnityInForceQuery['unityVersions'] }): JSX.Element {
  const t = useText(unityText);
  const language = useLanguage();
  const compares = versions.length > 1 || versions.some(({ lineage }) => lineage !== 'own');
  return (
    <Section id="versions" title={t('versions')} screenOnly>
      <ul className={styles['list']}>
        {versions.map(({ version, adoptedOn }) => (
          <li key={version}>
            {t('version', { version })}. {t('adoptedOn', { day: formatDay(adoptedOn, language) })}
          </li>
        ))}
      </ul>
      {compares && (
        <PageLink href={`/unity/${kind}/compare`} icon="next">
          {t('compareTitle')}
        </PageLink>
      )}
    </Section>
  );
}
