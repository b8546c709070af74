import { Section, useApi, useText, useWaitingDecisions, WaitingDecision } from '#web-ui';
import { Decide } from '#web-ui/keys';
import { NativeSelect, Stack } from '@mantine/core';
import { type JSX, useState } from 'react';
import {
  AskedAttestationsDocument,
  CountOfAttestationsDocument,
  OwnAttestationsDocument,
} from '../../generated/graphql.js';
import { attestationText } from './l10n.js';

const REASONS = ['more-time', 'study-first', 'talk-with-us', 'not-now'] as const;
const EFFECTS = ['attestation.confirm', 'attestation.refuse', 'attestation.revoke'];

function Answer({ id, name }: { id: string; name: string }): JSX.Element {
  const t = useText(attestationText);
  const [reason, setReason] = useState<string>(REASONS[0]);
  const refusing = { effectKind: 'attestation.refuse', payload: { attestation: id, reason } };
  return (
    <>
      <Decide
        action={t('confirm', { name })}
        consequence={t('confirmConfirm', { name })}
        confirm={t('yes')}
        decision={{ text: t('confirmText'), effectKind: 'attestation.confirm', payload: { attestation: id } }}
      />
      <NativeSelect
        label={t('reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        data={REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))}
      />
      <Decide
        action={t('refuse', { name })}
        consequence={t('refuseConfirm', { name })}
        confirm={t('yes')}
        decision={{ text: t('refuseText'), ...refusing }}
      />
    </>
  );
}

/** For who decides: the members of the centre that ask, and what waits for a second. */
export function WhoAsks(): JSX.Element {
  const t = useText(attestationText);
  const asked = useApi(AskedAttestationsDocument, {}).data?.data.attestationRequests ?? [];
  const waiting = useWaitingDecisions().filter(({ effectKind }) => EFFECTS.includes(effectKind ?? ''));
  const isWaiting = (id: string): boolean => waiting.some(({ effectPayload }) => (effectPayload ?? '').includes(id));
  return (
    <Section id="asked" title={t('decideTitle')} lead={t('decideLead')} screenOnly>
      <Stack align="flex-start">
        {asked.length === 0 && <p>{t('nothing')}</p>}
        {waiting.map((decision) => (
          <WaitingDecision
            key={decision.id}
            decision={decision}
            refreshes={[AskedAttestationsDocument, OwnAttestationsDocument, CountOfAttestationsDocument]}
          />
        ))}
        {asked
          .filter(({ id }) => !isWaiting(id))
          .map(({ id, displayName }) => (
            <Answer key={id} id={id} name={displayName} />
          ))}
      </Stack>
    </Section>
  );
}
