import {
  Loading,
  NeedsMandate,
  Notice,
  PageHeader,
  PageLink,
  useApi,
  useCan,
  useCommand,
  useDraft,
  useText,
} from '#web-ui';
import { answerDays, newDraftId, WriteText } from '#web-ui/guidance';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useLocation } from 'wouter';
import { type GuidanceKind, GuidanceRecipientsDocument, IssueGuidanceDocument } from '../../generated/graphql.js';
import { issueText } from './l10n.js';
import styles from './guidance.module.css';

const KINDS: readonly GuidanceKind[] = ['OPINION', 'PROPOSAL', 'REQUEST'];
const LONGEST = 4000;
const REFRESHES = [{ toString: () => 'query GuidanceList' }];
const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

interface Organization {
  readonly id: string;
  readonly displayName: string;
}

function IssueForm({ organizations }: { organizations: readonly Organization[] }): JSX.Element {
  const t = useText(issueText);
  const [, go] = useLocation();
  const [empty] = useState(() => ({
    ...{ id: newDraftId(), kind: 'PROPOSAL', all: true, chosen: '', text: '', clause: '', replyBy: '' },
  }));
  const draft = useDraft('guidance.issue', empty);
  const { id, kind, all, text, clause, replyBy } = draft.value;
  const chosen = new Set(draft.value.chosen.split(' ').filter(Boolean));
  const to = all ? organizations : organizations.filter((one) => chosen.has(one.id));
  const toggle = (organization: string): void => {
    if (!chosen.delete(organization)) chosen.add(organization);
    draft.set({ chosen: [...chosen].join(' ') });
  };
  const command = useCommand(IssueGuidanceDocument, REFRESHES);
  const result = command.data?.issueGuidance;
  const send = (): void =>
    command.mutate(
      {
        input: {
          ...{ id, kind: kind as GuidanceKind, text, clause: orNull(clause), replyBy: orNull(replyBy) },
          to: all ? null : to.map((one) => one.id),
        },
      },
      {
        onSuccess: ({ issueGuidance }) => {
          if (issueGuidance.__typename !== 'GuidanceSent') return;
          draft.clear();
          go(`/guidance/item/${issueGuidance.guidance.issuer}/${issueGuidance.guidance.id}`);
        },
      },
    );
  return (
    <div className={styles['fields']}>
      <NativeSelect
        label={t('kind')}
        value={kind}
        data={KINDS.map((value) => ({ value, label: t(value) }))}
        onChange={(event) => draft.set({ kind: event.currentTarget.value })}
      />
      <fieldset className={styles['to']}>
        <legend>{t('to')}</legend>
        <Checkbox
          label={t('all')}
          checked={all}
          onChange={(event) => draft.set({ all: event.currentTarget.checked })}
        />
        {!all &&
          organizations.map((one) => (
            <Checkbox
              key={one.id}
              label={one.displayName}
              checked={chosen.has(one.id)}
              onChange={() => toggle(one.id)}
            />
          ))}
      </fieldset>
      <TextInput
        label={t('clause')}
        description={t('clauseHelp')}
        value={clause}
        onChange={(event) => draft.set({ clause: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('replyBy')}
        description={t('replyByHelp')}
        min={answerDays().least}
        max={answerDays().most}
        value={replyBy}
        onChange={(event) => draft.set({ replyBy: event.currentTarget.value })}
      />
      <WriteText
        label={t('text')}
        longest={LONGEST}
        value={text}
        onChange={(written) => draft.set({ text: written })}
        consequence={t('consequence', { count: to.length })}
        action={t('issue')}
        onSend={send}
        pending={command.isPending}
        error={command.error}
        refusal={result?.__typename === 'CorrespondenceRefused' ? result : null}
      />
    </div>
  );
}

/** Guidance to one, several or all organizations. */
export function IssuePage(): JSX.Element {
  const t = useText(issueText);
  const can = useCan();
  const answer = useApi(GuidanceRecipientsDocument, {});
  const organizations = answer.data?.data.organizations.items;
  return (
    <div className={styles['page']}>
      <div>
        <PageLink href="/guidance" icon="back">
          {t('back')}
        </PageLink>
        <PageHeader title={t('issue')}>
          <p>{t('lead')}</p>
        </PageHeader>
      </div>
      {!can('guidance:issue') && <NeedsMandate permission="guidance:issue" />}
      {can('guidance:issue') && !organizations && <Loading lines={6} />}
      {can('guidance:issue') && organizations?.length === 0 && <Notice tone="info" title={t('nobody')} />}
      {can('guidance:issue') && organizations && organizations.length > 0 && (
        <IssueForm organizations={organizations} />
      )}
    </div>
  );
}
