import { ConfirmAction, ErrorNotice, NeedsMandate, RefusalNotice, Section, useCan, useCommand, useText } from '#web-ui';
import type { JSX } from 'react';
import { FederationDocument, LeaveFederationDocument } from '../../generated/graphql.js';
import { federationText } from './l10n.js';

/** Leaves the federation, in one step that nobody has to approve. */
export function LeaveSection(): JSX.Element {
  const t = useText(federationText);
  const can = useCan();
  const leave = useCommand(LeaveFederationDocument, [FederationDocument, 'query PeerKeys']);
  const result = leave.data?.leaveFederation;
  return (
    <Section id="leave" title={t('leave')} lead={t('leaveLead')} screenOnly>
      {leave.error && <ErrorNotice error={leave.error} />}
      {result?.__typename === 'LeaveRefused' && <RefusalNotice refusal={result} />}
      {can('exchange:manage') ? (
        <ConfirmAction
          main={false}
          action={t('leave')}
          confirm={t('leaveYes')}
          consequence={t('leaveConfirm')}
          onConfirm={() => leave.mutate({})}
          pending={leave.isPending}
        />
      ) : (
        <NeedsMandate permission="exchange:manage" />
      )}
    </Section>
  );
}
