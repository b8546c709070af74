import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type JSX, type SubmitEvent, useState } from 'react';
import { useApi, useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import {
  AskForDigestDocument,
  ConfirmDigestDocument,
  type DigestRhythm,
  type MailDigestFragment,
  MyDigestDocument,
  StopDigestDocument,
} from './generated/graphql.js';
import { lettersText } from '../l10n/letters.js';
import styles from './notices.module.css';

type Refused = { readonly __typename: string; readonly code?: string; readonly message?: string } | undefined;

function Refusal({ result }: { result: Refused }): JSX.Element | null {
  const t = useText(lettersText);
  const textOf = useTextOfCode(lettersText);
  if (result?.__typename !== 'DigestRefused') return null;
  return <Notice title={t('refused')}>{textOf(result.code ?? '', result.message ?? '')}</Notice>;
}

/** Asks for letters: nothing but a code is sent to the mailbox until it is typed here. */
function AskForm({ refused }: { refused: string | null }): JSX.Element {
  const t = useText(lettersText);
  const language = useLanguage();
  const [mailbox, setMailbox] = useState('');
  const [rhythm, setRhythm] = useState<DigestRhythm>('DAILY');
  const ask = useCommand(AskForDigestDocument, [MyDigestDocument]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    ask.mutate({ mailbox, rhythm, language });
  };
  return (
    <form className={styles['fields']} onSubmit={submit} noValidate aria-label={t('title')}>
      {refused && <Notice title={t('hasEnded')}>{t('hasEndedWhy', { mailbox: refused })}</Notice>}
      {ask.error && <ErrorNotice error={ask.error} />}
      <Refusal result={ask.data?.askForDigest} />
      <TextInput
        type="email"
        autoComplete="email"
        label={t('mailbox')}
        description={t('mailboxHelp')}
        value={mailbox}
        onChange={(event) => setMailbox(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('rhythm')}
        value={rhythm}
        onChange={(event) => setRhythm(event.currentTarget.value === 'WEEKLY' ? 'WEEKLY' : 'DAILY')}
        data={[
          { value: 'DAILY', label: t('daily') },
          { value: 'WEEKLY', label: t('weekly') },
        ]}
      />
      <div>
        <Button type="submit" loading={ask.isPending}>
          {t('ask')}
        </Button>
      </div>
    </form>
  );
}

function ConfirmForm({ mailbox }: { mailbox: string }): JSX.Element {
  const t = useText(lettersText);
  const [code, setCode] = useState('');
  const confirm = useCommand(ConfirmDigestDocument, [MyDigestDocument]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    confirm.mutate({ code });
  };
  return (
    <form className={styles['fields']} onSubmit={submit} noValidate aria-label={t('title')}>
      <output>{t('codeSent', { mailbox })}</output>
      {confirm.error && <ErrorNotice error={confirm.error} />}
      <Refusal result={confirm.data?.confirmDigest} />
      <TextInput
        label={t('code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" loading={confirm.isPending}>
          {t('confirm')}
        </Button>
      </div>
    </form>
  );
}

function Stop({ mailbox }: { mailbox: string }): JSX.Element {
  const t = useText(lettersText);
  const stop = useCommand(StopDigestDocument, [MyDigestDocument]);
  return (
    <>
      {stop.error && <ErrorNotice error={stop.error} />}
      <ConfirmAction
        main={false}
        action={t('stop')}
        confirm={t('stopYes')}
        consequence={t('stopWhat', { mailbox })}
        onConfirm={() => stop.mutate({})}
        pending={stop.isPending}
      />
    </>
  );
}

function Standing({ digest: { canBeSent, state, mailbox, rhythm } }: { digest: MailDigestFragment }): JSX.Element {
  const t = useText(lettersText);
  if (state === 'UNCONFIRMED' && mailbox)
    return (
      <>
        <ConfirmForm mailbox={mailbox} />
        <Stop mailbox={mailbox} />
      </>
    );
  if (state === 'ON' && mailbox)
    return (
      <>
        <output>{t(rhythm === 'WEEKLY' ? 'isWeekly' : 'isDaily', { mailbox })}</output>
        <Stop mailbox={mailbox} />
      </>
    );
  return canBeSent ? <AskForm refused={state === 'REFUSED' ? mailbox : null} /> : <p>{t('none')}</p>;
}

/** Letters that say how many things are new, for who asks for them (R104). */
export function LettersSection(): JSX.Element {
  const t = useText(lettersText);
  const answer = useApi(MyDigestDocument, {});
  const digest = answer.data?.data.myDigest;
  return (
    <Section id="letters" title={t('title')} lead={t('lead')} screenOnly>
      {answer.error && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {digest && <Standing digest={digest} />}
    </Section>
  );
}
