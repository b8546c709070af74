import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { Link } from 'wouter';
import { useApi, useCommand } from '../api/use-api.js';
import { Icon, type IconName } from '../components/icons.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice } from '../components/notice.js';
import { Actions, EmptyState, PageHeader } from '../components/section.js';
import { formatDay } from '../format/format.js';
import { UnreadNoticesDocument } from '../generated/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import {
  MarkNoticesDocument,
  MyNoticesDocument,
  type NoticeItemFragment,
  type NoticeKind,
} from './generated/graphql.js';
import { noticesText } from './l10n.js';
import { LettersSection } from './letters-section.js';
import styles from './notices.module.css';

const ICONS: Readonly<Record<NoticeKind, IconName>> = {
  DECISION_TO_SECOND: 'record',
  DECISION_TO_RECORD: 'draft',
  DECISION_REVIEW: 'record',
  TURN_COMING: 'democracy',
  SWAP_OFFERED: 'democracy',
  AFFIRMATION_OPEN: 'unity',
  AFFIRMATION_LAPSED: 'alert',
  ELECTION_NOMINATIONS: 'democracy',
  ELECTION_NOMINATED: 'democracy',
  ELECTION_PAPER: 'democracy',
  ELECTION_VOTING: 'democracy',
  ELECTION_COUNTED: 'democracy',
  ELECTION_STEP: 'democracy',
  ELECTION_CONTEST_ENDS: 'democracy',
  QUESTION_TO_ANSWER: 'guidance',
  QUESTION_ANSWERED: 'guidance',
  GUIDANCE_ARRIVED: 'guidance',
  GUIDANCE_ANSWERED: 'guidance',
  ADMISSION_OPEN: 'people',
  OWN_ADMISSION: 'people',
  STUDY_DUE: 'study',
  STUDY_INVITED: 'study',
  STUDY_REVIEW: 'study',
  STUDY_SESSION: 'study',
  CONTACT_DUE: 'people',
  SURVEY_OPEN: 'people',
  DIGEST_REFUSED: 'alert',
};

interface NoticeProps {
  readonly notice: NoticeItemFragment;
  readonly onMark: (keys: string[], isRead: boolean) => void;
}

function NoticeLine({ notice: { key, kind, dueOn, path, isRead }, onMark }: NoticeProps): JSX.Element {
  const t = useText(noticesText);
  const language = useLanguage();
  const words = t(`kind.${kind}`);
  const day = dueOn ? t(kind === 'STUDY_SESSION' ? 'on' : 'until', { day: formatDay(dueOn, language) }) : null;
  const action = t(isRead ? 'markUnread' : 'markRead');
  return (
    <li className={`${styles['notice']} ${isRead ? '' : (styles['unread'] ?? '')}`}>
      <Link href={path} className={styles['about']} onClick={() => onMark([key], true)}>
        <Icon name={ICONS[kind]} />
        <span>
          {words}
          {day && <span className={styles['due']}> · {day}</span>}
        </span>
      </Link>
      <Button size="sm" aria-label={`${action}: ${words}`} onClick={() => onMark([key], !isRead)} data-screen-only>
        {action}
      </Button>
    </li>
  );
}

/** What is new for the reader: unread first. Following a line, or saying so, marks it as read. */
export function NoticesPage(): JSX.Element {
  const t = useText(noticesText);
  const answer = useApi(MyNoticesDocument, {});
  const mark = useCommand(MarkNoticesDocument, [MyNoticesDocument, UnreadNoticesDocument]);
  const notices = answer.data?.data.myNotices;
  const unread = (notices ?? []).filter(({ isRead }) => !isRead);
  const read = (notices ?? []).filter(({ isRead }) => isRead);
  const onMark = (keys: string[], isRead: boolean): void => mark.mutate({ keys, isRead });
  return (
    <div className={styles['page']}>
      <PageHeader title={t('title')}>
        <p>{t('lead')}</p>
      </PageHeader>
      {answer.error && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {mark.error && <ErrorNotice error={mark.error} />}
      {!notices && !answer.error && <Loading lines={3} lineHeight={60} />}
      {notices?.length === 0 && (
        <EmptyState title={t('empty')} next={t('emptyNext')}>
          <Link href="/">{t('toToday')}</Link>
        </EmptyState>
      )}
      {[
        { title: t('unread'), items: unread },
        { title: t('read'), items: read },
      ].map(
        ({ title, items }) =>
          items.length > 0 && (
            <section key={title}>
              <h2>{title}</h2>
              <ul aria-label={title} className={styles['list']}>
                {items.map((notice) => (
                  <NoticeLine key={notice.key} notice={notice} onMark={onMark} />
                ))}
              </ul>
            </section>
          ),
      )}
      {unread.length > 1 && (
        <Actions>
          <Button
            onClick={() =>
              onMark(
                unread.map(({ key }) => key),
                true,
              )
            }
            loading={mark.isPending}
          >
            {t('markAll')}
          </Button>
        </Actions>
      )}
      <LettersSection />
    </div>
  );
}
