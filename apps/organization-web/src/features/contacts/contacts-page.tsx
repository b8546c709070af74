import {
  CodeToCopy,
  EmptyState,
  ErrorNotice,
  formatMonth,
  Loading,
  PageHeader,
  PageLink,
  Section,
  shellText,
  useApi,
  useCommand,
  useLanguage,
  usePages,
  useText,
} from '#web-ui';
import { Button, NativeSelect } from '@mantine/core';
import { type JSX, useState } from 'react';
import { ContactCard } from './contact-card.js';
import type { Pipeline } from './contact-fields.js';
import {
  ContactPipelineDocument,
  ContactsDocument,
  type ContactsQuery,
  InviteContactDocument,
} from './generated/graphql.js';
import { contactsText } from './l10n.js';
import { NewContact } from './new-contact.js';
import { codeIn, Refused } from './refused.js';
import styles from './contacts.module.css';

const PAGE = 50;

/** The first figure of the page: how people go on from one stage to the next. */
function Conversions({ pipeline }: { readonly pipeline: Pipeline }): JSX.Element {
  const t = useText(contactsText);
  const language = useLanguage();
  const stageOf = (code: string) => pipeline.stages.find((stage) => stage.code === code);
  return (
    <Section id="going" title={t('going')} lead={t('goingLead', { month: formatMonth(pipeline.since, language) })}>
      <dl className={styles['conversions']}>
        {pipeline.conversions.map(({ from, to, reached, converted }) => (
          <div key={to}>
            <dt>{t('fromTo', { from: stageOf(from)?.name ?? from, to: stageOf(to)?.name ?? to })}</dt>
            <dd>
              <strong>{reached === 0 ? t('nobodyYet') : t('of', { converted, reached })}</strong>
              <span className={styles['quiet']}>{stageOf(to)?.purpose}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function People({ pipeline }: { readonly pipeline: Pipeline }): JSX.Element {
  const t = useText(contactsText);
  const ts = useText(shellText);
  const [stage, setStage] = useState('');
  const [invited, setInvited] = useState('');
  const invite = useCommand(InviteContactDocument, [ContactsDocument, ContactPipelineDocument]);
  const contacts = usePages(ContactsDocument, ({ contacts: page }: ContactsQuery) => page, {
    ...{ first: PAGE, pollMs: false as const, keepPrevious: true, variables: { stage: stage || null } },
  });
  const { items, total, isReady, error } = contacts;
  const code = codeIn(invite.data?.inviteContact);
  const open = pipeline.stages.slice(0, -1);
  return (
    <Section id="people" title={t('people')}>
      <Refused error={invite.error} answer={invite.data?.inviteContact} />
      {code && (
        <output className={styles['card']}>
          <strong>{t('invited', { name: invited })}</strong>
          <span>{t('invitedLead')}</span>
          <CodeToCopy label={t('codeFor', { name: invited })} code={code} />
        </output>
      )}
      <div data-screen-only>
        <NativeSelect
          label={t('show')}
          value={stage}
          onChange={(event) => setStage(event.currentTarget.value)}
          data={[
            { value: '', label: t('everybody') },
            ...open.map(({ code: value, name }) => ({ value, label: name })),
          ]}
        />
      </div>
      {stage && (
        <p className={styles['quiet']}>
          {open.flatMap(({ code: one, name, purpose }) =>
            one === stage ? [t('inStage', { stage: name, purpose })] : [],
          )}
        </p>
      )}
      {error && !isReady && <ErrorNotice error={error} onRetry={contacts.refetch} />}
      {!isReady && !error && <Loading lines={4} lineHeight={96} />}
      {isReady && items.length === 0 && <EmptyState title={t('none')} next={t('noneNext')} />}
      <ul className={styles['list']}>
        {items.map((contact) => (
          <ContactCard
            key={contact.id}
            contact={contact}
            pipeline={pipeline}
            onInvite={(id, displayName) => {
              setInvited(displayName);
              invite.mutate({ id, displayName });
            }}
          />
        ))}
      </ul>
      {contacts.hasMore && (
        <p data-screen-only>
          <Button onClick={() => contacts.more()} loading={contacts.isFetchingMore}>
            {ts('showMore')}
          </Button>
        </p>
      )}
      {isReady && total > 0 && <output className={styles['quiet']}>{t('kept', { count: total })}</output>}
    </Section>
  );
}

/** Who asked to be contacted: first how people go on, then whom to answer, and last how many are kept. */
export function ContactsPage(): JSX.Element {
  const t = useText(contactsText);
  const language = useLanguage();
  const answer = useApi(ContactPipelineDocument, { language }, { keepPrevious: true });
  const pipeline = answer.data?.data.contactPipeline;
  return (
    <div className={styles['page']}>
      <div data-screen-only>
        <PageLink href="/people" icon="back">
          {t('toPeople')}
        </PageLink>
      </div>
      <PageHeader title={t('title')}>
        <p className={styles['quiet']}>{t('lead')}</p>
      </PageHeader>
      {answer.error && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!pipeline && !answer.error && <Loading lines={3} lineHeight={64} />}
      {pipeline && (
        <>
          <Conversions pipeline={pipeline} />
          <NewContact pipeline={pipeline} />
          <People pipeline={pipeline} />
        </>
      )}
    </div>
  );
}
