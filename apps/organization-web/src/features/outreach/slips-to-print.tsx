import { formatDay, useAddress, useLanguage, useText } from '#web-ui';
import { Button } from '@mantine/core';
import type { JSX } from 'react';
import type { PrintSlipsMutation } from './generated/graphql.js';
import { outreachText } from './l10n.js';
import styles from './outreach.module.css';

type Printed = Extract<PrintSlipsMutation['printSlips'], { __typename: 'SlipsPrinted' }>;

/** Codes on paper, shown this once: under the address at which people reach the node. */
export function SlipsToPrint({ printed }: { printed: Printed }): JSX.Element {
  const t = useText(outreachText);
  const language = useLanguage();
  const address = useAddress();
  return (
    <section aria-label={t('slips')}>
      <output data-screen-only>
        <p>{t('slipsLead', { day: formatDay(printed.until, language) })}</p>
        {printed.left > 0 && <p>{t('left', { count: printed.left })}</p>}
      </output>
      <p data-screen-only>
        <Button onClick={() => window.print()}>{t('printPage')}</Button>
      </p>
      <ul className={styles['slips']}>
        {printed.slips.map(({ name, code }) => (
          <li key={code} className={styles['slip']}>
            <strong>{name}</strong>
            <output aria-label={t('codeOf', { name })} className="m-mono">
              {code}
            </output>
            <span>{t('slipYes', { address })}</span>
            <span>{t('slipNo', { address: `${address}/kept` })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
