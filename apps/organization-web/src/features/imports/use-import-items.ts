import { type OpenItems, useApi, useText } from '#web-ui';
import { useState } from 'react';
import { ImportsDocument } from '../../generated/graphql.js';
import { importsText } from './l10n.js';

const NEWS_MS = 7 * 24 * 60 * 60 * 1000;
const RUNNING_MS = 3_000;

/** For Today: imports that run, and what those of a week brought. */
export function useImportItems(): OpenItems {
  const t = useText(importsText);
  const [now] = useState(() => Date.now());
  const answer = useApi(
    ImportsDocument,
    { first: 5, after: null },
    { pollMs: (data) => (data?.imports.items.some(({ state }) => state === 'RUNNING') ? RUNNING_MS : false) },
  );
  const items = answer.data?.data.imports.items ?? [];
  const recent = items.filter(
    ({ state, endedAt }) => state === 'DONE' && endedAt && now - new Date(endedAt).getTime() < NEWS_MS,
  );
  return {
    ready: answer.data !== undefined,
    error: answer.data ? null : answer.error,
    items: [
      ...items
        .filter(({ state }) => state === 'RUNNING')
        .map(({ id, fileName }) => ({
          ...{ key: `imports.${id}`, href: '/resources/import', icon: 'clock' as const, when: 'waiting' as const },
          words: t('today.running', { file: fileName }),
        })),
      ...recent.map(({ id, fileName, added, problems, endedAt }) => ({
        ...{ key: `imports.${id}`, href: '/resources/import', when: 'news' as const, at: endedAt ?? null },
        icon: problems.total > 0 ? ('alert' as const) : ('check' as const),
        words: [
          t('today.done', { file: fileName, count: added }),
          ...(problems.total > 0 ? [t('problems', { count: problems.total })] : []),
        ].join(' · '),
      })),
    ],
  };
}
