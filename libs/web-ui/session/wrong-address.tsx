import type { JSX } from 'react';
import { Section } from '../components/section.js';
import { useText } from '../i18n/use-text.js';
import { wrongAddressText } from '../l10n/wrong-address.js';

/** Names the address at which the node can be used, and leads to the same page there, with its code if there is one. */
export function WrongAddress({ address }: { address: string }): JSX.Element {
  const t = useText(wrongAddressText);
  const { pathname, search, hash, origin } = location;
  return (
    <Section isPage id="wrong-address" title={t('title')} lead={t('lead', { here: origin, there: address })}>
      <p>
        <a href={`${address}${pathname}${search}${hash}`}>{t('go', { there: address })}</a>
      </p>
      <p>{t('operator', { here: origin })}</p>
    </Section>
  );
}
