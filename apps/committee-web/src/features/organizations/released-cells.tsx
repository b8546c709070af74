import { FigureTable, formatMonth, Loading, useApi, useLanguage, useText } from '#web-ui';
import type { JSX } from 'react';
import { LiveCellsDocument } from '../../generated/graphql.js';
import { useIndicators } from '../indicators/index.js';
import { organizationsText } from './l10n.js';
import { LiveBadge } from './live-cell.js';
import { isSilence, PAGE } from './use-organizations.js';

/** The latest month that the organization itself serves as released, asked of it now. */
export function ReleasedCells({ id, after }: { id: string; after: string | null }): JSX.Element {
  const t = useText(organizationsText);
  const { cellName } = useIndicators();
  const language = useLanguage();
  const answer = useApi(LiveCellsDocument, { first: PAGE, after });
  const silent = answer.data?.gaps.some((gap) => gap.organization === id && isSilence(gap)) ?? answer.isError;
  const cells = answer.data?.data.organizations.items.find((item) => item.id === id)?.releasedCells ?? null;
  const month = cells
    ?.map((cell) => cell.month)
    .toSorted()
    .at(-1);
  const latest = cells?.filter((cell) => cell.month === month) ?? [];
  return (
    <>
      <h3>
        {t('releasedCells')} {cells && <LiveBadge />}
      </h3>
      {answer.isPending && <Loading lines={4} />}
      {!answer.isPending && !latest[0] && <p>{t(silent ? 'noAnswer' : 'notShared')}</p>}
      {latest[0] && (
        <FigureTable
          caption={t('releasedOf', { month: formatMonth(latest[0].month, language), revision: latest[0].revision })}
          rowHeading={t('indicator')}
          columns={[t('released')]}
          groups={[
            {
              key: 'all',
              rows: latest.map((cell) => ({
                key: `${cell.indicator} ${cell.code ?? ''}`,
                label: cellName(cell),
                figures: [cell],
              })),
            },
          ]}
        />
      )}
    </>
  );
}
