import type { JSX } from 'react';
import { Link, useParams } from 'wouter';
import { PageLink } from '../components/main-action.js';
import { EmptyState, PageHeader } from '../components/section.js';
import { useText } from '../i18n/use-text.js';
import { unityText } from '../l10n/unity.js';
import styles from './unity.module.css';

export const UNITY_KINDS = ['points-of-unity', 'member-obligations', 'working-rules'] as const;
export type UnityKind = (typeof UNITY_KINDS)[number];

export const hrefOf = (kind: string): string => (kind === 'points-of-unity' ? '/unity' : `/unity/${kind}`);

/** The text that the address names; without a name, the points of unity; undefined for another name. */
export function useKind(): UnityKind | undefined {
  const { kind = 'points-of-unity' } = useParams<{ kind?: string }>();
  return UNITY_KINDS.find((known) => known === kind);
}

/** From one of our texts to another. */
export function KindLinks({ current }: { current: UnityKind }): JSX.Element {
  const t = useText(unityText);
  return (
    <nav aria-label={t('kinds')} className={styles['kinds']} data-screen-only>
      {UNITY_KINDS.map((kind) => (
        <Link
          key={kind}
          href={hrefOf(kind)}
          className={styles['kind'] ?? ''}
          {...(kind === current ? { 'aria-current': 'page' as const } : {})}
        >
          {t(`title.${kind}`)}
        </Link>
      ))}
    </nav>
  );
}

export function UnknownKind(): JSX.Element {
  const t = useText(unityText);
  return (
    <div className={styles['page']}>
      <PageHeader title={t('unknown')} />
      <EmptyState title={t('unknown')} next={t('unknownNext')}>
        <PageLink href="/unity" icon="back">
          {t('title.points-of-unity')}
        </PageLink>
      </EmptyState>
    </div>
  );
}

/** Back to the text that a page is about. */
export function BackToText({ kind }: { kind: UnityKind }): JSX.Element {
  const t = useText(unityText);
  return (
    <PageLink href={hrefOf(kind)} icon="back">
      {t('back')}
    </PageLink>
  );
}
