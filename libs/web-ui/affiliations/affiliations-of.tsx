import type { JSX } from 'react';
import { useApi } from '../api/use-api.js';
import { Section } from '../components/section.js';
import { useText } from '../i18n/use-text.js';
import { AffiliationsOfDocument } from './generated/graphql.js';
import { affiliationsText } from './l10n.js';

/** What a person lets members read of where else they belong; nothing where they say nothing. */
export function AffiliationsOf({ personRef }: { readonly personRef: string }): JSX.Element | null {
  const t = useText(affiliationsText);
  const names = useApi(AffiliationsOfDocument, { personRef }).data?.data.affiliationsOf ?? [];
  if (names.length === 0) return null;
  return (
    <Section id="affiliations" title={t('of')} lead={t('ofLead')}>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Section>
  );
}
