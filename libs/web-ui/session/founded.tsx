import type { JSX } from 'react';
import { MainAction } from '../components/main-action.js';
import { Section } from '../components/section.js';
import { CodeToCopy } from '../components/words.js';
import { useText } from '../i18n/use-text.js';
import { sessionText } from '../l10n/session.js';
import type { FoundedNode } from './founding-form.js';
import styles from './session.module.css';

/** The one time that the founders' invitation codes are shown. */
export function FoundedCodes({ founded, onDone }: { founded: FoundedNode; onDone: () => unknown }): JSX.Element {
  const t = useText(sessionText);
  return (
    <Section isPage id="founded" title={t('foundedTitle')} lead={t('foundedLead')}>
      <div className={styles['fields']}>
        {founded.invitations.map(({ personRef, displayName, code }) => (
          <div key={personRef}>
            <strong>{displayName}</strong>
            <CodeToCopy label={`${t('code')}: ${displayName}`} code={code} />
            <CodeToCopy
              label={`${t('invitationLink')}: ${displayName}`}
              code={`${location.origin}/?invitation=${encodeURIComponent(code)}`}
            />
          </div>
        ))}
        <div>
          <MainAction onClick={onDone}>{t('goToSignIn')}</MainAction>
        </div>
      </div>
    </Section>
  );
}
