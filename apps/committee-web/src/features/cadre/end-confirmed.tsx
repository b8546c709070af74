import {
  ErrorNotice,
  Loading,
  Section,
  useApi,
  usePages,
  useSession,
  useText,
  useWaitingDecisions,
  WaitingDecision,
} from '#web-ui';
import { Decide } from '#web-ui/keys';
import { Button, NativeSelect, Stack } from '@mantine/core';
import { type JSX, useState } from 'react';
import {
  AttestationInForceDocument,
  CountOfAttestationsDocument,
  OwnAttestationsDocument,
  PeopleOfCentreDocument,
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
  const people = usePages(PeopleOfCentreDocument, (data) => data.people, { first: 100, pollMs: false });
  const isWaiting = useWaitingDecisions().some(({ effectKind }) => effectKind === REVOKE);
  const others = people.items.filter(({ ref }) => ref !== me.personRef);
  const person = others.find(({ ref }) => ref === chosen);
  return (
    <Section id="end" title={t('endTitle')} lead={t('endLead')} screenOnly>
      <Stack align="flex-start">
        {isWaiting && <p>{t('endWaits')}</p>}
        {people.error && <ErrorNotice error={people.error} onRetry={people.refetch} />}
        <NativeSelect
          label={t('endWho')}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={[
            { value: '', label: t('nobodyYet') },
            ...others.map(({ ref, displayName }) => ({ value: ref, label: displayName })),
          ]}
        />
        {people.hasMore && <Button onClick={() => void people.more()}>{t('more')}</Button>}
        {person && <OfPerson key={person.ref} personRef={person.ref} name={person.displayName} />}
      </Stack>
    </Section>
  );
}
