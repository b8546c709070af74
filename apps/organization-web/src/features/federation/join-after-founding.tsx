import { ErrorNotice, FingerprintWords, MainAction, RefusalNotice, useCommand, useLanguage, useText } from '#web-ui';
import { Button, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { EnrolDocument } from '../../generated/graphql.js';
import styles from './federation.module.css';
import { federationText } from './l10n.js';

/** The last page of a founding that joins a committee: asks for admission, then shows the words to compare. */
export function JoinAfterFounding({ code: given, onDone }: { code: string; onDone: () => void }): JSX.Element {
  const t = useText(federationText);
  const language = useLanguage();
  const [code, setCode] = useState(given);
  const enrol = useCommand(EnrolDocument);
  const result = enrol.data?.enrol;
  if (result?.__typename === 'Enrolment') {
    return (
      <div className={styles['stack']}>
        <FingerprintWords words={result.words} label={t('wordsOf', { hub: result.hubName })} />
        <p>{t('wordsHow')}</p>
        <p>{t('wordsAfter')}</p>
        <div>
          <MainAction onClick={onDone}>{t('wordsRead')}</MainAction>
        </div>
      </div>
    );
  }
  return (
    <form
      className={styles['join']}
      aria-label={t('join')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (code.trim()) enrol.mutate({ code: code.trim(), language });
      }}
    >
      {enrol.error && <ErrorNotice error={enrol.error} />}
      {result?.__typename === 'EnrolRefused' && <RefusalNotice refusal={result} />}
      <p>{t('joinConfirm')}</p>
      <TextInput
        label={t('code')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={!code.trim() && t('codeMissing')}
      />
      <div>
        <MainAction type="submit" loading={enrol.isPending}>
          {t('join')}
        </MainAction>
      </div>
      <div>
        <Button variant="subtle" onClick={onDone}>
          {t('joinLater')}
        </Button>
      </div>
    </form>
  );
}
