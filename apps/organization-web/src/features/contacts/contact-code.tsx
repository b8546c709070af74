import { CodeToCopy, useAddress, useText } from '#web-ui';
import type { JSX } from 'react';
import { contactsText } from './l10n.js';
import styles from './contacts.module.css';

/** The code by which a contact reads and removes everything. It stands in no link: links are kept by others. */
export function ContactCode({ name, code }: { readonly name: string; readonly code: string }): JSX.Element {
  const t = useText(contactsText);
  const address = useAddress();
  return (
    <output className={styles['card']}>
      <span>{t('codeLead', { name, link: `${address}/kept` })}</span>
      <CodeToCopy label={t('codeFor', { name })} code={code} />
    </output>
  );
}
