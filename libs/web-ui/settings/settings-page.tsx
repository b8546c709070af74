import type { JSX } from 'react';
import { AffiliationsSection } from '../affiliations/index.js';
import { PageHeader } from '../components/section.js';
import { useText } from '../i18n/use-text.js';
import { settingsText } from '../l10n/settings.js';
import { useCan } from '../session/session-context.js';
import { AboutSection } from './about-section.js';
import { AppearanceSection } from './appearance-section.js';
import { LetBackInSection } from './let-back-in-section.js';
import { NameSection } from './name-section.js';
import { OneTimeSection } from './one-time-section.js';
import { PasskeysSection } from './passkeys-section.js';
import { PasswordSection } from './password-section.js';
import { RecoverySection } from './recovery-section.js';
import { SessionsSection } from './sessions-section.js';
import styles from './settings.module.css';

/** What a person settles for themselves, the same in both apps. */
export function SettingsPage(): JSX.Element {
  const t = useText(settingsText);
  const can = useCan();
  return (
    <div className={styles['page']}>
      <div data-screen-only>
        <PageHeader title={t('title')} />
      </div>
      <NameSection />
      <AppearanceSection />
      <SessionsSection />
      <PasskeysSection />
      <OneTimeSection />
      <PasswordSection />
      <RecoverySection />
      {can('decision:second') && <LetBackInSection />}
      <AffiliationsSection />
      <AboutSection />
    </div>
  );
}
