import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type JSX, type ReactNode, useState } from 'react';
import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { SessionDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { sessionText } from '../l10n/session.js';
import { AcceptInvitationForm } from './accept-invitation-form.js';
import { FoundedCodes } from './founded.js';
import { type FoundedNode, FoundingForm } from './founding-form.js';
import { invitationIn } from './invitation-code.js';
import { type Node, SessionContext } from './session-context.js';
import { SignInForm } from './sign-in-form.js';
import styles from './session.module.css';

type Door = 'sign-in' | 'invitation' | 'accepted';

function Doors({
  node,
  offices,
  onChange,
}: {
  node: Node;
  offices: readonly string[];
  onChange: () => unknown;
}): JSX.Element {
  const t = useText(sessionText);
  const [invitation] = useState(() => invitationIn(location));
  const [door, setDoor] = useState<Door>(invitation ? 'invitation' : 'sign-in');
  const [founded, setFounded] = useState<FoundedNode | null>(null);

  if (founded) return <FoundedCodes founded={founded} onDone={onChange} />;
  if (!node.founded) {
    const title = t(node.kind === 'organizing-committee' ? 'foundCommitteeTitle' : 'foundTitle');
    return (
      <Section isPage id="found" title={title} lead={t('foundLead')}>
        <FoundingForm offices={offices} onFounded={setFounded} />
      </Section>
    );
  }
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
  return (
    <Section isPage id="sign-in" title={t('signInTitle')}>
      <div className={styles['fields']}>
        {door === 'accepted' && (
          <Notice tone="info" title={t('acceptedTitle')}>
            {t('acceptedLead')}
          </Notice>
        )}
        <SignInForm onSignedIn={onChange} />
        <div>
          <Button variant="subtle" onClick={() => setDoor('invitation')}>
            {t('haveInvitation')}
          </Button>
        </div>
      </div>
    </Section>
  );
}

interface SessionGateProps {
  /** Codes of the offices that founders may hold here. */
  readonly offices: readonly string[];
  /** Draws the frame around whatever stands inside; `node` is absent until it answered. */
  readonly children: ReactNode;
}

/** Lets nobody further than founding, invitation or sign-in until the node knows who reads. */
export function SessionGate({ offices, children }: SessionGateProps): JSX.Element {
  const session = useApi(SessionDocument, {});
  const client = useQueryClient();
  const node = session.data?.data.node;
  const me = session.data?.data.me;
  if (node && me) return <SessionContext value={{ node, me }}>{children}</SessionContext>;
  return (
    <main
      id="content"
      tabIndex={-1}
      className={`${styles['page']} ${node && !node.founded ? (styles['wide'] ?? '') : ''}`}
    >
      {node ? (
        <Doors node={node} offices={offices} onChange={() => client.resetQueries()} />
      ) : session.error ? (
        <ErrorNotice error={session.error} onRetry={session.refetch} />
      ) : (
        <Loading lines={4} lineHeight={64} />
      )}
    </main>
  );
}
