import { ErrorNotice, Loading, useCommand, usePages, useText } from '#web-ui';
import { Button, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import {
  PeopleListsDocument,
  PrintSlipAgainDocument,
  WaitingInvitationsDocument,
  type WaitingInvitationsQuery,
  WithdrawImportedInvitationDocument,
} from './generated/graphql.js';
import { outreachText } from './l10n.js';
import styles from './outreach.module.css';
import { Refused } from './refused.js';
import { SlipsToPrint } from './slips-to-print.js';

interface WaitingProps {
  readonly importId: string;
  readonly source: string;
  readonly added: number;
}

const NONE = { items: [], total: 0, endCursor: null };
const pageOf = ({ importedInvitations }: WaitingInvitationsQuery) => importedInvitations ?? NONE;

/** Who of a list has not answered; asked for once it is opened. */
export function Waiting(props: WaitingProps): JSX.Element {
  const t = useText(outreachText);
  const [isOpen, setOpen] = useState(false);
  return (
    <details data-screen-only onToggle={(event) => event.currentTarget.open && setOpen(true)}>
      <summary>{t('waiting', { source: props.source })}</summary>
      {isOpen && <WaitingPeople {...props} />}
    </details>
  );
}

function WaitingPeople({ importId, source, added }: WaitingProps): JSX.Element {
  const t = useText(outreachText);
  const [typed, setTyped] = useState('');
  const [name, setName] = useState<string | null>(null);
  const all = usePages(WaitingInvitationsDocument, pageOf, {
    ...{ first: 1, pollMs: false as const, keepPrevious: true },
    variables: { importId, name: null },
  });
  const found = usePages(WaitingInvitationsDocument, pageOf, {
    ...{ first: 20, pollMs: false as const, keepPrevious: true },
    variables: { importId, name },
  });
  const withdraw = useCommand(WithdrawImportedInvitationDocument, [WaitingInvitationsDocument, PeopleListsDocument]);
  const again = useCommand(PrintSlipAgainDocument, [WaitingInvitationsDocument]);
  const printed = again.data?.printSlipAgain;
  if (found.error) return <ErrorNotice error={found.error} onRetry={found.refetch} />;
  if (!found.isReady || !all.isReady) return <Loading lines={3} lineHeight={44} />;
  return (
    <>
      <p>{t('waitingLead', { all: added, waiting: all.total })}</p>
      <search>
        <form
          className={styles['ways']}
          onSubmit={(event) => {
            event.preventDefault();
            setName(typed.trim() || null);
          }}
        >
          <TextInput
            label={t('whole')}
            value={typed}
            maxLength={100}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit">{t('find')}</Button>
        </form>
      </search>
      <Refused error={withdraw.error} answer={withdraw.data?.withdrawImportedInvitation} />
      <Refused error={again.error} answer={printed} />
      {printed?.__typename === 'SlipsPrinted' && <SlipsToPrint printed={printed} />}
      {found.items.length === 0 && name !== null && <output>{t('nobody')}</output>}
      <ul className={styles['list']} aria-label={t('waiting', { source })}>
        {found.items.map(({ id, name: called, contact, hasSlip }) => (
          <li key={id} className={styles['line']}>
            <span>
              <strong>{called}</strong> · {contact}{' '}
              <span className={styles['quiet']}>· {t(hasSlip ? 'hasSlip' : 'noSlip')}</span>
            </span>
            <Button
              loading={again.isPending && again.variables.id === id}
              aria-label={`${t('slipAgain')}: ${called}, ${contact}`}
              onClick={() => again.mutate({ id })}
            >
              {t('slipAgain')}
            </Button>
            <Button
              loading={withdraw.isPending && withdraw.variables.id === id}
              aria-label={`${t('takeBack')}: ${called}, ${contact}`}
              onClick={() => withdraw.mutate({ id })}
            >
              {t('takeBack')}
            </Button>
          </li>
        ))}
      </ul>
      {found.hasMore && <Button onClick={() => void found.more()}>{t('more')}</Button>}
    </>
  );
}
