import { Section, useCommand, useText } from '#web-ui';
import { Button } from '@mantine/core';
import type { JSX } from 'react';
import {
  KeepInvitationsApartDocument,
  MergeInvitationsDocument,
  PeopleListsDocument,
  type PeopleListsQuery,
  WithdrawImportedInvitationDocument,
} from './generated/graphql.js';
import { outreachText } from './l10n.js';
import styles from './outreach.module.css';
import { Refused } from './refused.js';

type Group = PeopleListsQuery['invitationsAlike'][number];

function AlikeGroup({ group: { invitations, belongs } }: { group: Group }): JSX.Element {
  const t = useText(outreachText);
  const merge = useCommand(MergeInvitationsDocument, [PeopleListsDocument]);
  const apart = useCommand(KeepInvitationsApartDocument, [PeopleListsDocument]);
  const withdraw = useCommand(WithdrawImportedInvitationDocument, [PeopleListsDocument]);
  const ids = invitations.map(({ id }) => id);
  return (
    <li className={styles['card']}>
      <Refused error={merge.error} answer={merge.data?.mergeInvitations} />
      <Refused error={apart.error} answer={apart.data?.keepInvitationsApart} />
      <Refused error={withdraw.error} answer={withdraw.data?.withdrawImportedInvitation} />
      {belongs && <span>{t('belongs')}</span>}
      <ul className={styles['list']}>
        {invitations.map(({ id, name, contact }) => (
          <li key={id} className={styles['line']}>
            <span>
              <strong>{name}</strong> · {contact}
            </span>
            {ids.length > 1 ? (
              <Button
                loading={merge.isPending}
                aria-label={`${t('keepOnly')}: ${name}, ${contact}`}
                onClick={() => merge.mutate({ keep: id, drop: ids.filter((other) => other !== id) })}
              >
                {t('keepOnly')}
              </Button>
            ) : (
              <Button
                loading={withdraw.isPending}
                aria-label={`${t('takeBack')}: ${name}`}
                onClick={() => withdraw.mutate({ id })}
              >
                {t('takeBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button
          loading={apart.isPending}
          aria-label={`${t(ids.length > 1 ? 'apart' : 'apartOne')}: ${invitations.map(({ name }) => name).join(', ')}`}
          onClick={() => apart.mutate({ ids })}
        >
          {t(ids.length > 1 ? 'apart' : 'apartOne')}
        </Button>
      </div>
    </li>
  );
}

/** Who may be one person: a person chooses. */
export function AlikeSection({ groups }: { groups: readonly Group[] }): JSX.Element {
  const t = useText(outreachText);
  return (
    <Section id="alike" title={t('alike')} lead={t('alikeLead')}>
      <ul className={styles['list']}>
        {groups.map((group) => (
          <AlikeGroup key={group.invitations.map(({ id }) => id).join()} group={group} />
        ))}
      </ul>
    </Section>
  );
}
