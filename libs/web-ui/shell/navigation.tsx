import { Button } from '@mantine/core';
import { type JSX, useRef } from 'react';
import { Link } from 'wouter';
import { Icon } from '../components/icons.js';
import { useText } from '../i18n/use-text.js';
import { shellText } from '../l10n/shell.js';
import type { AppPage } from './app-page.js';
import { arrange, currentIn } from './current-entry.js';
import styles from './navigation.module.css';
import { LanguageSwitch, SchemeSwitch } from './switches.js';

interface Entry extends Pick<AppPage, 'path' | 'icon' | 'place'> {
  readonly name: string;
  readonly shortName: string;
}

const EntryLink = ({ entry, here, onGo }: { entry: Entry; here: string; onGo?: () => void }): JSX.Element => (
  <Link href={entry.path} aria-current={currentIn(entry, here)} {...(onGo ? { onClick: onGo } : {})}>
    <Icon name={entry.icon} size={22} />
    <span className={styles['full']}>{entry.name}</span>
    <span className={styles['short']}>{entry.shortName}</span>
  </Link>
);

/** All pages at the side of a desk; on a phone the first at the thumb and the others in a sheet. */
export function Navigation({ entries, here }: { entries: readonly Entry[]; here: string }): JSX.Element {
  const t = useText(shellText);
  const sheet = useRef<HTMLDialogElement>(null);
  const { bar, more } = arrange(entries);
  const close = (): void => sheet.current?.close();
  return (
    <nav aria-label={t('pages')} className={styles['nav']} data-screen-only>
      <ul>
        {[...bar, ...more].map((entry) => (
          <li key={entry.path} {...(more.includes(entry) ? { 'data-more': true } : {})}>
            <EntryLink entry={entry} here={here} />
          </li>
        ))}
        <li className={styles['moreItem']}>
          <button
            type="button"
            aria-haspopup="dialog"
            aria-current={more.some((entry) => currentIn(entry, here)) ? 'true' : undefined}
            onClick={() => sheet.current?.showModal()}
          >
            <Icon name="more" size={22} />
            <span>{t('more')}</span>
          </button>
        </li>
      </ul>
      <dialog
        ref={sheet}
        aria-label={t('morePages')}
        className={styles['sheet']}
        // A tap beside it closes it.
        closedby="any"
      >
        <div className={styles['sheetBody']}>
          <ul>
            {more.map((entry) => (
              <li key={entry.path}>
                <EntryLink entry={entry} here={here} onGo={close} />
              </li>
            ))}
          </ul>
          <div className={styles['switches']}>
            <LanguageSwitch />
            <SchemeSwitch />
          </div>
          <Button fullWidth onClick={close}>
            {t('close')}
          </Button>
        </div>
      </dialog>
    </nav>
  );
}
