import { Section, useApi, useSession, useText, useWaitingDecisions, WaitingDecision } from '#web-ui';
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
const REFRESHED = [AskedAttestationsDocument, OwnAttestationsDocument, CountOfAttestationsDocument];

interface One {
  readonly id: string;
  readonly name: string;
}

function Answer({ id, name }: One): JSX.Element {
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
        label={t('reason', { name })}
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

/** What waits for its second about one attestation, with the name that the decision itself does not say. */
function OneAsked({ id, name }: One): JSX.Element {
  const t = useText(attestationText);
  const waiting = useWaitingDecisions().filter(({ effectPayload }) => (effectPayload ?? '').includes(id));
  if (waiting.length === 0) return <Answer id={id} name={name} />;
  return (
    <div>
      <p>{t('waits', { name })}</p>
      {waiting.map((decision) => (
        <WaitingDecision key={decision.id} decision={decision} refreshes={REFRESHED} />
      ))}
    </div>
  );
}

/** For who decides: the members of the centre that ask, but not the reader. */
export function WhoAsks(): JSX.Element {
  const t = useText(attestationText);
  const { me } = useSession();
  const answer = useApi(AskedAttestationsDocument, {}).data?.data;
  const asked = answer?.attestationRequests.filter(({ personRef }) => personRef !== me.personRef);
  return (
    <Section id="asked" title={t('decideTitle')} lead={t('decideLead')} screenOnly>
      <Stack align="flex-start">
        {asked?.length === 0 && <p>{t('nothing')}</p>}
        {asked?.map(({ id, displayName }) => (
          <OneAsked key={id} id={id} name={displayName} />
        ))}
      </Stack>
    </Section>
  );
}
