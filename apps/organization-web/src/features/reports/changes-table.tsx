import { formatNumber, useLanguage, useText } from '#web-ui';
import { type Figure, FigureTable } from '#web-ui/tables';
import type { JSX } from 'react';
import type { CellChangeFragment } from '../../generated/graphql.js';
import { reportsText } from './l10n.js';

interface ChangesTableProps {
  readonly changes: readonly CellChangeFragment[];
  /** The revision that they are against. */
  readonly since: number;
  readonly threshold: number;
  /** Whether the committee has the new figures already. */
  readonly isSent: boolean;
}

/** What the committee saw and will see, and below it what was counted here. */
export function ChangesTable({ changes, since, threshold, isSent }: ChangesTableProps): JSX.Element {
  const t = useText(reportsText);
  const language = useLanguage();
  const figure = (value: number | null): Figure => ({ value, suppressed: value === null, threshold, later: true });
  const count = (value: number | null): string => (value === null ? t('noCount') : formatNumber(value, language));
  const rows = changes.map((change) => ({
    key: `${change.indicator} ${change.code ?? ''}`,
    label: change.codeLabel ? `${change.label}: ${change.codeLabel}` : change.label,
    figures: [figure(change.sentBefore), figure(change.sentNow)],
    note: [
      t('counted', { before: count(change.ownBefore), now: count(change.ownNow) }),
      ...(change.reason ? [change.reason] : []),
    ].join(' '),
  }));
  return (
    <FigureTable
      caption={t('changesCaption', { number: since })}
      rowHeading={t('indicator')}
      columns={[t('before'), t(isSent ? 'nowSees' : 'now')]}
      groups={[{ key: 'all', rows }]}
    />
  );
}
