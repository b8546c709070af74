import {
  ErrorNotice,
  formatDay,
  Notice,
  Section,
  useCommand,
  useLanguage,
  useSession,
  useText,
  useTextOfCode,
} from '#web-ui';
import { Button, Stack } from '@mantine/core';
import { type JSX, useState } from 'react';
import { AnswerForm } from './answer-form.js';
import { RequestSurveyPaperDocument, SurveysDocument, type SurveyPartsFragment } from './generated/graphql.js';
import { ownPaper } from './kept-paper.js';
import { surveyText } from './l10n.js';
import { blindedFor, takeSigned } from './own-paper.js';

interface SurveyProps {
  readonly survey: SurveyPartsFragment;
}

/** The questions before anybody answers, and what is told of the answers afterwards. */
function Questions({ survey: { questions, phase } }: SurveyProps): JSX.Element {
  const t = useText(surveyText);
  return (
    <dl>
      {questions.map(({ code, text, choices }) => (
        <div key={code}>
          <dt>{text}</dt>
          {choices.map((choice) => (
            <dd key={choice.code}>
              {phase !== 'closed' && choice.text}
              {phase === 'closed' &&
                (choice.atLeast === null
                  ? t('notTold', { choice: choice.text })
                  : t('atLeast', { choice: choice.text, count: choice.atLeast }))}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** The first days: one paper for each who wants one, kept in this browser. */
function Fetch({ survey }: SurveyProps): JSX.Element {
  const t = useText(surveyText);
  const textOf = useTextOfCode(surveyText);
  const language = useLanguage();
  const { me } = useSession();
  const [hasPaper, setHasPaper] = useState(ownPaper(survey.id, me.personRef) !== null);
  const command = useCommand(RequestSurveyPaperDocument, [SurveysDocument]);
  const answer = command.data?.requestSurveyPaper;
  const fetchOne = (): void =>
    command.mutate(
      { surveyId: survey.id, blinded: blindedFor(survey, me.personRef) },
      {
        onSuccess: ({ requestSurveyPaper: signed }) => {
          if (signed.__typename !== 'SurveyPaper') return;
          takeSigned(survey, me.personRef, signed.signature);
          setHasPaper(true);
        },
      },
    );
  const until = formatDay(survey.asksUntil, language);
  if (hasPaper)
    return (
      <Notice tone="info" title={t('hasPaper')}>
        <p>{t('comeBack', { day: until, until: formatDay(survey.answersUntil, language) })}</p>
      </Notice>
    );
  return (
    <>
      {command.error && <ErrorNotice error={command.error} />}
      {answer?.__typename === 'SurveyRefused' && (
        <Notice title={t('refused')}>{textOf(answer.code, answer.message)}</Notice>
      )}
      <p>{t('fetchLead', { day: until })}</p>
      {survey.hasAsked === true && <p>{t('fetchedElsewhere')}</p>}
      <div data-screen-only>
        <Button onClick={fetchOne} loading={command.isPending}>
          {t('fetch')}
        </Button>
      </div>
    </>
  );
}

export function OneSurvey({ survey }: SurveyProps): JSX.Element {
  const t = useText(surveyText);
  const language = useLanguage();
  const { phase, title } = survey;
  return (
    <Section id={`survey-${survey.id}`} title={title}>
      <Stack align="flex-start">
        {phase === 'asking' && <Fetch survey={survey} />}
        {phase === 'answering' && <AnswerForm survey={survey} />}
        {phase === 'closed' && <p>{t('closedOn', { day: formatDay(survey.answersUntil, language) })}</p>}
        {phase === 'closed' && !survey.hasResults && <p>{t('noResults')}</p>}
        {(phase === 'asking' || survey.hasResults) && <Questions survey={survey} />}
      </Stack>
    </Section>
  );
}
