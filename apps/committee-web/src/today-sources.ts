import {
  type OpenItems,
  useCriticismItems,
  useDelegateItems,
  useElectionItems,
  useMeetingItems,
  useMyTurns,
  useNoticeItems,
  useOpenQuestions,
  useRecallItems,
  useRollCallItems,
  useSecondFactorItems,
  useRecoveryReminder,
  useUnityItems,
} from '#web-ui';
import { useEnrolmentItems } from './features/enrolments/index.js';
import { useOrganizationItems } from './features/organizations/index.js';

/** What Today asks: one hook for each feature, in the order in which equally urgent lines stand. */
export const useTodaySources = (): OpenItems[] => [
  useRecoveryReminder(),
  useSecondFactorItems(),
  useOpenQuestions(),
  useMyTurns(),
  useMeetingItems(),
  useRollCallItems(),
  useRecallItems(),
  useElectionItems(),
  useDelegateItems(),
  useCriticismItems(),
  useUnityItems(),
  useEnrolmentItems(),
  useOrganizationItems(),
  useNoticeItems(),
];
