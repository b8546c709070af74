import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import type { JSX } from 'react';
import { Icon } from '../components/icons.js';
import { LANGUAGES } from '../i18n/catalogue.js';
import { chooseLanguage } from '../i18n/start-i18n.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { shellText } from '../l10n/shell.js';
import styles from './app-shell.module.css';

/** Each language by its own name, so that its speakers find it. */
export function languageName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function LanguageSwitch(): JSX.Element {
  const t = useText(shellText);
  const language = useLanguage();
  const choose = (value: string): void => {
    const chosen = LANGUAGES.find((known) => known === value);
    if (chosen) void chooseLanguage(chosen);
  };
  return (
    <select
      aria-label={t('language')}
      className={styles['language']}
      value={language}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {LANGUAGES.map((known) => (
        <option key={known} value={known} lang={known}>
          {languageName(known)}
        </option>
      ))}
    </select>
  );
}

export function SchemeSwitch(): JSX.Element {
  const t = useText(shellText);
  const scheme = useComputedColorScheme('light');
  const { setColorScheme } = useMantineColorScheme();
  const other = scheme === 'dark' ? 'light' : 'dark';
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={44}
      aria-label={t(other)}
      title={t(other)}
      onClick={() => setColorScheme(other)}
    >
      <Icon name={other === 'dark' ? 'moon' : 'sun'} />
    </ActionIcon>
  );
}
