import {
  ConfirmAction,
  EmptyState,
  ErrorNotice,
  formatDay,
  Loading,
  PageHeader,
  PageLink,
  Section,
  useApi,
  useCommand,
  useLanguage,
  useText,
} from '#web-ui';
import { Textarea } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useParams } from 'wouter';
import { AnswerNotice } from './answer-notice.js';
import { DecideGrievance } from './decide-grievance.js';
import {
  GrievanceDocument,
  type GrievancePartsFragment,
  MyGrievancesDocument,
  ReplyToGrievanceDocument,
  WithdrawGrievanceDocument,
} from './generated/graphql.js';
import styles from './grievances.module.css';
import { grievancesText } from './l10n.js';
import { StateOf } from './state-of.js';

const REFRESHED = [GrievanceDocument, MyGrievancesDocument, 'query GrievancesForToday'];

function ReplyForm({ grievance }: { grievance: GrievancePartsFragment }): JSX.Element {
  const t = useText(grievancesText);
  const [words, setWords] = useState('');
  const reply = useCommand(ReplyToGrievanceDocument, REFRESHED);
  return (
    <div className={styles['fields']} data-screen-only>
      <AnswerNotice error={reply.error} answer={reply.data?.replyToGrievance} />
      <Textarea
        label={t('replyLabel')}
        value={words}
        maxLength={4000}
        autosize
        minRows={4}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <ConfirmAction
        action={t('reply')}
        confirm={t('reply')}
        consequence={t('replyConfirm')}
        onConfirm={() => reply.mutate({ id: grievance.id, words })}
        pending={reply.isPending}
        disabled={words.trim() === ''}
      />
    </div>
  );
}

function ReplySection({ grievance }: { grievance: GrievancePartsFragment }): JSX.Element {
  const t = useText(grievancesText);
  const language = useLanguage();
  const { role, reply, state, personName: name, replyUntil } = grievance;
  const mayReply = role === 'named' && state === 'open' && reply === null;
  const day = formatDay(replyUntil, language);
  return (
    <Section id="reply" title={t('replyTitle')} {...(mayReply && { lead: t('replyLead', { day }) })}>
      {reply !== null && (
        <div className={styles['card']}>
          <p className={styles['said']}>{reply}</p>
          <span className={styles['quiet']}>{t('replyOf', { name })}</span>
        </div>
      )}
      {reply === null && !mayReply && <p className={styles['quiet']}>{t('noReply', { day })}</p>}
      {mayReply && <ReplyForm grievance={grievance} />}
    </Section>
  );
}

function WithdrawSection({ id }: { id: string }): JSX.Element {
  const t = useText(grievancesText);
  const withdraw = useCommand(WithdrawGrievanceDocument, REFRESHED);
  return (
    <Section id="withdraw" title={t('withdrawTitle')} screenOnly>
      <AnswerNotice error={withdraw.error} answer={withdraw.data?.withdrawGrievance} />
      <ConfirmAction
        main={false}
        action={t('withdraw')}
        confirm={t('withdrawYes')}
        consequence={t('withdrawConfirm')}
        onConfirm={() => withdraw.mutate({ id })}
        pending={withdraw.isPending}
      />
    </Section>
  );
}

function OneGrievance({ grievance }: { grievance: GrievancePartsFragment }): JSX.Element {
  const t = useText(grievancesText);
  const language = useLanguage();
  const { id, role, state, personName: name, authorName, bodyName: body, words, filedOn } = grievance;
  return (
    <>
      <PageHeader title={role === 'named' ? t('aboutYou') : t('about', { name })}>
        <div className={styles['ways']}>
          <StateOf grievance={grievance} />
          <span className={styles['quiet']}>{t('heardBy', { body })}</span>
        </div>
      </PageHeader>
      <article className={styles['card']}>
        <p className={styles['said']}>{words}</p>
        <span className={styles['quiet']}>
          {t('by', { name: authorName ?? t('withoutName'), day: formatDay(filedOn, language) })}
        </span>
      </article>
      <ReplySection grievance={grievance} />
      {role === 'hearer' && state === 'open' && <DecideGrievance id={id} reads />}
      {role === 'filer' && state === 'open' && <WithdrawSection id={id} />}
      <p className={styles['quiet']}>{t('kept')}</p>
    </>
  );
}

/** One grievance, to who filed it, to the person whom it is about, and to the body that hears it. */
export function GrievancePage(): JSX.Element {
  const t = useText(grievancesText);
  const { id } = useParams<{ id: string }>();
  const answer = useApi(GrievanceDocument, { id });
  const grievance = answer.data?.data.grievance;
  return (
    <div className={styles['page']}>
      <div data-screen-only>
        <PageLink href="/people/grievances" icon="back">
          {t('toList')}
        </PageLink>
      </div>
      {grievance && <OneGrievance grievance={grievance} />}
      {!grievance && <PageHeader title={t('title')} />}
      {grievance === null && <EmptyState title={t('unknown')} next={t('unknownNext')} />}
      {grievance === null && <DecideGrievance id={id} reads={false} />}
      {answer.error && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!answer.data && !answer.error && <Loading lines={5} lineHeight={56} />}
    </div>
  );
}
