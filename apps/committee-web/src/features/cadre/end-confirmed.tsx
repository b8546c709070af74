import {
  ErrorNotice,
  Loading,
  Section,
  useApi,
  useSession,
  useText,
  useWaitingDecisions,
  WaitingDecision,
} from '#web-ui';
import { Decide } from '#web-ui/keys';
import { PersonPicker, usePerson } from '#web-ui/people';
import { Stack } from '@mantine/core';
import { type JSX, useState } from 'react';
import {
  AttestationInForceDocument,
  CountOfAttestationsDocument,
  OwnAttestationsDocument,
} from '../../generated/graphql.js';
import { attestationText } from './l10n.js';

const REVOKE = 'attestation.revoke';
const REFRESHED = [AttestationInForceDocument, OwnAttestationsDocument, CountOfAttestationsDocument];

function OfPerson({ personRef, name }: { personRef: string; name: string }): JSX.Element {
  const t = useText(attestationText);
  const answer = useApi(AttestationInForceDocument, { personRef });
  const id = answer.data?.data.attestationInForce;
  const waiting = useWaitingDecisions().find(
    ({ effectKind, effectPayload }) =>
      effectKind === REVOKE && id !== null && id !== undefined && (effectPayload ?? '').includes(id),
  );
  if (answer.error) return <ErrorNotice error={answer.error} onRetry={answer.refetch} />;
  if (id === undefined) return <Loading lines={1} lineHeight={48} />;
  if (id === null) return <p>{t('endNone', { name })}</p>;
  if (waiting)
    return (
      <div>
        <p>{t('waits', { name })}</p>
        <WaitingDecision decision={waiting} refreshes={REFRESHED} />
      </div>
    );
  return (
    <Decide
      action={t('end', { name })}
      consequence={t('endConfirm', { name })}
      confirm={t('yes')}
      decision={{ text: t('endText'), effectKind: REVOKE, payload: { attestation: id } }}
    />
  );
}

/** For who decides: the end of what is confirmed of one person. Nobody is shown a list of who that is. */
export function EndConfirmed(): JSX.Element {
  const t = useText(attestationText);
  const { me } = useSession();
  const [chosen, setChosen] = useState('');
  const isWaiting = useWaitingDecisions().some(({ effectKind }) => effectKind === REVOKE);
  const person = usePerson(chosen);
  return (
    <Section id="end" title={t('endTitle')} lead={t('endLead')} screenOnly>
      <Stack align="flex-start">
        {isWaiting && <p>{t('endWaits')}</p>}
        <PersonPicker
          label={t('endWho')}
          nobody={t('nobodyYet')}
          value={chosen}
          among="everybody"
          except={[me.personRef]}
          onPick={setChosen}
        />
        {person && <OfPerson key={person.ref} personRef={person.ref} name={person.displayName} />}
      </Stack>
    </Section>
  );
}
