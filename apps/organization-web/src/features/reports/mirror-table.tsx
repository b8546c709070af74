import { formatMonth, useLanguage, useText } from '#web-ui';
import { FigureTable, type FigureTableGroup, type FigureTableRow } from '#web-ui/tables';
import type { JSX } from 'react';
import { groupCells, type Report, type ReportCell } from './cells.js';
import { reportsText } from './l10n.js';

/** What was counted beside exactly what leaves, with the reason where they differ: totals first, their rows by code folded. */
export function MirrorTable({ report }: { report: Report }): JSX.Element {
  const t = useText(reportsText);
  const language = useLanguage();
  const { threshold } = report;
  const reason = ({ own, sent, suppressed, reason: given }: ReportCell): string | undefined => {
    if (own === sent) return undefined;
    return suppressed && own < threshold ? t('suppressedWhy', { threshold }) : (given ?? undefined);
  };
  const rowOf = (cell: ReportCell): FigureTableRow => ({
    key: `${cell.indicator} ${cell.code ?? ''}`,
    label: cell.code === null ? cell.label : (cell.codeLabel ?? cell.code),
    figures: [
      { value: cell.own },
      { value: cell.sent, suppressed: cell.suppressed, threshold, later: report.revision > 1 },
    ],
    note: reason(cell),
  });
  const groups = groupCells(report.cells);
  const totals = groups.filter(({ parts }) => !parts).flatMap(({ cells }) => cells);
  const byCode = groups.filter(({ parts }) => parts);
  const rows = byCode.reduce((sum, { cells }) => sum + cells.length, 0);
  const gone = report.state === 'SENT' || report.state === 'RECEIPTED';
  const table = (caption: string, shown: readonly FigureTableGroup[]): JSX.Element => (
    <FigureTable
      caption={caption}
      rowHeading={t('indicator')}
      columns={[t('own'), t(gone ? 'sentDone' : 'sent')]}
      groups={shown}
    />
  );
  const named = { month: formatMonth(report.month, language), revision: report.revision };
  return (
    <>
      {table(t('caption', named), [{ key: 'totals', rows: totals.map(rowOf) }])}
      {rows > 0 && (
        <details>
          <summary>{t('byCode', { count: rows })}</summary>
          {table(
            t('captionByCode', named),
            byCode.map(({ key, cells }) => ({ key, label: cells[0]?.label ?? key, rows: cells.map(rowOf) })),
          )}
        </details>
      )}
    </>
  );
}
