import { NativeSelect } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice } from '../components/notice.js';
import { EmptyState, PageHeader, Section } from '../components/section.js';
import { UnityInForceDocument, UnityVersionWordsDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { unityText } from '../l10n/unity.js';
import { DiffView } from './diff-view.js';
import { BackToText, UnknownKind, type UnityKind, useKind } from './unity-kinds.js';
import styles from './unity.module.css';

const PARENT = 'parent';

/** Two versions of a text side by side, or one beside the text from which it came. */
export function ComparePage(): JSX.Element {
  const t = useText(unityText);
  const kind = useKind();
  const answer = useApi(UnityInForceDocument, { kind: kind ?? '' }, { enabled: kind !== undefined });
  if (!kind) return <UnknownKind />;
  const versions = answer.data?.data.unityVersions;
  return (
    <div className={styles['page']}>
      <div>
        <BackToText kind={kind} />
        <PageHeader title={t('compareTitle')}>
          <p className={styles['quiet']}>{t(`title.${kind}`)}</p>
        </PageHeader>
      </div>
      {answer.error && !versions && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!versions && !answer.error && <Loading lines={6} lineHeight={60} />}
      {versions?.length === 0 && <EmptyState title={t('none')} next={t('noneNext')} />}
      {versions?.[0] && <Compared kind={kind} versions={versions.map(({ version }) => version)} />}
    </div>
  );
}

function Compared({ kind, versions }: { kind: UnityKind; versions: readonly number[] }): JSX.Element {
  const t = useText(unityText);
  const [after, setAfter] = useState(versions[0]!);
  const [before, setBefore] = useState(versions.length > 1 ? `${versions[1]}` : PARENT);
  const now = useApi(UnityVersionWordsDocument, { kind, version: after });
  const then = useApi(
    UnityVersionWordsDocument,
    { kind, version: before === PARENT ? after : Number(before) },
    { enabled: before !== PARENT },
  );
  const shown = now.data?.data.unityVersion;
  const parent = shown?.parent;
  const former = before === PARENT ? parent?.clauses : then.data?.data.unityVersion?.clauses;
  const option = (version: number): { value: string; label: string } => ({
    value: `${version}`,
    label: t('version', { version }),
  });
  const earlier = [
    ...versions.filter((version) => version !== after).map((version) => option(version)),
    ...(parent ? [{ value: PARENT, label: t('parentOf', { name: parent.name }) }] : []),
  ];
  return (
    <>
      <div className={styles['fields']} data-screen-only>
        <NativeSelect
          label={t('before')}
          value={before}
          data={earlier}
          onChange={(event) => setBefore(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('after')}
          value={`${after}`}
          data={versions.map((version) => option(version))}
          onChange={(event) => {
            const chosen = Number(event.currentTarget.value);
            setAfter(chosen);
            if (before === `${chosen}`) setBefore(PARENT);
          }}
        />
      </div>
      {(now.error ?? then.error) && <ErrorNotice error={(now.error ?? then.error)!} />}
      {shown && (
        <Section id="changes" title={t('version', { version: after })}>
          {shown.clauses && former ? (
            <DiffView before={former} after={shown.clauses} language={shown.language ?? 'en'} />
          ) : (
            <p>{before === PARENT && !parent ? t('from.own') : shown.clauses ? null : t('erased')}</p>
          )}
        </Section>
      )}
    </>
  );
}
