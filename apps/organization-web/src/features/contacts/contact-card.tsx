import { ConfirmAction, formatDay, useCan, useCommand, useLanguage, useText } from '#web-ui';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { ContactCode } from './contact-code.js';
import { ContactFields, type Pipeline } from './contact-fields.js';
import {
  ChangeContactDocument,
  ContactPipelineDocument,
  ContactsDocument,
  type ContactsQuery,
  MoveContactDocument,
  NewContactCodeDocument,
  RemoveContactDocument,
} from './generated/graphql.js';
import { contactsText } from './l10n.js';
import { codeIn, Refused } from './refused.js';
import styles from './contacts.module.css';

type Contact = ContactsQuery['contacts']['items'][number];

interface ContactCardProps {
  readonly contact: Contact;
  readonly pipeline: Pipeline;
  readonly onInvite: (id: string, displayName: string) => void;
}

const REFRESHED = [ContactsDocument, ContactPipelineDocument];
export const nameOf = ({ reach, askFor }: Pick<Contact, 'reach' | 'askFor'>): string => askFor ?? reach;
const linkTo = (reach: string): string => (reach.includes('@') ? `mailto:${reach}` : `tel:${reach}`);

function Facts({ contact, pipeline }: Pick<ContactCardProps, 'contact' | 'pipeline'>): JSX.Element {
  const t = useText(contactsText);
  const language = useLanguage();
  const day = (text: string): string => formatDay(text, language);
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const named = (choices: Pipeline['wishes'], codes: readonly string[]): string =>
    choices.flatMap(({ code, name }) => (codes.includes(code) ? [name] : [])).join(', ');
  const step = named(pipeline.nextSteps, contact.nextStep ? [contact.nextStep] : []);
  const facts = [
    [t('language'), contact.languages.map((code) => names.of(code) ?? code).join(', ')],
    [t('freeAt'), named(pipeline.freeTimes, contact.freeAt)],
    [t('askedFor'), named(pipeline.wishes, contact.askedFor)],
  ].filter(([, fact]) => fact !== '');
  return (
    <>
      <p>{step && contact.nextOn ? t('next', { step, day: day(contact.nextOn) }) : t('noNext')}</p>
      {facts.length > 0 && (
        <dl className={styles['facts']}>
          {facts.map(([term, fact]) => [<dt key={`t-${term}`}>{term}</dt>, <dd key={`d-${term}`}>{fact}</dd>])}
        </dl>
      )}
      <p className={styles['quiet']}>
        {t('goes', { last: day(contact.lastContactOn), day: day(contact.goesOn) })}
        {!contact.isMine && contact.keptByName && ` · ${t('keptBy', { name: contact.keptByName })}`}
      </p>
    </>
  );
}

function Change({ contact, pipeline }: Pick<ContactCardProps, 'contact' | 'pipeline'>): JSX.Element {
  const t = useText(contactsText);
  const [spoke, setSpoke] = useState(false);
  const change = useCommand(ChangeContactDocument, REFRESHED);
  const { reach, askFor, languages, freeAt, askedFor, nextStep, nextOn } = contact;
  return (
    <details>
      <summary className={styles['summary']}>{`${t('change')}: ${nameOf(contact)}`}</summary>
      <ContactFields
        label={`${t('change')}: ${nameOf(contact)}`}
        pipeline={pipeline}
        before={{ reach, askFor, languages, freeAt, askedFor, nextStep, nextOn }}
        save={t('save')}
        pending={change.isPending}
        ready
        onSave={(changed) => change.mutate({ id: contact.id, contact: changed, spoke })}
      >
        <Checkbox label={t('spoke')} checked={spoke} onChange={(event) => setSpoke(event.currentTarget.checked)} />
        <Refused error={change.error} answer={change.data?.changeContact} />
      </ContactFields>
    </details>
  );
}

function Invite({ contact, onInvite }: Pick<ContactCardProps, 'contact' | 'onInvite'>): JSX.Element {
  const t = useText(contactsText);
  const [name, setName] = useState(contact.askFor ?? '');
  return (
    <details>
      <summary className={styles['summary']}>{`${t('invite')}: ${nameOf(contact)}`}</summary>
      <form
        className={styles['fields']}
        onSubmit={(event) => {
          event.preventDefault();
          onInvite(contact.id, name.trim());
        }}
      >
        <TextInput
          label={t('inviteName')}
          description={t('inviteHelp')}
          value={name}
          maxLength={100}
          required
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <div>
          <Button type="submit" disabled={name.trim() === ''}>
            {t('inviteNow')}
          </Button>
        </div>
      </form>
    </details>
  );
}

/** One contact: how to reach them, what comes next, and what a keeper can do. */
export function ContactCard({ contact, pipeline, onInvite }: ContactCardProps): JSX.Element {
  const t = useText(contactsText);
  const can = useCan();
  const move = useCommand(MoveContactDocument, REFRESHED);
  const renew = useCommand(NewContactCodeDocument);
  const remove = useCommand(RemoveContactDocument, REFRESHED);
  const { id, stage, reach } = contact;
  const name = nameOf(contact);
  const at = pipeline.stages.findIndex(({ code }) => code === stage);
  // The last is an invitation, which is a step of its own.
  const later = pipeline.stages.slice(at + 1, -1);
  const code = codeIn(renew.data?.newContactCode);
  return (
    <li className={styles['card']}>
      <div>
        {contact.askFor && <strong>{contact.askFor} </strong>}
        <a href={linkTo(reach)}>{reach}</a> <span className={styles['quiet']}>· {pipeline.stages[at]?.name}</span>
      </div>
      <Facts contact={contact} pipeline={pipeline} />
      <Refused error={move.error} answer={move.data?.moveContact} />
      <Refused error={renew.error} answer={renew.data?.newContactCode} />
      <Refused error={remove.error} answer={remove.data?.removeContact} />
      {code && <ContactCode name={name} code={code} />}
      <div className={styles['ways']} data-screen-only>
        {later.map((to) => (
          <Button
            key={to.code}
            loading={move.isPending}
            aria-label={`${t('move', { stage: to.name })}: ${name}`}
            onClick={() => move.mutate({ id, stage: to.code })}
          >
            {t('move', { stage: to.name })}
          </Button>
        ))}
        <Button loading={renew.isPending} aria-label={`${t('newCode')}: ${name}`} onClick={() => renew.mutate({ id })}>
          {t('newCode')}
        </Button>
        <ConfirmAction
          main={false}
          action={`${t('remove')}: ${name}`}
          confirm={t('remove')}
          consequence={t('removeConfirm')}
          onConfirm={() => remove.mutate({ id })}
          pending={remove.isPending}
        />
      </div>
      <div data-screen-only>
        <Change contact={contact} pipeline={pipeline} />
        {can('volunteer:invite') && <Invite contact={contact} onInvite={onInvite} />}
      </div>
    </li>
  );
}
