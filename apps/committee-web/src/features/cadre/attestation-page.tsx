import {
  ConfirmAction,
  ErrorNotice,
  formatDay,
  Loading,
  MainAction,
  PageHeader,
  Section,
  today,
  useApi,
  useCan,
  useCommand,
  useLanguage,
  useText,
} from '#web-ui';
import { Stack } from '@mantine/core';
import type { JSX } from 'react';
import {
  AskForAttestationDocument,
  CountOfAttestationsDocument,
  OwnAttestationsDocument,
  type OwnAttestationPartsFragment,
  WithdrawAttestationDocument,
} from '../../generated/graphql.js';
import { EndConfirmed } from './end-confirmed.js';
import { attestationText } from './l10n.js';
import { OwnCredential } from './own-credential.js';
import { Refused } from './refused.js';
import { WhoAsks } from './who-asks.js';

const REFRESHED = ['query OwnAttestations', 'query AskedAttestations', 'query CountOfAttestations'];
type State = 'none' | 'asked' | 'confirmed' | 'refused' | 'withdrawn' | 'ended';
type Reason = 'more-time' | 'study-first' | 'talk-with-us' | 'not-now';

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
        {inForce && <OwnCredential key={inForce.id} one={inForce} refreshed={REFRESHED} />}
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
