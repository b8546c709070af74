import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { useApi, useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { Loading } from '../components/loading.js';
import { PageLink } from '../components/main-action.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { EmptyState, PageHeader, Section } from '../components/section.js';
import { useText } from '../i18n/use-text.js';
import { proposalRefusalsText } from '../l10n/proposal-refusals.js';
import { useCan } from '../session/session-context.js';
import {
  DeleteProposalDraftDocument,
  ProposalBodiesDocument,
  ProposalDraftsDocument,
  type ProposalDraftsQuery,
  ProposalsDocument,
  PublishProposalDocument,
  SaveProposalDraftDocument,
} from './generated/graphql.js';
import { proposalsText } from './l10n.js';
import styles from './proposals.module.css';
import { Refused } from './refused.js';

type Draft = ProposalDraftsQuery['proposalDrafts'][number];
const WAYS = ['consent', 'vote', 'room'] as const;
const LONGEST_TITLE = 200;
const LONGEST_TEXT = 19_000;

/** Writes a proposal, which is its author's alone, and puts it before a body. */
export function WriteProposalPage(): JSX.Element {
  const t = useText(proposalsText);
  const lapsed = useText(proposalRefusalsText)('AFFIRMATION_LAPSED');
  const votes = useCan()('vote');
  const { id = 'new' } = useParams<{ id?: string }>();
  const answer = useApi(ProposalDraftsDocument, {}, { enabled: votes });
  const draft = answer.data?.data.proposalDrafts.find((one) => one.id === id);
  return (
    <div className={styles['page']}>
      <PageHeader title={t('write')}>
        <p className={styles['quiet']}>{t('textHelp')}</p>
      </PageHeader>
      {!votes && <Notice title={lapsed} />}
      {answer.error && !answer.data && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {votes && !answer.data && !answer.error && <Loading lines={4} lineHeight={60} />}
      {answer.data && id !== 'new' && !draft && <EmptyState title={t('unknown')} next={t('unknownNext')} />}
      {answer.data && (id === 'new' || draft) && <Words key={id} draft={draft ?? null} />}
      {draft && <Publish draft={draft} />}
      <PageLink href="/democracy/proposals">{t('toList')}</PageLink>
    </div>
  );
}

function Words({ draft }: { readonly draft: Draft | null }): JSX.Element {
  const t = useText(proposalsText);
  const [, go] = useLocation();
  const [title, setTitle] = useState(draft?.title ?? '');
  const [text, setText] = useState(draft?.text ?? '');
  const save = useCommand(SaveProposalDraftDocument, [ProposalDraftsDocument]);
  const remove = useCommand(DeleteProposalDraftDocument, [ProposalDraftsDocument]);
  const saved = save.data?.saveProposalDraft;
  return (
    <form
      className={styles['fields']}
      aria-label={t('write')}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(
          { input: { id: draft?.id ?? null, title, text } },
          {
            onSuccess: ({ saveProposalDraft: done }) =>
              done.__typename === 'ProposalDone' && go(`/democracy/proposals/write/${done.id}`, { replace: true }),
          },
        );
      }}
    >
      <Refused error={save.error} answer={saved} />
      <Refused error={remove.error} answer={remove.data?.deleteProposalDraft} />
      <TextInput
        label={t('titleField')}
        value={title}
        maxLength={LONGEST_TITLE}
        required
        autoComplete="off"
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Textarea
        label={t('textField')}
        value={text}
        maxLength={LONGEST_TEXT}
        required
        autosize
        minRows={5}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles['ways']}>
        <Button type="submit" loading={save.isPending} disabled={title.trim() === '' || text.trim() === ''}>
          {t('save')}
        </Button>
        {draft && (
          <ConfirmAction
            main={false}
            action={t('remove')}
            confirm={t('removeYes')}
            consequence={t('removeConfirm')}
            onConfirm={() => remove.mutate({ id: draft.id }, { onSuccess: () => go('/democracy/proposals') })}
            pending={remove.isPending}
          />
        )}
      </div>
      {draft && draft.title === title && draft.text === text && <Notice title={t('saved')} />}
    </form>
  );
}

function Publish({ draft }: { readonly draft: Draft }): JSX.Element {
  const t = useText(proposalsText);
  const [, go] = useLocation();
  const bodies = useApi(ProposalBodiesDocument, {}).data?.data.bodies ?? [];
  const [bodyId, setBody] = useState('');
  const [way, setWay] = useState<string>('consent');
  const [days, setDays] = useState('7');
  const [cites, setCites] = useState('');
  const publish = useCommand(PublishProposalDocument, [ProposalDraftsDocument, ProposalsDocument]);
  const run = (): void => {
    const citations = cites.split(/\s+/u).filter((one) => one !== '');
    publish.mutate(
      {
        draftId: draft.id,
        input: { bodyId: bodyId || (bodies[0]?.id ?? ''), way, windowDays: Number(days), citations },
      },
      {
        onSuccess: ({ publishProposal: done }) =>
          done.__typename === 'ProposalDone' && go(`/democracy/proposals/${done.id}`),
      },
    );
  };
  return (
    <Section id="publish" title={t('publishTitle')}>
      <form className={styles['fields']} aria-label={t('publishTitle')} onSubmit={(event) => event.preventDefault()}>
        <Refused error={publish.error} answer={publish.data?.publishProposal} />
        {bodies.length > 1 && (
          <NativeSelect
            label={t('body')}
            value={bodyId}
            data={bodies.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => setBody(event.currentTarget.value)}
          />
        )}
        <NativeSelect
          label={t('way')}
          value={way}
          data={WAYS.map((value) => ({ value, label: t(`way.${value}`) }))}
          onChange={(event) => setWay(event.currentTarget.value)}
        />
        <TextInput
          type="number"
          label={t('days')}
          description={t('daysHelp')}
          min={1}
          max={60}
          value={days}
          onChange={(event) => setDays(event.currentTarget.value)}
        />
        <Textarea
          label={t('cites')}
          description={t('citesHelp')}
          value={cites}
          autosize
          minRows={2}
          onChange={(event) => setCites(event.currentTarget.value)}
        />
        <div>
          <ConfirmAction
            action={t('publish')}
            confirm={t('publishYes')}
            consequence={t('publishConfirm')}
            onConfirm={run}
            pending={publish.isPending}
            disabled={!Number.isSafeInteger(Number(days)) || Number(days) < 1}
          />
        </div>
      </form>
    </Section>
  );
}
