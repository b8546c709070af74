import { Button, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { LANGUAGES } from '../../i18n/catalogue.js';
import { chooseLanguage } from '../../i18n/start-i18n.js';
import { useText } from '../../i18n/use-text.js';
import { foundingText } from '../../l10n/founding.js';
import styles from './founding.module.css';
import type { StepProps } from './step-props.js';

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const nameOf = (language: string): string =>
  capital(new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language);

interface LanguageStepProps extends StepProps {
  /** False where the address brought the code. */
  readonly asksCode: boolean;
  readonly onNext: () => void;
}

/** Each language by its own name; choosing one goes on. */
export function LanguageStep({ draft, set, wrong, asksCode, onNext }: LanguageStepProps): JSX.Element {
  const t = useText(foundingText);
  return (
    <>
      {asksCode && (
        <TextInput
          label={t('code')}
          description={t('codeHelp')}
          autoComplete="off"
          spellCheck={false}
          value={draft.code}
          onChange={(event) => set({ code: event.currentTarget.value })}
          error={wrong.includes('code') && t('codeMissing')}
        />
      )}
      <div className={styles['choices']}>
        {LANGUAGES.map((language) => (
          <Button
            key={language}
            size="lg"
            lang={language}
            onClick={() => {
              void chooseLanguage(language).then(onNext);
            }}
          >
            {nameOf(language)}
          </Button>
        ))}
      </div>
    </>
  );
}
