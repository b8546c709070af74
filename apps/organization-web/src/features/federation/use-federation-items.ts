import { type OpenItems, useApi, useCan, useLanguage, useText } from '#web-ui';
import { useState } from 'react';
import { FederationDocument } from '../../generated/graphql.js';
import { federationItems } from './federation-items.js';
import { federationText } from './l10n.js';

const ICONS = { join: 'exchange', compare: 'clock', stopped: 'alert', stuck: 'alert' } as const;

/** For Today: what a person should look at in the exchange. Nothing for those who may not see it. */
export function useFederationItems(): OpenItems {
  const t = useText(federationText);
  const language = useLanguage();
  const can = useCan();
  const reads = can('exchange:read');
  const [now] = useState(() => new Date());
  const answer = useApi(FederationDocument, { language }, { enabled: reads });
  const facts = answer.data?.data;
  const found = facts
    ? federationItems(facts.peers, facts.enrolment ?? null, { mayManage: can('exchange:manage'), now })
    : [];
  return {
    ready: !reads || facts !== undefined,
    error: facts ? null : answer.error,
    items: found.map(({ kind, peer, when }) => ({
      key: `federation.${kind}.${peer ?? ''}`,
      href: '/federation',
      icon: ICONS[kind],
      words: t(`today.${kind}`, { peer: peer ?? '' }),
      when,
    })),
  };
}
