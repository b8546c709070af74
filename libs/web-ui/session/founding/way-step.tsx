import { Button, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { MainAction } from '../../components/main-action.js';
import { useText } from '../../i18n/use-text.js';
import { foundingText } from '../../l10n/founding.js';
import styles from './founding.module.css';
import type { FoundingDraft } from './founding-draft.js';
import type { StepProps } from './step-props.js';

/** By itself, as part of a federation, whose code is used once the organization exists, or out of a caucus. */
interface WayStepProps extends StepProps {
  readonly onWay: (way: Pick<FoundingDraft, 'joinCode' | 'fromCaucus'>) => void;
}

export function WayStep({ draft, set, onWay }: WayStepProps): JSX.Element {
  const t = useText(foundingText);
  const [joins, setJoins] = useState(draft.joinCode !== '');
  const [tried, setTried] = useState(false);
  const alone = { joinCode: '', fromCaucus: false };
  const joining = { joinCode: draft.joinCode, fromCaucus: false };
  const missing = tried && draft.joinCode.trim() === '';
  if (!joins) {
    return (
      <div className={styles['choices']}>
        <Button size="lg" onClick={() => setJoins(true)}>
          {t('wayJoin')}
        </Button>
        <Button size="lg" onClick={() => onWay(alone)}>
          {t('wayAlone')}
        </Button>
        <Button size="lg" onClick={() => onWay({ ...alone, fromCaucus: true })}>
          {t('wayCaucus')}
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
        <MainAction onClick={() => (draft.joinCode.trim() ? onWay(joining) : setTried(true))}>{t('next')}</MainAction>
        <Button variant="subtle" onClick={() => onWay(alone)}>
          {t('wayLater')}
        </Button>
      </div>
    </>
  );
}
