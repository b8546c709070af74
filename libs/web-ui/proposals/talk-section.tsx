import { Button, NativeSelect } from '@mantine/core';
import { type JSX, useState } from 'react';
import { usePages } from '../api/use-pages.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import {
  ProposalAnswersDocument,
  ProposalCommentsDocument,
  type ProposalCommentsQuery,
  type SaidPartsFragment,
} from './generated/graphql.js';
import { proposalsText } from './l10n.js';
import styles from './proposals.module.css';
import { Refused } from './refused.js';
import { type ReadProposal, type Stepping, useStep } from './use-step.js';
import { WordsForm } from './words-form.js';

const A_PAGE = 20;
const EVERY_MS = 30_000;
const ORDERS = ['latest', 'oldest'] as const;
type Thread = ProposalCommentsQuery['proposalComments']['items'][number];

/** What people say of a proposal: threads of one level, page by page in the order that the reader chooses. */
export function TalkSection({ proposal }: { readonly proposal: ReadProposal }): JSX.Element {
  const t = useText(proposalsText);
  const step = useStep(proposal.id);
  const [order, setOrder] = useState<string>('latest');
  const threads = usePages(ProposalCommentsDocument, (data) => data.proposalComments, {
    ...{ first: A_PAGE, pollMs: EVERY_MS, keepPrevious: true },
    variables: { proposalId: proposal.id, order },
  });
  const may = proposal.steps.includes('comment');
  return (
    <Section id="talk" title={t('talkTitle')}>
      <Refused error={step.error} answer={step.answer} />
      {may && <Say label={t('commentField')} of={proposal.id} targetId={null} step={step} />}
      {threads.error && <ErrorNotice error={threads.error} onRetry={threads.refetch} />}
      {!threads.isReady && !threads.error && <Loading lines={2} lineHeight={60} />}
      {threads.total > 1 && (
        <div className={styles['fields']} data-screen-only>
          <NativeSelect
            label={t('talkOrder', { total: threads.total })}
            value={order}
            data={ORDERS.map((value) => ({ value, label: t(`talkOrder.${value}`) }))}
            onChange={(event) => setOrder(event.currentTarget.value)}
          />
        </div>
      )}
      <ul className={styles['list']}>
        {threads.items.map((one) => (
          <ThreadCard key={one.id} proposalId={proposal.id} thread={one} mayAnswer={may} step={step} />
        ))}
      </ul>
      {threads.hasMore && (
        <div data-screen-only>
          <Button onClick={() => void threads.more()} loading={threads.isFetchingMore}>
            {t('moreTalk')}
          </Button>
        </div>
      )}
    </Section>
  );
}

interface ThreadProps {
  readonly proposalId: string;
  readonly thread: Thread;
  readonly mayAnswer: boolean;
  readonly step: Stepping;
}

/** One thing said with the latest of its answers, or all of them once they are asked for. */
function ThreadCard({ proposalId, thread, mayAnswer, step }: ThreadProps): JSX.Element {
  const t = useText(proposalsText);
  const [isOpen, setOpen] = useState(false);
  const answers = usePages(ProposalAnswersDocument, (data) => data.proposalAnswers, {
    ...{ first: A_PAGE, pollMs: EVERY_MS, enabled: isOpen },
    variables: { proposalId, commentId: thread.id },
  });
  const { authorName, answerCount, lastAnswers } = thread;
  const shown = answers.isReady ? answers.items : lastAnswers;
  const isMore = isOpen ? answers.hasMore : answerCount > lastAnswers.length;
  return (
    <li className={styles['card']}>
      <Said comment={thread} step={step} />
      <ul className={styles['list']}>
        {shown.map((answer) => (
          <li key={answer.id}>
            <Said comment={answer} step={step} />
          </li>
        ))}
      </ul>
      {answers.error && <ErrorNotice error={answers.error} onRetry={answers.refetch} />}
      {isMore && (
        <div data-screen-only>
          <Button onClick={() => (isOpen ? void answers.more() : setOpen(true))} loading={answers.isFetchingMore}>
            {t('moreAnswers', { total: answerCount })}
          </Button>
        </div>
      )}
      {mayAnswer && (
        <details data-screen-only>
          <summary className={styles['summary']}>{t('answer', { name: authorName ?? t('somebodyLeft') })}</summary>
          <Say label={t('answerField')} of={proposalId} targetId={thread.id} step={step} />
        </details>
      )}
    </li>
  );
}

function Said({ comment, step }: { readonly comment: SaidPartsFragment; readonly step: Stepping }): JSX.Element {
  const t = useText(proposalsText);
  const language = useLanguage();
  const { id, authorName, isMine, writtenOn, words } = comment;
  return (
    <>
      <div className={styles['ways']}>
        <strong>{authorName ?? t('somebodyLeft')}</strong>
        <span className={styles['quiet']}>{formatDay(writtenOn, language)}</span>
      </div>
      <p>{words ?? t('removed')}</p>
      {isMine && words !== null && (
        <div data-screen-only>
          <Button loading={step.isPending} onClick={() => step.take('remove-comment', { targetId: id })}>
            {t('remove-comment')}
          </Button>
        </div>
      )}
    </>
  );
}

interface SayProps {
  /** The proposal. */
  readonly of: string;
  readonly label: string;
  readonly targetId: string | null;
  readonly step: Stepping;
}

function Say({ of, label, targetId, step }: SayProps): JSX.Element {
  const t = useText(proposalsText);
  return (
    <WordsForm
      place={`${of}.comment.${targetId ?? 'first'}`}
      label={label}
      action={t('comment')}
      step={step}
      onSend={(words, sent) => step.take('comment', { targetId, words }, sent)}
    />
  );
}
