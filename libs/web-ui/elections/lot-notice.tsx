import type { JSX } from 'react';
import { Notice } from '../components/notice.js';
import { formatNumber } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import type { LotDrawn } from './device/check-board.js';
import { electionsText } from './l10n.js';

/** What the announced sources said, by the board, and the order that this browser draws from it. */
export function LotNotice({ lot, names }: { lot: LotDrawn; names: readonly string[] }): JSX.Element {
  const t = useText(electionsText);
  const language = useLanguage();
  const ordered = lot.order.map((number) => names[number - 1] ?? `${number}`);
  const order = new Intl.ListFormat(language, { type: 'unit' }).format(ordered);
  return (
    <Notice tone="info" title={t('lotAgain')}>
      <ul>
        {lot.said.map(({ source, values }) => (
          <li key={source}>
            {t('lotSaid', { source, values: values.map((value) => formatNumber(value, language)).join(' · ') })}
          </li>
        ))}
      </ul>
      <p>{t('lotOrder', { names: order })}</p>
      <p>{t('lotCompare')}</p>
    </Notice>
  );
}
