import { useText } from '#web-ui';
import type { RecordedFragment } from './generated/graphql.js';
import { recordsText } from './l10n.js';
import type { DraftField, RecordDraft } from './record-draft.js';

export type Problems = Readonly<Partial<Record<DraftField, string>>>;

/** What the page finds before it asks, and what the server answered, by field. */
export function useProblems(): {
  before: (draft: RecordDraft) => Problems;
  of: (answer: RecordedFragment | undefined) => Problems;
} {
  const t = useText(recordsText);
  return {
    before: ({ site, day }) => ({
      ...(site.trim() === '' ? { site: t('siteMissing') } : {}),
      ...(day === '' ? { day: t('dayMissing') } : {}),
    }),
    of: (answer) =>
      answer?.__typename === 'RecordRefused'
        ? Object.fromEntries(answer.problems.map(({ field, remedy }) => [field, remedy]))
        : {},
  };
}
