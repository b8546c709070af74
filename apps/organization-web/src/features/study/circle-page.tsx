import { Button, TextInput } from '@mantine/core';
import {
  Actions,
  ConfirmAction,
  ErrorNotice,
  Loading,
  MainAction,
  Notice,
  PageHeader,
  PageLink,
  Section,
  useApi,
  useCan,
  useLanguage,
  useText,
} from '#web-ui';
import { type JSX, useState } from 'react';
import { useParams } from 'wouter';
import {
  CloseCircleDocument,
  JoinCircleDocument,
  LeaveCircleDocument,
  PlanSessionDocument,
  StudyCircleDocument,
} from './generated/graphql.js';
import { studyText } from './l10n.js';
import { Outcome, useNameOf } from './outcome.js';
import { SessionRecord } from './session-record.js';
import type { Circle } from './study-types.js';
import styles from './study.module.css';
import { useStudy } from './use-study.js';

function People({ circle }: { circle: Circle }): JSX.Element {
  const t = useText(studyText);
  const nameOf = useNameOf();
  const join = useStudy(JoinCircleDocument);
  const leave = useStudy(LeaveCircleDocument);
  const me = circle.members.find(({ person }) => person.isMe);
  const { id } = circle;
  return (
    <Section id="people" title={t('circlePeople')} lead={t('circlePeopleLead')}>
      <ul className={styles['numbered']}>
        {circle.members.map(({ person, facilitates }) => (
          <li key={person.ref}>
            {nameOf(person)}
            {!facilitates && <span className={styles['quiet']}> {t('noTurns')}</span>}
          </li>
        ))}
      </ul>
      <Outcome of={join.refusal || join.error ? join : leave} />
      {circle.closedOn === null && (
        <Actions>
          {!me && (
            <MainAction loading={join.pending} onClick={() => join.run({ id, facilitates: true })}>
              {t('join')}
            </MainAction>
          )}
          {me && (
            <Button loading={join.pending} onClick={() => join.run({ id, facilitates: !me.facilitates })}>
              {t(me.facilitates ? 'takeNoTurns' : 'takeTurns')}
            </Button>
          )}
          {me && (
            <Button loading={leave.pending} onClick={() => leave.run({ id })}>
              {t('leave')}
            </Button>
          )}
        </Actions>
      )}
    </Section>
  );
}

function PlanSession({ circle }: { circle: Circle }): JSX.Element {
  const t = useText(studyText);
  const can = useCan();
  const [heldOn, setHeldOn] = useState('');
  const plan = useStudy(PlanSessionDocument);
  const close = useStudy(CloseCircleDocument);
  return (
    <Section id="plan" title={t('planSession')} lead={t('planSessionLead')} screenOnly>
      <div className={styles['fields']}>
        <TextInput
          type="date"
          label={t('heldOn')}
          value={heldOn}
          onChange={(event) => setHeldOn(event.currentTarget.value)}
        />
        <Outcome of={plan.refusal || plan.error ? plan : close} />
        <Actions>
          <MainAction
            disabled={heldOn === ''}
            loading={plan.pending}
            onClick={() => plan.run({ circleId: circle.id, heldOn })}
          >
            {t('setDay')}
          </MainAction>
          {can('study:review') && (
            <ConfirmAction
              main={false}
              action={t('closeCircle')}
              confirm={t('closeCircleYes')}
              consequence={<p>{t('closeCircleConfirm')}</p>}
              pending={close.pending}
              onConfirm={() => close.run({ id: circle.id })}
            />
          )}
        </Actions>
      </div>
    </Section>
  );
}

/** A circle: who takes part, the session that comes, and what earlier ones wrote down. */
export function CirclePage(): JSX.Element {
  const t = useText(studyText);
  const language = useLanguage();
  const { id } = useParams<{ id: string }>();
  const answer = useApi(StudyCircleDocument, { id, language });
  const circle = answer.data?.data.studyCircle;
  const sessions = answer.data?.data.circleSessions ?? [];
  const isFree =
    circle?.isMine === true && circle.closedOn === null && sessions.every(({ closedOn }) => closedOn !== null);
  return (
    <div className={styles['page']}>
      <div>
        <div data-screen-only>
          <PageLink href={circle ? `/study/module/${circle.curriculum}/${circle.module}` : '/study'} icon="back">
            {circle?.moduleTitle ?? t('title')}
          </PageLink>
        </div>
        <PageHeader title={circle ? t('circleOn', { title: circle.moduleTitle }) : t('circle')} />
      </div>
      {answer.error && !answer.data && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!answer.data && !answer.error && <Loading lines={6} />}
      {answer.data && !circle && <Notice tone="info" title={t('noCircle')} />}
      {circle && circle.closedOn !== null && <Notice tone="info" title={t('circleClosed')} />}
      {circle && sessions.map((session) => <SessionRecord key={session.id} session={session} circle={circle} />)}
      {circle && isFree && <PlanSession circle={circle} />}
      {circle && <People circle={circle} />}
    </div>
  );
}
