import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import { Notice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { sessionText } from '../l10n/session.js';
import { AcceptInvitationForm } from './accept-invitation-form.js';
import { invitationIn } from './invitation-code.js';
import { RecoverForm } from './recover-form.js';
import styles from './session.module.css';
import { SignInForm } from './sign-in-form.js';

type Door = 'sign-in' | 'invitation' | 'accepted' | 'lost' | 'recovered';

/** The ways in, for whoever is not signed in: sign-in, invitation, recovery. */
export function Doors({
  onChange,
  declineAt,
}: {
  onChange: () => unknown;
  declineAt: string | undefined;
}): JSX.Element {
  const t = useText(sessionText);
  const language = useLanguage();
  const [invitation] = useState(() => invitationIn(location));
  const [door, setDoor] = useState<Door>(invitation ? 'invitation' : 'sign-in');

  if (door === 'invitation') {
    const accepted = (): void => {
      // The code has done its work; it need not stay in the address or its history entry.
      history.replaceState(null, '', location.pathname);
      setDoor('accepted');
    };
    return (
      <Section isPage id="accept" title={t('acceptTitle')} lead={t('acceptLead')}>
        <AcceptInvitationForm invitation={invitation ?? ''} onAccepted={accepted} />
        {declineAt !== undefined && (
          <p>
            <a href={`${declineAt}?lang=${language}`}>{t('decline')}</a> {t('declineHelp')}
          </p>
        )}
        <Button mt="md" variant="subtle" onClick={() => setDoor('sign-in')}>
          {t('haveAccount')}
        </Button>
      </Section>
    );
  }
  if (door === 'lost') {
    return (
      <Section isPage id="recover" title={t('recoverTitle')} lead={t('recoverLead')}>
        <RecoverForm onRecovered={() => setDoor('recovered')} />
        <Button mt="md" variant="subtle" onClick={() => setDoor('sign-in')}>
          {t('haveAccount')}
        </Button>
      </Section>
    );
  }
  return (
    <Section isPage id="sign-in" title={t('signInTitle')}>
      <div className={styles['fields']}>
        {door === 'accepted' && (
          <Notice tone="info" title={t('acceptedTitle')}>
            {t('acceptedLead')}
          </Notice>
        )}
        {door === 'recovered' && (
          <Notice tone="info" title={t('recoveredTitle')}>
            {t('recoveredLead')}
          </Notice>
        )}
        <SignInForm onSignedIn={onChange} />
        <div>
          <Button variant="subtle" onClick={() => setDoor('lost')}>
            {t('lostPassword')}
          </Button>
          <Button variant="subtle" onClick={() => setDoor('invitation')}>
            {t('haveInvitation')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
