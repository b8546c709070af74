import { FigureTable, type FigureTableGroup, type FigureTableRow, formatMonth, useLanguage, useText } from '#web-ui';
import type { JSX } from 'react';
import { groupCells, type Report, type ReportCell } from './cells.js';
import { reportsText } from './l10n.js';

/** What was counted beside exactly what leaves, and below a label the reason where they differ. */
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
  const groups = groupCells(report.cells).map(({ key, parts, cells }): FigureTableGroup => ({
    key,
    ...(parts ? { label: cells[0]?.label ?? key } : {}),
    rows: cells.map(rowOf),
  }));
  const gone = report.state === 'SENT' || report.state === 'RECEIPTED';
  return (
    <FigureTable
      caption={t('caption', { month: formatMonth(report.month, language), revision: report.revision })}
      rowHeading={t('indicator')}
      columns={[t('own'), t(gone ? 'sentDone' : 'sent')]}
      groups={groups}
    />
  );
}
