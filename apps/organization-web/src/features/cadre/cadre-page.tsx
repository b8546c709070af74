import {
  ConfirmAction,
  ErrorNotice,
  formatDay,
  Loading,
  Notice,
  PageHeader,
  Section,
  useApi,
  useCan,
  useCommand,
  useLanguage,
  useText,
  useTextOfCode,
} from '#web-ui';
import { FileInput, Stack } from '@mantine/core';
import type { JSX } from 'react';
import { useSpheres } from '../spheres/index.js';
import {
  AcceptCadreCredentialDocument,
  type CadreAnsweredFragment,
  CountOfCadreDocument,
  GiveBackCadreDocument,
  OwnCadreDocument,
  type OwnCadrePartsFragment,
} from './generated/graphql.js';
import { DecideOnCadre, signOf } from './decide-on-cadre.js';
import { cadreText } from './l10n.js';

const REFRESHED = ['query OwnCadre', 'query CadreToDecide', 'query CountOfCadre'];

function Refused({ error, answer }: { error: Error | null; answer: CadreAnsweredFragment | undefined }) {
  const t = useText(cadreText);
  const textOf = useTextOfCode(cadreText);
  const spheres = useSpheres();
  if (error) return <ErrorNotice error={error} />;
  if (answer?.__typename !== 'CadreRefused') return null;
  return <Notice title={t('refused')}>{textOf(answer.code, answer.message, spheres)}</Notice>;
}

function Mine({ own }: { own: OwnCadrePartsFragment }): JSX.Element {
  const t = useText(cadreText);
  const spheres = useSpheres();
  const language = useLanguage();
  const accept = useCommand(AcceptCadreCredentialDocument, REFRESHED);
  const back = useCommand(GiveBackCadreDocument, REFRESHED);
  const open = async (file: File | null): Promise<void> => {
    if (file) accept.mutate({ file: (await file.text()).slice(0, 4_000) });
  };
  const going = own.credentials.filter(({ endedOn }) => endedOn === null);
  const recorded = going.find(({ recordedOn }) => recordedOn !== null);
  const waiting = going.find(({ recordedOn }) => recordedOn === null);
  const day = recorded ? formatDay(recorded.expiresOn, language) : '';
  return (
    <Section id="mine" title={t('mineTitle')}>
      <Stack align="flex-start">
        <p>{t(own.state === 'cadre' || own.state === 'waiting' ? own.state : 'none', { ...spheres, day })}</p>
        {own.state !== 'none' && waiting && <p>{t('sign', { id: signOf(waiting.id) })}</p>}
        <Refused error={accept.error} answer={accept.data?.acceptCadreCredential} />
        <Refused error={back.error} answer={back.data?.giveBackCadre} />
        {own.hasCentre ? (
          <FileInput
            label={t('open')}
            description={t('openHelp')}
            accept="application/json,.json"
            onChange={(file) => void open(file)}
            data-screen-only
          />
        ) : (
          <p>{t('noCentre')}</p>
        )}
        {own.state !== 'none' && (
          <ConfirmAction
            main={false}
            action={t('giveBack')}
            confirm={t('giveBack')}
            consequence={t('giveBackConfirm', spheres)}
            onConfirm={() => back.mutate({})}
            pending={back.isPending}
          />
        )}
      </Stack>
    </Section>
  );
}

/** The third sphere: the reader's own part of it, a count, and what waits for the record. */
export function CadrePage(): JSX.Element {
  const t = useText(cadreText);
  const spheres = useSpheres();
  const can = useCan();
  const answer = useApi(OwnCadreDocument, {});
  const counted = useApi(CountOfCadreDocument, {}).data?.data;
  const own = answer.data?.data.myCadre;
  const count = counted?.cadreCount ?? null;
  return (
    <Stack>
      <PageHeader title={spheres.cadre}>
        <p>{t('lead', spheres)}</p>
      </PageHeader>
      {counted && <p>{count === null ? t('countFew', spheres) : t('count', { ...spheres, count })}</p>}
      {answer.error && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!own && !answer.error && <Loading lines={4} lineHeight={48} />}
      {own && <Mine own={own} />}
      {can('decision:record') && <DecideOnCadre />}
    </Stack>
  );
}
