import { ConfirmAction, downloadText, Loading, MainAction, Notice, today, useCommand, useText } from '#web-ui';
import { ConfirmIdentity } from '#web-ui/settings';
import { type JSX, useEffect, useState } from 'react';
import {
  GiveBackAttestationDocument,
  type OwnAttestationPartsFragment,
  TakeCredentialDocument,
} from '../../generated/graphql.js';
import { isSignedHere } from './check-credential.js';
import { attestationText } from './l10n.js';
import { needsConfirming, Refused } from './refused.js';

/** The file, once the browser has confirmed that this centre signed it. */
function Keep({ file }: { file: string }): JSX.Element {
  const t = useText(attestationText);
  const [holds, setHolds] = useState<boolean>();
  useEffect(() => {
    void isSignedHere(file, today()).then(setHolds, () => setHolds(false));
  }, [file]);
  if (holds === undefined) return <Loading lines={1} lineHeight={48} />;
  if (!holds) return <Notice title={t('refused')}>{t('notChecked')}</Notice>;
  return (
    <>
      <output>{t('kept')}</output>
      <MainAction onClick={() => downloadText('credential.json', file, 'application/json')}>{t('keep')}</MainAction>
    </>
  );
}

/** The credential of who is confirmed: taken and given back by who has shown just now that it is them. */
export function OwnCredential({
  one,
  refreshed,
}: {
  one: OwnAttestationPartsFragment;
  refreshed: string[];
}): JSX.Element {
  const t = useText(attestationText);
  const take = useCommand(TakeCredentialDocument, refreshed);
  const back = useCommand(GiveBackAttestationDocument, refreshed);
  const [taken, givenBack] = [take.data?.takeCredential, back.data?.giveBackAttestation];
  const doTake = (): void => take.mutate({ id: one.id });
  const giveBack = (): void => back.mutate({ id: one.id });
  return (
    <>
      <Refused error={take.error} answer={taken} />
      <Refused error={back.error} answer={givenBack} />
      {taken?.__typename === 'AttestationChanged' && taken.file && <Keep file={taken.file} />}
      {needsConfirming(taken) ? (
        <ConfirmIdentity onConfirmed={doTake} />
      ) : (
        <ConfirmAction
          main={!one.isTaken}
          action={t(one.isTaken ? 'takeAgain' : 'take')}
          confirm={t(one.isTaken ? 'takeAgain' : 'take')}
          consequence={t(one.isTaken ? 'takeAgainConfirm' : 'takeConfirm')}
          onConfirm={doTake}
          pending={take.isPending}
        />
      )}
      {needsConfirming(givenBack) ? (
        <ConfirmIdentity onConfirmed={giveBack} />
      ) : (
        <ConfirmAction
          main={false}
          action={t('giveBack')}
          confirm={t('giveBack')}
          consequence={t('giveBackConfirm')}
          onConfirm={giveBack}
          pending={back.isPending}
        />
      )}
    </>
  );
}
