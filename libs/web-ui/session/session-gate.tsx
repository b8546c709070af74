import { useQueryClient } from '@tanstack/react-query';
import { type JSX, lazy, type ReactNode, Suspense, useState } from 'react';
import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice } from '../components/notice.js';
import { countDaysIn } from '../format/today.js';
import { SessionDocument } from '../generated/graphql.js';
import { readProgress } from './founding/founding-progress.js';
import type { FoundingWizardProps } from './founding/founding-wizard.js';
import { SessionContext } from './session-context.js';
import styles from './session.module.css';

/** Needed once in the life of an organization. */
const FoundingWizard = lazy(async () => ({
  default: (await import('./founding/founding-wizard.js')).FoundingWizard,
}));

/** Needed where the address in the browser's bar is not the node's. */
const WrongAddress = lazy(async () => ({ default: (await import('./wrong-address.js')).WrongAddress }));

/** Whoever is signed in needs none of it. */
const Doors = lazy(async () => ({ default: (await import('./doors.js')).Doors }));

interface SessionGateProps {
  /** The last page of the founding wizard, for a node that can join a federation. */
  readonly join?: FoundingWizardProps['join'];
  /** Where who was invited says no, without an account; absent where nobody is invited without being a person of the node. */
  readonly declineAt?: string;
  /** Draws the frame around whatever stands inside; `node` is absent until it answered. */
  readonly children: ReactNode;
}

/** Lets nobody further than founding, invitation or sign-in until the node knows who reads. */
export function SessionGate({ join, declineAt, children }: SessionGateProps): JSX.Element {
  const session = useApi(SessionDocument, {});
  const client = useQueryClient();
  const node = session.data?.data.node;
  const me = session.data?.data.me;
  // The wizard goes on after the founding, until the codes that are shown once were handed out.
  const [founds, setFounds] = useState(() => Boolean(readProgress()?.founded));
  if (node && !node.founded && !founds) setFounds(true);
  countDaysIn(me?.zone ?? null);
  if (node && isElsewhere(node.url)) return elsewhere(node.url);
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
      {node && !founds && (
        <Suspense fallback={<Loading lines={4} lineHeight={64} />}>
          <Doors onChange={entered} declineAt={declineAt} />
        </Suspense>
      )}
      {!node && session.error && <ErrorNotice error={session.error} onRetry={session.refetch} />}
      {!node && !session.error && <Loading lines={4} lineHeight={64} />}
    </main>
  );
}

/** A node takes nothing from pages of another address than its own, and its cookies and passkeys are of that one alone. */
const isElsewhere = (address: string): boolean => new URL(address).origin !== location.origin;

const elsewhere = (address: string): JSX.Element => (
  <main id="content" tabIndex={-1} className={styles['page']}>
    <Suspense fallback={<Loading lines={4} lineHeight={64} />}>
      <WrongAddress address={address} />
    </Suspense>
  </main>
);
