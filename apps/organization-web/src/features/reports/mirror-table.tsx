import {
  FigureTable,
  type FigureTableGroup,
  type FigureTableRow,
  formatMonth,
  indicatorsText,
  useLanguage,
  useText,
  useTextOfCode,
} from '#web-ui';
import type { JSX } from 'react';
import { groupCells, type Report, type ReportCell } from './cells.js';
import { reportsText } from './l10n.js';

/** What was counted beside exactly what leaves, and below a label the reason where they differ. */
export function MirrorTable({ report }: { report: Report }): JSX.Element {
  const t = useText(reportsText);
  const labelOf = useTextOfCode(indicatorsText);
  const language = useLanguage();
  const { threshold } = report;
  const reason = ({ own, sent, suppressed, reason: given }: ReportCell): string | undefined => {
    if (suppressed) return given && own >= threshold ? given : t('suppressedWhy', { threshold });
    if (own === sent) return undefined;
    return given ?? t('roundedWhy', { threshold });
  };
  const rowOf = (cell: ReportCell): FigureTableRow => ({
    key: `${cell.indicator} ${cell.code ?? ''}`,
    label: cell.code === null ? labelOf(cell.indicator, cell.label) : labelOf(cell.code, cell.codeLabel ?? cell.code),
    figures: [{ value: cell.own }, { value: cell.sent, suppressed: cell.suppressed, threshold }],
    note: reason(cell),
  });
  const groups = groupCells(report.cells).map(({ key, parts, cells }): FigureTableGroup => ({
    key,
    ...(parts ? { label: labelOf(key, cells[0]?.label ?? key) } : {}),
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
