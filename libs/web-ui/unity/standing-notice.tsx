import type { JSX } from 'react';
import { Notice } from '../components/notice.js';
import { formatDay } from '../format/format.js';
import type { UnityInForceQuery } from '../generated/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { unityText } from '../l10n/unity.js';
import type { UnityKind } from './unity-kinds.js';

interface StandingProps {
  readonly standing: UnityInForceQuery['myStanding'];
  readonly kind: UnityKind;
}

/** Where the reader stands, and what follows from it: only the points of unity have to do with votes. */
export function StandingNotice({ standing, kind }: StandingProps): JSX.Element | null {
  const t = useText(unityText);
  const language = useLanguage();
  const { state, until, clauses } = standing;
  if (state === 'none') return null;
  if (state === 'affirmed') return <Notice tone="info" title={t('done')} />;
  const day = until ? formatDay(until, language) : '';
  const decides = kind === 'points-of-unity';
  if (state === 'lapsed' && decides) return <Notice title={t('lapsedTitle')}>{t('lapsed', { day })}</Notice>;
  const count = clauses.filter(({ affirmedOn }) => affirmedOn === null).length;
  const free = !until || state === 'lapsed';
  return (
    <Notice tone="info" title={t('openTitle', { count })}>
      {free ? t('openFree') : t(decides ? 'openUntil' : 'openOther', { day })}
    </Notice>
  );
}
