import './styles.js';

export type { Catalogue, Language, TextKey, Translated, TranslationOf } from './i18n/catalogue.js';
export { useCurrentMonth } from './i18n/use-current-month.js';
export { useOfficeName } from './i18n/use-office-name.js';
export { useLanguage, useText, useTextOfCode } from './i18n/use-text.js';
export type { Text } from './i18n/use-text.js';
export { shellText } from './l10n/shell.js';
export { refusalsText } from './l10n/refusals.js';
export { termsText } from './l10n/terms.js';
export { formatAgo, formatDay, formatInstant, formatMonth, formatNumber } from './format/format.js';
export { today } from './format/today.js';
export { toCsv, type CsvValue } from './format/csv.js';
export { downloadText } from './format/download.js';
export { ask, send, type Answer, type Gap } from './api/graphql-client.js';
export { kindOf, RequestError } from './api/request-error.js';
export { useApi, useCommand, useRefresh } from './api/use-api.js';
export { useApiEach, usePages, type Pages } from './api/use-pages.js';
export { startApp } from './shell/start-app.js';
export { AppShell, WhoReads } from './shell/app-shell.js';
export { AppPages } from './shell/app-pages.js';
export type { AppPage } from './shell/app-page.js';
export { useDraft, type Draft } from './shell/use-draft.js';
export { SessionGate } from './session/session-gate.js';
export { useCan, useSession } from './session/session-context.js';
export { NeedsMandate } from './session/needs-mandate.js';
export { useWaitingDecisions, WaitingDecision, type DecisionItem } from './decisions/waiting-decisions.js';
export { useUnityItems } from './unity/use-unity-items.js';
export { useMyTurns } from './democracy/use-my-turns.js';
export { useRecordDecision } from './decisions/use-record-decision.js';
export { decisionsText } from './l10n/decisions.js';
export { Actions, EmptyState, PageHeader, Section } from './components/section.js';
export { ErrorNotice, Notice, RefusalNotice } from './components/notice.js';
export { StatusBadge, type Tone } from './components/status-badge.js';
export { Icon, type IconName } from './components/icons.js';
export { Loading } from './components/loading.js';
export { MainAction, MainLink, PageLink } from './components/main-action.js';
export { ConfirmAction } from './components/confirm-action.js';
export { DateText } from './components/date-text.js';
export { CodeToCopy, FingerprintWords } from './components/words.js';
export {
  FigureTable,
  useFigureWords,
  type Figure,
  type FigureTableGroup,
  type FigureTableRow,
} from './components/figure-table.js';
export { CardTable, type CardColumn } from './components/card-table.js';
export { Sparkline } from './components/sparkline.js';
export { LineChartCard } from './components/line-chart-card.js';
export { TodayView } from './today/today-view.js';
export type { OpenItem, OpenItems } from './today/open-items.js';
export { newUuid } from './format/new-uuid.js';
export { useRecoveryReminder, useRecoverySheetMade } from './recovery/use-recovery-reminder.js';
export { useSecondFactorItems } from './session/use-second-factor-items.js';
export { useOpenQuestions } from './guidance/use-open-questions.js';
