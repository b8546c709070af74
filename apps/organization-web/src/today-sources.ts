import {
  type OpenItems,
  useCriticismItems,
  useElectionItems,
  useMeetingItems,
  useNoticeItems,
  useMyTurns,
  useOpenQuestions,
  useRecallItems,
  useRollCallItems,
  useSecondFactorItems,
  useUnityItems,
} from '#web-ui';
import { useFederationItems } from './features/federation/index.js';
import { useGrievanceItems } from './features/grievances/index.js';
import { useImportItems } from './features/imports/index.js';
import { usePeopleItems } from './features/people/index.js';
import { useReportItems } from './features/reports/index.js';
import { useStudyItems } from './features/study/index.js';
import { useSurveyItems } from './features/survey/index.js';

/** What Today asks: one hook for each feature, in the order in which equally urgent lines stand. */
export const useTodaySources = (): OpenItems[] => [
  useSecondFactorItems(),
  useOpenQuestions(),
  useReportItems(),
  useMyTurns(),
  useMeetingItems(),
  useRollCallItems(),
  useRecallItems(),
  useElectionItems(),
  useUnityItems(),
  useStudyItems(),
  useFederationItems(),
  useImportItems(),
  usePeopleItems(),
  useGrievanceItems(),
  useCriticismItems(),
  useSurveyItems(),
  useNoticeItems(),
];
