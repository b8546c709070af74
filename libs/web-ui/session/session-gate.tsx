import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type JSX, lazy, type ReactNode, Suspense, useState } from 'react';
import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { SessionDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { sessionText } from '../l10n/session.js';
import { AcceptInvitationForm } from './accept-invitation-form.js';
import { readProgress } from './founding/founding-progress.js';
import type { FoundingWizardProps } from './founding/founding-wizard.js';
import { invitationIn } from './invitation-code.js';
import { SessionContext } from './session-context.js';
import { RecoverForm } from './recover-form.js';
import { SignInForm } from './sign-in-form.js';
import styles from './session.module.css';

/** Needed once in the life of an organization. */
const FoundingWizard = lazy(async () => ({
  default: (await import('./founding/founding-wizard.js')).FoundingWizard,
}));

type Door = 'sign-in' | 'invitation' | 'accepted' | 'lost' | 'recovered';

function Doors({ onChange }: { onChange: () => unknown }): JSX.Element {
  const t = useText(sessionText);
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

interface SessionGateProps {
  /** The last page of the founding wizard, for a node that can join a federation. */
  readonly join?: FoundingWizardProps['join'];
  /** Draws the frame around whatever stands inside; `node` is absent until it answered. */
  readonly children: ReactNode;
}

/** Lets nobody further than founding, invitation or sign-in until the node knows who reads. */
export function SessionGate({ join, children }: SessionGateProps): JSX.Element {
  const session = useApi(SessionDocument, {});
  const client = useQueryClient();
  const node = session.data?.data.node;
  const me = session.data?.data.me;
  // The wizard goes on after the founding, until the codes that are shown once were handed out.
  const [founds, setFounds] = useState(() => Boolean(readProgress()?.founded));
  if (node && !node.founded && !founds) setFounds(true);
  if (node && me && !founds) return <SessionContext value={{ node, me }}>{children}</SessionContext>;
  const entered = (): Promise<void> => client.resetQueries();
  const founded = async (): Promise<void> => {
    await entered();
    setFounds(false);
  };
  return (
    <main id="content" tabIndex={-1} className={`${styles['page']} ${founds ? (styles['wide'] ?? '') : ''}`}>
      {node && founds && (
        <Suspense fallback={<Loading lines={4} lineHeight={64} />}>
          <FoundingWizard node={node} join={join} onDone={founded} />
        </Suspense>
      )}
      {node && !founds && <Doors onChange={entered} />}
      {!node && session.error && <ErrorNotice error={session.error} onRetry={session.refetch} />}
      {!node && !session.error && <Loading lines={4} lineHeight={64} />}
    </main>
  );
}
