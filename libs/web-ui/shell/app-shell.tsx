import { ActionIcon } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { JSX, ReactNode } from 'react';
import { useApi, useCommand } from '../api/use-api.js';
import { Icon } from '../components/icons.js';
import { formatDay } from '../format/format.js';
import { SessionDocument, SignOutDocument } from '../generated/graphql.js';
import { useOfficeName } from '../i18n/use-office-name.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import { shellText } from '../l10n/shell.js';
import { termsText } from '../l10n/terms.js';
import { useSession } from '../session/session-context.js';
import styles from './app-shell.module.css';
import { clearAllDrafts } from './drafts.js';
import { OfflineStrip } from './offline-strip.js';
import { LanguageSwitch, SchemeSwitch } from './switches.js';

function SignOut(): JSX.Element {
  const t = useText(shellText);
  const client = useQueryClient();
  const signOut = useCommand(SignOutDocument);
  const leave = (): void => {
    clearAllDrafts();
    void client.resetQueries();
  };
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={44}
      aria-label={t('signOut')}
      title={t('signOut')}
      loading={signOut.isPending}
      onClick={() => signOut.mutate({}, { onSuccess: leave })}
    >
      <Icon name="leave" />
    </ActionIcon>
  );
}

/** The frame of every page: skip link, whose node this is, language, colours, sign-out, and the content. */
export function AppShell({ children }: { children: ReactNode }): JSX.Element {
  const t = useText(shellText);
  const kindName = useTextOfCode(termsText);
  const session = useApi(SessionDocument, {}).data?.data;
  const name = session?.node.displayName;
  return (
    <>
      <a href="#content" className={styles['skip']} data-screen-only>
        {t('skip')}
      </a>
      <OfflineStrip />
      <header className={styles['header']}>
        <div className={styles['headerInner']}>
          <div className={styles['name']}>
            {name ?? '\u00A0'}
            <div className={styles['kind']}>
              {session ? kindName(`kind.${session.node.kind}`, session.node.kind) : '\u00A0'}
            </div>
          </div>
          <div className={styles['controls']} data-screen-only>
            {/* Behind "More" on a phone once there is a navigation, so that the name has room. */}
            <span className={`${styles['switches']} ${session?.me ? (styles['onDesk'] ?? '') : ''}`}>
              <LanguageSwitch />
              <SchemeSwitch />
            </span>
            {session?.me && <SignOut />}
          </div>
        </div>
      </header>
      <div className={styles['frame']}>{children}</div>
    </>
  );
}

/** Who reads, by which mandates, until when: the reason for everything the page offers. */
export function WhoReads(): JSX.Element {
  const t = useText(shellText);
  const officeName = useOfficeName();
  const language = useLanguage();
  const { me } = useSession();
  const held = me.mandates.map(({ officeCode, endsOn }) =>
    t('until', { office: officeName(officeCode), day: formatDay(endsOn, language) }),
  );
  return (
    <p className={styles['who']}>
      {t('signedInAs', { name: me.displayName })} · {held.length > 0 ? held.join(', ') : t('noMandate')}
    </p>
  );
}
