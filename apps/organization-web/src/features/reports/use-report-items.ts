import { formatMonth, type OpenItems, useApi, useCan, useLanguage, useText } from '#web-ui';
import { useState } from 'react';
import { ReportMonthsDocument } from '../../generated/graphql.js';
import { reportsText } from './l10n.js';
import { reportItems } from './report-items.js';

const ICONS = {
  refused: 'alert',
  approve: 'send',
  draft: 'draft',
  changed: 'draft',
  more: 'reports',
  unreceipted: 'clock',
  received: 'check',
} as const;

/** For Today: months to report, to approve, to correct, on their way and received. */
export function useReportItems(): OpenItems {
  const t = useText(reportsText);
  const language = useLanguage();
  const can = useCan();
  const [now] = useState(() => new Date());
  const answer = useApi(ReportMonthsDocument, {});
  const reader = { mayDraft: can('report:draft'), mayApprove: can('report:approve'), now };
  return {
    ready: answer.data !== undefined,
    error: answer.data ? null : answer.error,
    items: reportItems(answer.data?.data.reportMonths ?? [], reader).map(({ kind, month, when, at, count }) => ({
      key: `reports.${kind}.${month}`,
      href: kind === 'more' ? '/reports' : `/reports/${month}`,
      icon: ICONS[kind],
      words: t(`today.${kind}`, { month: formatMonth(month, language), count: count ?? 1 }),
      when,
      ...(at ? { at } : {}),
    })),
  };
}
