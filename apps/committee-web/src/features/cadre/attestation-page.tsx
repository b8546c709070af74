import {
  ConfirmAction,
  downloadText,
  ErrorNotice,
  formatDay,
  Loading,
  MainAction,
  Notice,
  PageHeader,
  Section,
  today,
  useApi,
  useCan,
  useCommand,
  useLanguage,
  useText,
  useTextOfCode,
} from '#web-ui';
import { Stack } from '@mantine/core';
import { type JSX, useEffect, useState } from 'react';
import {
  AskForAttestationDocument,
  type AttestationAnsweredFragment,
  CountOfAttestationsDocument,
  GiveBackAttestationDocument,
  OwnAttestationsDocument,
  type OwnAttestationPartsFragment,
  TakeCredentialDocument,
  WithdrawAttestationDocument,
} from '../../generated/graphql.js';
import { isSignedHere } from './check-credential.js';
import { EndConfirmed } from './end-confirmed.js';
import { attestationText } from './l10n.js';
import { WhoAsks } from './who-asks.js';

const REFRESHED = ['query OwnAttestations', 'query AskedAttestations', 'query CountOfAttestations'];
type State = 'none' | 'asked' | 'confirmed' | 'refused' | 'withdrawn' | 'ended';
type Reason = 'more-time' | 'study-first' | 'talk-with-us' | 'not-now';

interface RefusedProps {
  readonly error: Error | null;
  readonly answer: AttestationAnsweredFragment | undefined;
}

function Refused({ error, answer }: RefusedProps): JSX.Element | null {
  const t = useText(attestationText);
  const textOf = useTextOfCode(attestationText);
  if (error) return <ErrorNotice error={error} />;
  if (answer?.__typename !== 'AttestationRefused') return null;
  return <Notice title={t('refused')}>{textOf(answer.code, answer.message)}</Notice>;
}

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

function Confirmed({ one }: { one: OwnAttestationPartsFragment }): JSX.Element {
  const t = useText(attestationText);
  const take = useCommand(TakeCredentialDocument, REFRESHED);
  const back = useCommand(GiveBackAttestationDocument, REFRESHED);
  const taken = take.data?.takeCredential;
  return (
    <>
      <Refused error={take.error} answer={taken} />
      <Refused error={back.error} answer={back.data?.giveBackAttestation} />
      {taken?.__typename === 'AttestationChanged' && taken.file && <Keep file={taken.file} />}
      <ConfirmAction
        main={!one.isTaken}
        action={t(one.isTaken ? 'takeAgain' : 'take')}
        confirm={t(one.isTaken ? 'takeAgain' : 'take')}
        consequence={t(one.isTaken ? 'takeAgainConfirm' : 'takeConfirm')}
        onConfirm={() => take.mutate({ id: one.id })}
        pending={take.isPending}
      />
      <ConfirmAction
        main={false}
        action={t('giveBack')}
        confirm={t('giveBack')}
        consequence={t('giveBackConfirm')}
        onConfirm={() => back.mutate({ id: one.id })}
        pending={back.isPending}
      />
    </>
  );
}

function Mine({ own }: { own: readonly OwnAttestationPartsFragment[] }): JSX.Element {
  const t = useText(attestationText);
  const language = useLanguage();
  const ask = useCommand(AskForAttestationDocument, REFRESHED);
  const withdraw = useCommand(WithdrawAttestationDocument, REFRESHED);
  const [latest] = own;
  const inForce = own.find(({ state, expiresOn }) => state === 'confirmed' && (expiresOn ?? '') >= today());
  const shown = latest?.state === 'asked' ? latest : (inForce ?? latest);
  const reason = shown?.reason ? t(`reason.${shown.reason as Reason}`) : '';
  const day = shown?.expiresOn ? formatDay(shown.expiresOn, language) : '';
  return (
    <Section id="mine" title={t('mineTitle')}>
      <Stack align="flex-start">
        <p>{t(`state.${(shown?.state ?? 'none') as State}`, { day, reason })}</p>
        <Refused error={ask.error} answer={ask.data?.askForAttestation} />
        <Refused error={withdraw.error} answer={withdraw.data?.withdrawAttestation} />
        {inForce && <Confirmed key={inForce.id} one={inForce} />}
        {!inForce && latest?.state !== 'asked' && (
          <MainAction onClick={() => ask.mutate({})} loading={ask.isPending}>
            {t('ask')}
          </MainAction>
        )}
        {latest?.state === 'asked' && (
          <ConfirmAction
            main={false}
            action={t('withdraw')}
            confirm={t('withdraw')}
            consequence={t('withdrawConfirm')}
            onConfirm={() => withdraw.mutate({})}
            pending={withdraw.isPending}
          />
        )}
      </Stack>
    </Section>
  );
}

/** The centre's side of the third sphere: the reader's own part, a count, and who asks. */
export function AttestationPage(): JSX.Element {
  const t = useText(attestationText);
  const can = useCan();
  const answer = useApi(OwnAttestationsDocument, {});
  const counted = useApi(CountOfAttestationsDocument, {}).data?.data;
  const own = answer.data?.data.myAttestations;
  const count = counted?.attestationCount ?? null;
  return (
    <Stack>
      <PageHeader title={t('title')}>
        <p>{t('lead')}</p>
      </PageHeader>
      {counted && <p>{count === null ? t('countFew') : t('count', { count })}</p>}
      {answer.error && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!own && !answer.error && <Loading lines={4} lineHeight={48} />}
      {own && <Mine own={own} />}
      {can('decision:record') && <WhoAsks />}
      {can('decision:record') && <EndConfirmed />}
    </Stack>
  );
}
