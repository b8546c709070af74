import { ConfirmAction, ErrorNotice, RefusalNotice, useCommand, useText } from '#web-ui';
import { Button, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { EnrolDocument, FederationDocument } from '../../generated/graphql.js';
import styles from './federation.module.css';
import { federationText } from './l10n.js';

/** Asks a committee for admission, with the code it gave. */
export function JoinForm(): JSX.Element {
  const t = useText(federationText);
  const [tried, setTried] = useState(false);
  const [code, setCode] = useState('');
  const enrol = useCommand(EnrolDocument, [FederationDocument]);
  const result = enrol.data?.enrol;
  return (
    <form className={styles['join']} aria-label={t('join')} noValidate onSubmit={(event) => event.preventDefault()}>
      {enrol.error && <ErrorNotice error={enrol.error} />}
      {result?.__typename === 'EnrolRefused' && <RefusalNotice refusal={result} />}
      <TextInput
        label={t('code')}
        description={t('codeHelp')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={tried && !code.trim() && t('codeMissing')}
      />
      <div>
        {code.trim() ? (
          <ConfirmAction
            main={false}
            action={t('join')}
            confirm={t('joinYes')}
            consequence={t('joinConfirm')}
            onConfirm={() => enrol.mutate({ code: code.trim() })}
            pending={enrol.isPending}
          />
        ) : (
          <Button onClick={() => setTried(true)}>{t('join')}</Button>
        )}
      </div>
    </form>
  );
}
