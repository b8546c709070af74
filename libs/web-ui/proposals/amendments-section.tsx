import { Button, NativeSelect, Textarea } from '@mantine/core';
import type { JSX } from 'react';
import { usePages } from '../api/use-pages.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { StatusBadge } from '../components/status-badge.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import { useDraft } from '../shell/use-draft.js';
import { TextDiff } from '../unity/index.js';
import { ProposalAmendmentsDocument, type ProposalAmendmentsQuery } from './generated/graphql.js';
import { proposalsText } from './l10n.js';
import styles from './proposals.module.css';
import { Refused } from './refused.js';
import { type ReadProposal, type Stepping, useStep } from './use-step.js';

const LONGEST = 19_000;
const A_PAGE = 10;
const EVERY_MS = 30_000;
type Amendment = ProposalAmendmentsQuery['proposalAmendments']['items'][number];

/** Other texts in the place of this one, each with what it would change. */
export function AmendmentsSection({ proposal }: { readonly proposal: ReadProposal }): JSX.Element {
  const t = useText(proposalsText);
  const step = useStep(proposal.id);
  const amendments = usePages(ProposalAmendmentsDocument, (data) => data.proposalAmendments, {
    ...{ first: A_PAGE, pollMs: EVERY_MS, variables: { proposalId: proposal.id } },
  });
  const { items, total } = amendments;
  return (
    <Section
      id="amendments"
      title={t('amendmentsTitle')}
      {...(total > 1 ? { lead: t('amendmentsInAll', { total }) } : {})}
    >
      <Refused error={step.error} answer={step.answer} />
      {amendments.error && <ErrorNotice error={amendments.error} onRetry={amendments.refetch} />}
      {!amendments.isReady && !amendments.error && <Loading lines={1} lineHeight={60} />}
      {amendments.isReady && items.length === 0 && <p className={styles['quiet']}>{t('noAmendments')}</p>}
      <ul className={styles['list']}>
        {items.map((amendment) => (
          <AmendmentCard key={amendment.id} proposal={proposal} amendment={amendment} step={step} />
        ))}
      </ul>
      {amendments.hasMore && (
        <div data-screen-only>
          <Button onClick={() => void amendments.more()} loading={amendments.isFetchingMore}>
            {t('moreAmendments')}
          </Button>
        </div>
      )}
      {proposal.steps.includes('amend') && <WriteAmendment key={proposal.version} proposal={proposal} step={step} />}
    </Section>
  );
}

interface CardProps {
  readonly proposal: ReadProposal;
  readonly amendment: Amendment;
  readonly step: Stepping;
}

function AmendmentCard({ proposal, amendment, step }: CardProps): JSX.Element {
  const t = useText(proposalsText);
  const textOf = useTextOfCode(proposalsText);
  const language = useLanguage();
  const { id, authorName, isMine, state, writtenOn, inFavour, against, text, version, integrates } = amendment;
  const former = proposal.versions.find((one) => one.version === version)?.text;
  const met = proposal.objections.find((one) => one.id === integrates);
  const isOpen = state === 'open' && proposal.phase === 'open';
  const fits = isOpen && version === proposal.version;
  return (
    <li className={styles['card']}>
      <div className={styles['ways']}>
        <strong>{authorName ?? t('somebodyLeft')}</strong>
        <span className={styles['quiet']}>{formatDay(writtenOn, language)}</span>
        <StatusBadge
          tone={state === 'open' || state === 'voting' ? 'info' : 'quiet'}
          icon="draft"
          word={textOf(`amendment.${state}`, state)}
        />
        {inFavour !== null && <span>{t('counted', { inFavour: inFavour ?? 0, against: against ?? 0 })}</span>}
      </div>
      {met && <p className={styles['quiet']}>{t('meets', { name: met.authorName ?? t('somebodyLeft') })}</p>}
      {text === null || former === undefined ? (
        <p>{text ?? t('erased')}</p>
      ) : (
        <TextDiff before={former} after={text ?? ''} />
      )}
      <div className={styles['ways']} data-screen-only>
        {fits && proposal.isMine && (
          <ConfirmAction
            main={false}
            action={t('accept')}
            confirm={t('acceptYes')}
            consequence={t('acceptConfirm')}
            onConfirm={() => step.take('accept-amendment', { targetId: id })}
            pending={step.isPending}
          />
        )}
        {fits && (proposal.isMine || isMine) && (
          <Button loading={step.isPending} onClick={() => step.take('vote-on-amendment', { targetId: id })}>
            {t('vote-on-amendment')}
          </Button>
        )}
        {isOpen && (proposal.isMine || isMine) && (
          <Button loading={step.isPending} onClick={() => step.take('close-amendment', { targetId: id })}>
            {t(isMine ? 'takeBack' : 'close')}
          </Button>
        )}
      </div>
    </li>
  );
}

function WriteAmendment({ proposal, step }: Pick<CardProps, 'proposal' | 'step'>): JSX.Element {
  const t = useText(proposalsText);
  // Kept with the version that it would replace: a later one is amended anew.
  const draft = useDraft(`proposals.${proposal.id}.amend.${proposal.version}`, { text: proposal.text ?? '', met: '' });
  const { text, met } = draft.value;
  const standing = proposal.objections.filter(({ state }) => state === 'standing');
  return (
    <details data-screen-only>
      <summary className={styles['summary']}>{t('amend')}</summary>
      <form
        className={styles['fields']}
        aria-label={t('amend')}
        onSubmit={(event) => {
          event.preventDefault();
          step.take('amend', { targetId: met || null, words: text }, draft.clear);
        }}
      >
        <Textarea
          label={t('amendField')}
          value={text}
          maxLength={LONGEST}
          autosize
          minRows={4}
          required
          onChange={(event) => draft.set({ text: event.currentTarget.value })}
        />
        {standing.length > 0 && (
          <NativeSelect
            label={t('meetsField')}
            value={met}
            data={[
              { value: '', label: t('meetsNone') },
              ...standing.map(({ id, authorName, reason }) => ({
                value: id,
                label: `${authorName ?? t('somebodyLeft')}: ${(reason ?? '').slice(0, 60)}`,
              })),
            ]}
            onChange={(event) => draft.set({ met: event.currentTarget.value })}
          />
        )}
        <div>
          <Button type="submit" loading={step.isPending} disabled={text.trim() === '' || text === proposal.text}>
            {t('amendSend')}
          </Button>
        </div>
      </form>
    </details>
  );
}
