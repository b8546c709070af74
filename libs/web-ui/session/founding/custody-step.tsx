import { PasswordInput, Radio } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../i18n/use-text.js';
import { foundingText } from '../../l10n/founding.js';
import styles from './founding.module.css';
import type { StepProps } from './step-props.js';

export const SHORTEST_PASSPHRASE = 15;

/** In memory alone, never in a draft. */
export interface Passphrase {
  readonly first: string;
  readonly again: string;
}

export const isPassphrase = ({ first, again }: Passphrase): boolean =>
  first.trim().length >= SHORTEST_PASSPHRASE && first === again;

interface CustodyStepProps extends StepProps {
  readonly passphrase: Passphrase;
  readonly onPassphrase: (passphrase: Passphrase) => void;
  readonly tried: boolean;
}

/** Who can open what the machine holds. */
export function CustodyStep({ draft, set, passphrase, onPassphrase, tried }: CustodyStepProps): JSX.Element {
  const t = useText(foundingText);
  const short = tried && passphrase.first.trim().length < SHORTEST_PASSPHRASE;
  return (
    <>
      <Radio.Group
        label={t('custody')}
        value={draft.custody}
        onChange={(custody) => set({ custody: custody === 'file' ? 'file' : 'passphrase' })}
      >
        <div className={styles['cards']}>
          <div className={styles['card']}>
            <Radio value="passphrase" label={t('custodyPassphrase')} description={t('custodyPassphraseHelp')} />
          </div>
          <div className={styles['card']}>
            <Radio value="file" label={t('custodyFile')} description={t('custodyFileHelp')} />
          </div>
        </div>
      </Radio.Group>
      {draft.custody === 'passphrase' && (
        <>
          <PasswordInput
            label={t('passphrase')}
            description={t('passphraseHelp')}
            autoComplete="new-password"
            value={passphrase.first}
            onChange={(event) => onPassphrase({ ...passphrase, first: event.currentTarget.value })}
            error={short && t('passphraseShort')}
          />
          <PasswordInput
            label={t('passphraseAgain')}
            autoComplete="new-password"
            value={passphrase.again}
            onChange={(event) => onPassphrase({ ...passphrase, again: event.currentTarget.value })}
            error={tried && !short && passphrase.first !== passphrase.again && t('passphraseDiffers')}
          />
        </>
      )}
    </>
  );
}
