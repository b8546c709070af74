import { NativeSelect, useMantineColorScheme } from '@mantine/core';
import type { JSX } from 'react';
import { Section } from '../components/section.js';
import { LANGUAGES } from '../i18n/catalogue.js';
import { chooseLanguage } from '../i18n/start-i18n.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { settingsText } from '../l10n/settings.js';
import { languageName } from '../shell/switches.js';
import styles from './settings.module.css';

const COLOURS = ['auto', 'light', 'dark'] as const;

/** Language and colours, kept in this browser alone. */
export function AppearanceSection(): JSX.Element {
  const t = useText(settingsText);
  const language = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const choose = (value: string): void => {
    const chosen = LANGUAGES.find((known) => known === value);
    if (chosen) void chooseLanguage(chosen);
  };
  const paint = (value: string): void => {
    const chosen = COLOURS.find((known) => known === value);
    if (chosen) setColorScheme(chosen);
  };
  return (
    <Section id="appearance" title={t('appearance')} lead={t('appearanceLead')} screenOnly>
      <div className={styles['fields']}>
        <NativeSelect
          label={t('language')}
          value={language}
          onChange={(event) => choose(event.currentTarget.value)}
          data={LANGUAGES.map((value) => ({ value, label: languageName(value) }))}
        />
        <NativeSelect
          label={t('colours')}
          value={colorScheme}
          onChange={(event) => paint(event.currentTarget.value)}
          data={COLOURS.map((value) => ({ value, label: t(`colours.${value}`) }))}
        />
      </div>
    </Section>
  );
}
