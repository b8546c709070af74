import {
  CodeToCopy,
  ConfirmAction,
  EmptyState,
  ErrorNotice,
  formatDay,
  MainAction,
  PageHeader,
  PageLink,
  Section,
  useApi,
  useCommand,
  useLanguage,
  useText,
} from '#web-ui';
import { Button, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import {
  InviteVolunteerAgainDocument,
  InviteVolunteerDocument,
  MyInvitationsDocument,
  type MyInvitationsQuery,
  WithdrawInvitationDocument,
} from './generated/graphql.js';
import { AnswerNotice } from './answer-notice.js';
import { peopleText } from './l10n.js';
import styles from './people.module.css';

const Code = ({ name, code }: { name: string; code: string }): JSX.Element => {
  const t = useText(peopleText);
  return (
    <output className={styles['card']}>
      <span>{t('handOver', { name })}</span>
      <CodeToCopy label={t('codeFor', { name })} code={code} />
    </output>
  );
};

function Invite(): JSX.Element {
  const t = useText(peopleText);
  const [name, setName] = useState('');
  const [invited, setInvited] = useState('');
  const invite = useCommand(InviteVolunteerDocument, [MyInvitationsDocument]);
  const answer = invite.data?.inviteVolunteer;
  const code = answer?.__typename === 'PeopleChanged' ? answer.invitationCode : null;
  return (
    <form
      className={styles['fields']}
      onSubmit={(event) => {
        event.preventDefault();
        setInvited(name.trim());
        invite.mutate(
          { displayName: name },
          { onSuccess: ({ inviteVolunteer: made }) => made.__typename === 'PeopleChanged' && setName('') },
        );
      }}
    >
      <AnswerNotice error={invite.error} answer={answer} />
      {code && <Code name={invited} code={code} />}
      <TextInput
        label={t('inviteName')}
        description={t('inviteHelp')}
        value={name}
        maxLength={100}
        required
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div>
        <MainAction type="submit" loading={invite.isPending} disabled={name.trim() === ''}>
          {t('invite')}
        </MainAction>
      </div>
    </form>
  );
}

function Waiting({ invitation }: { invitation: MyInvitationsQuery['myInvitations'][number] }): JSX.Element {
  const t = useText(peopleText);
  const language = useLanguage();
  const { personRef, displayName: name, invitedOn, codesLeft } = invitation;
  const again = useCommand(InviteVolunteerAgainDocument, [MyInvitationsDocument]);
  const withdraw = useCommand(WithdrawInvitationDocument, [MyInvitationsDocument]);
  const made = again.data?.inviteVolunteerAgain;
  return (
    <li className={styles['card']}>
      <div>
        <strong>{name}</strong>{' '}
        <span className={styles['quiet']}>
          {t('invitedOn', { day: formatDay(invitedOn, language) })} · {t('codesLeft', { count: codesLeft })}
        </span>
      </div>
      <AnswerNotice error={again.error} answer={made} />
      <AnswerNotice error={withdraw.error} answer={withdraw.data?.withdrawInvitation} />
      {made?.__typename === 'PeopleChanged' && made.invitationCode && <Code name={name} code={made.invitationCode} />}
      <div className={styles['ways']} data-screen-only>
        <Button
          loading={again.isPending}
          disabled={codesLeft === 0}
          aria-label={`${t('another')}: ${name}`}
          onClick={() => again.mutate({ personRef })}
        >
          {t('another')}
        </Button>
        <ConfirmAction
          main={false}
          action={`${t('takeBack')}: ${name}`}
          confirm={t('takeBack')}
          consequence={t('takeBackConfirm', { name })}
          onConfirm={() => withdraw.mutate({ personRef })}
          pending={withdraw.isPending}
        />
      </div>
    </li>
  );
}

/** Asking people to help: a code to hand over, and who has not answered yet. */
export function VolunteersPage(): JSX.Element {
  const t = useText(peopleText);
  const answer = useApi(MyInvitationsDocument, {});
  const waiting = answer.data?.data.myInvitations;
  return (
    <div className={styles['page']}>
      <div data-screen-only>
        <PageLink href="/people" icon="back">
          {t('toPeople')}
        </PageLink>
      </div>
      <PageHeader title={t('volunteersTitle')}>
        <p className={styles['quiet']}>{t('volunteersLead')}</p>
      </PageHeader>
      <Invite />
      <div data-screen-only>
        <PageLink href="/people/lists" icon="add">
          {t('listsWay')}
        </PageLink>
      </div>
      <Section id="waiting" title={t('waiting')}>
        {answer.error && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
        {waiting?.length === 0 && <EmptyState title={t('nobodyInvited')} next={t('nobodyInvitedNext')} />}
        <ul className={styles['list']}>
          {waiting?.map((invitation) => (
            <Waiting key={invitation.personRef} invitation={invitation} />
          ))}
        </ul>
      </Section>
    </div>
  );
}
