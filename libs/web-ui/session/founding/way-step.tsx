import { Button, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { MainAction } from '../../components/main-action.js';
import { useText } from '../../i18n/use-text.js';
import { foundingText } from '../../l10n/founding.js';
import styles from './founding.module.css';
import type { StepProps } from './step-props.js';

/** By itself, or as part of a federation: the code is used once the organization exists. */
export function WayStep({ draft, set, onNext }: StepProps & { readonly onNext: () => void }): JSX.Element {
  const t = useText(foundingText);
  const [joins, setJoins] = useState(draft.joinCode !== '');
  const [tried, setTried] = useState(false);
  const missing = tried && draft.joinCode.trim() === '';
  if (!joins) {
    return (
      <div className={styles['choices']}>
        <Button size="lg" onClick={() => setJoins(true)}>
          {t('wayJoin')}
        </Button>
        <Button size="lg" onClick={onNext}>
          {t('wayAlone')}
        </Button>
      </div>
    );
  }
  return (
    <>
      <TextInput
        label={t('joinCode')}
        description={t('joinCodeHelp')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={draft.joinCode}
        onChange={(event) => set({ joinCode: event.currentTarget.value })}
        error={missing && t('joinCodeMissing')}
      />
      <div className={styles['actions']}>
        <MainAction onClick={() => (draft.joinCode.trim() ? onNext() : setTried(true))}>{t('next')}</MainAction>
        <Button
          variant="subtle"
          onClick={() => {
            set({ joinCode: '' });
            onNext();
          }}
        >
          {t('wayLater')}
        </Button>
      </div>
    </>
  );
}
