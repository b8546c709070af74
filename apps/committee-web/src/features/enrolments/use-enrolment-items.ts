import { type OpenItems, useApi, useCan, useLanguage, useText, useWaitingDecisions } from '#web-ui';
import { EnrolmentsDocument } from '../../generated/graphql.js';
import { decisionOn } from './decision-on.js';
import { isOpen } from './enrolment-request.js';
import { enrolmentsText } from './l10n.js';

/** For Today: who asks to join, and whose words are still to be compared. Nothing for those who may not see it. */
export function useEnrolmentItems(): OpenItems {
  const t = useText(enrolmentsText);
  const language = useLanguage();
  const can = useCan();
  const reads = can('exchange:read');
  const decisions = useWaitingDecisions();
  const answer = useApi(EnrolmentsDocument, { language }, { enabled: reads });
  const requests = answer.data?.data.enrolments.filter(isOpen);
  const open = requests?.filter(({ thumbprint }) => decisionOn(thumbprint, decisions) === undefined) ?? [];
  return {
    ready: !reads || requests !== undefined,
    error: requests ? null : answer.error,
    items: open.map(({ thumbprint, displayName: name, requestedAt: at }) => ({
      ...{ key: `enrolments.${thumbprint}`, href: '/exchange', icon: 'draft' as const, at },
      words: t('today.compare', { name }),
      when: can('decision:record') ? ('now' as const) : ('waiting' as const),
    })),
  };
}
