import { Button, TextInput } from '@mantine/core';
import { type JSX, type SubmitEvent, useState } from 'react';
import { useCommand } from '../api/use-api.js';
import { ErrorNotice, Notice, RefusalNotice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { useText } from '../i18n/use-text.js';
import { settingsText } from '../l10n/settings.js';
import { useSession } from '../session/session-context.js';
import { RenameMyselfDocument } from './generated/graphql.js';
import styles from './settings.module.css';

const LONGEST_NAME = 100;

/** What the reader is called, in their own words; whoever reads their name reads the new one at once. */
export function NameSection(): JSX.Element {
  const t = useText(settingsText);
  const { me } = useSession();
  const [typed, setTyped] = useState(me.displayName);
  const rename = useCommand(RenameMyselfDocument);
  const answer = rename.data?.renameMyself;
  const name = typed.trim();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    rename.mutate({ displayName: name });
  };
  return (
    <Section id="name" title={t('name')} lead={t('nameLead')} screenOnly>
      {rename.error && <ErrorNotice error={rename.error} />}
      {answer?.__typename === 'AccountRefused' && <RefusalNotice refusal={answer} />}
      {answer?.__typename === 'AccountChanged' && (
        <Notice tone="info" title={t('nameKept', { name: me.displayName })} />
      )}
      <form className={styles['buttons']} onSubmit={submit}>
        <TextInput
          label={t('nameLabel')}
          description={t('nameHelp')}
          autoComplete="name"
          maxLength={LONGEST_NAME}
          required
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" loading={rename.isPending} disabled={name === '' || name === me.displayName}>
          {t('keepName')}
        </Button>
      </form>
    </Section>
  );
}
