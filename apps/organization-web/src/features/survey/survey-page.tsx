import {
  EmptyState,
  ErrorNotice,
  Loading,
  PageHeader,
  PageLink,
  Section,
  useApi,
  useCan,
  useLanguage,
  useText,
} from '#web-ui';
import { Stack } from '@mantine/core';
import type { JSX } from 'react';
import { DecideOnSurvey } from './decide-on-survey.js';
import { SurveysDocument } from './generated/graphql.js';
import { surveyText } from './l10n.js';
import { OneSurvey } from './one-survey.js';

const PROTECTED = ['protectedName', 'protectedCounts', 'protectedEnd', 'notProtected'] as const;

/** Surveys of the whole membership: what protects those who answer, the one that is open, and what is left of earlier ones. */
export function SurveyPage(): JSX.Element {
  const t = useText(surveyText);
  const can = useCan();
  const language = useLanguage();
  const answer = useApi(SurveysDocument, { language });
  const surveys = answer.data?.data.surveys;
  return (
    <Stack>
      <div data-screen-only>
        <PageLink href="/people" icon="back">
          {t('toPeople')}
        </PageLink>
      </div>
      <PageHeader title={t('title')}>
        <p>{t('lead')}</p>
      </PageHeader>
      {answer.error && !surveys && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!surveys && !answer.error && <Loading lines={5} lineHeight={48} />}
      {surveys?.length === 0 && <EmptyState title={t('none')} next={t('noneNext')} />}
      {surveys?.map((survey) => (
        <OneSurvey key={survey.id} survey={survey} />
      ))}
      <Section id="protected" title={t('protectedTitle')}>
        <ul>
          {PROTECTED.map((one) => (
            <li key={one}>{t(one)}</li>
          ))}
        </ul>
      </Section>
      {surveys && can('decision:record') && <DecideOnSurvey open={surveys.find(({ phase }) => phase !== 'closed')} />}
    </Stack>
  );
}
