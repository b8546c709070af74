import { Button } from '@mantine/core';
import {
  Actions,
  ErrorNotice,
  Icon,
  Loading,
  Notice,
  PageHeader,
  PageLink,
  Section,
  useApi,
  useCan,
  useLanguage,
  useText,
} from '#web-ui';
import type { JSX } from 'react';
import { useLocation, useParams } from 'wouter';
import {
  MyModulesDocument,
  OpenCircleDocument,
  StudyModuleDocument,
  type StudyModuleQuery,
} from './generated/graphql.js';
import { AskReview } from './ask-review.js';
import { CircleList } from './circle-list.js';
import { studyText } from './l10n.js';
import { Outcome } from './outcome.js';
import styles from './study.module.css';
import { useStudy } from './use-study.js';

type Module = NonNullable<StudyModuleQuery['studyModule']>;
interface Codes {
  readonly curriculum: string;
  readonly module: string;
}

function Readings({ module }: { module: Module }): JSX.Element {
  const t = useText(studyText);
  return (
    <>
      {module.readings.map((reading, index) => (
        <Section
          key={reading.title}
          id={`reading-${index}`}
          title={reading.title}
          lead={t('minutes', { count: reading.minutes })}
        >
          {reading.text && <p className={styles['text']}>{reading.text}</p>}
          {reading.source && (
            <p>
              <a href={reading.source} rel="noreferrer" target="_blank">
                {t('readAt', { address: reading.source })}
              </a>
            </p>
          )}
        </Section>
      ))}
      <Section id="questions" title={t('questions')} lead={t('questionsLead')}>
        <ol className={styles['numbered']}>
          {module.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </Section>
    </>
  );
}

function StudyTogether({ codes }: { codes: Codes }): JSX.Element {
  const t = useText(studyText);
  const can = useCan();
  const [, go] = useLocation();
  const open = useStudy(OpenCircleDocument, (id) => go(`/study/circles/${id}`));
  return (
    <>
      <CircleList only={codes} />
      {can('study:review') && (
        <Actions>
          <Outcome of={open} />
          <Button loading={open.pending} onClick={() => open.run(codes)}>
            {t('openCircle')}
          </Button>
        </Actions>
      )}
    </>
  );
}

/** Where my own understanding of this module stands, and the way on. */
function Understanding({ codes, questionCount }: { codes: Codes; questionCount: number }): JSX.Element | null {
  const t = useText(studyText);
  const language = useLanguage();
  const modules = useApi(MyModulesDocument, { language }).data?.data.myModules;
  const mine = modules?.find((one) => one.curriculum === codes.curriculum && one.module === codes.module);
  if (!mine || questionCount === 0) return null;
  return (
    <Section id="understanding" title={t('understanding')} lead={t('understandingLead')} screenOnly>
      {mine.reviewId ? (
        <PageLink href={`/study/reviews/${mine.reviewId}`} icon="next">
          {t(mine.reviewState === 'confirmed' ? 'seeConfirmed' : 'seeReview')}
        </PageLink>
      ) : (
        <AskReview codes={codes} />
      )}
    </Section>
  );
}

/** A module to read, on screen or on paper: its aim, readings and questions. */
export function ModulePage(): JSX.Element {
  const t = useText(studyText);
  const language = useLanguage();
  const can = useCan();
  // The router's parameters have numbers beside names, which no input knows.
  const { curriculum, module: code } = useParams<{ curriculum: string; module: string }>();
  const codes = { curriculum, module: code };
  const answer = useApi(StudyModuleDocument, { ...codes, language });
  const module = answer.data?.data.studyModule;
  return (
    <div className={styles['page']}>
      <div>
        <div data-screen-only>
          <PageLink href="/study" icon="back">
            {t('title')}
          </PageLink>
        </div>
        <PageHeader title={module?.title ?? t('module')}>{module && <p>{module.aim}</p>}</PageHeader>
      </div>
      {answer.error && !answer.data && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!answer.data && !answer.error && <Loading lines={6} />}
      {answer.data && !module && <Notice tone="info" title={t('noModule')} />}
      {module && (
        <>
          <Readings module={module} />
          <Actions>
            <Button leftSection={<Icon name="print" />} onClick={() => window.print()}>
              {t('print')}
            </Button>
          </Actions>
          <StudyTogether codes={codes} />
          {can('study:review') && <Understanding codes={codes} questionCount={module.questions.length} />}
        </>
      )}
    </div>
  );
}
