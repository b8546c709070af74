import { TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useApi, useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { ErrorNotice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { EraseMeDocument, OwnErasureDocument } from '../generated/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { AccountRefusal } from '../settings/account-refusal.js';
import { ConfirmIdentity } from '../settings/confirm-identity.js';
import { privacyText } from './l10n.js';
import styles from './privacy.module.css';

const sameWords = (typed: string, wanted: string): boolean => typed.trim().toLowerCase() === wanted;

/** Says what goes and what waits for another, takes the words, and asks once more. Afterwards there is nobody signed in. */
export function EraseSection(): JSX.Element {
  const t = useText(privacyText);
  const language = useLanguage();
  const [words, setWords] = useState('');
  const touched = useApi(OwnErasureDocument, {});
  const erase = useCommand(EraseMeDocument);
  const waits = touched.data?.data.ownErasure;
  const result = erase.data?.eraseMe;
  const asks = result?.__typename === 'EraseRefused' && result.code === 'CONFIRM_NEEDED';
  const wanted = t('eraseSaying');
  const done = (): void =>
    erase.mutate(
      { words, language },
      { onSuccess: ({ eraseMe }) => eraseMe.__typename === 'Erased' && window.location.assign('/') },
    );
  return (
    <Section id="erase" title={t('erase')} lead={t('eraseLead')} screenOnly>
      {touched.error && <ErrorNotice error={touched.error} onRetry={touched.refetch} />}
      {erase.error && <ErrorNotice error={erase.error} />}
      {result?.__typename === 'EraseRefused' && <AccountRefusal refusal={result} />}
      {waits && (
        <p>
          {waits.texts + waits.mandates === 0
            ? t('eraseNothing')
            : t('eraseWaits', { texts: waits.texts, mandates: waits.mandates })}
        </p>
      )}
      <p>{t('eraseBackups')}</p>
      <div className={styles['erase']}>
        <TextInput
          label={t('eraseWords', { words: wanted })}
          value={words}
          autoComplete="off"
          error={words !== '' && !wanted.startsWith(words.trim().toLowerCase()) && t('eraseMissing', { words: wanted })}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {asks ? (
          <ConfirmIdentity onConfirmed={done} />
        ) : (
          <ConfirmAction
            main={false}
            action={t('eraseDo')}
            confirm={t('eraseNow')}
            consequence={t('eraseConfirm')}
            onConfirm={done}
            pending={erase.isPending}
            disabled={!waits || !sameWords(words, wanted)}
          />
        )}
      </div>
    </Section>
  );
}
