import { formatDay, Section, useApi, useLanguage, useText, useWaitingDecisions, WaitingDecision } from '#web-ui';
import { Decide } from '#web-ui/keys';
import { Stack } from '@mantine/core';
import type { JSX } from 'react';
import { useSpheres } from '../spheres/index.js';
import {
  CadreToDecideDocument,
  type CadreToDecideQuery,
  CountOfCadreDocument,
  OwnCadreDocument,
} from './generated/graphql.js';
import { cadreText } from './l10n.js';

type Acceptance = CadreToDecideQuery['cadreToRecord'][number];
type Act = 'record' | 'end';
const REFRESHED = [CadreToDecideDocument, OwnCadreDocument, CountOfCadreDocument];

/** By this its person tells which acceptance is theirs: enough of a random id to say it aloud. */
export const signOf = (id: string): string => id.slice(0, 8);

/** One acceptance without its person: the decision that waits for its second, or the one that can be recorded. */
function OneAcceptance({ one, act }: { one: Acceptance; act: Act }): JSX.Element {
  const t = useText(cadreText);
  const language = useLanguage();
  const spheres = useSpheres();
  const effectKind = `cadre.${act}`;
  const [id, day] = [signOf(one.id), formatDay(one.expiresOn, language)];
  const waiting = useWaitingDecisions().find(
    (decision) => decision.effectKind === effectKind && (decision.effectPayload ?? '').includes(one.id),
  );
  if (waiting)
    return (
      <div>
        <p>{t('waits', { id })}</p>
        <WaitingDecision decision={waiting} refreshes={REFRESHED} />
      </div>
    );
  return (
    <Decide
      action={t(act, { id })}
      consequence={t(`${act}Confirm`, { ...spheres, day })}
      confirm={t('recordYes')}
      decision={{ text: t(`${act}Text`), effectKind, payload: { acceptance: one.id } }}
    />
  );
}

/** For who decides: what members accepted, and what is on record. Neither tells who it is. */
export function DecideOnCadre(): JSX.Element {
  const t = useText(cadreText);
  const answer = useApi(CadreToDecideDocument, {}).data?.data;
  const [asked, recorded] = [answer?.cadreToRecord, answer?.cadreOnRecord];
  return (
    <>
      <Section id="record" title={t('recordTitle')} lead={t('recordLead')} screenOnly>
        <Stack align="flex-start">
          {asked?.length === 0 && <p>{t('nothing')}</p>}
          {asked?.map((one) => (
            <OneAcceptance key={one.id} one={one} act="record" />
          ))}
        </Stack>
      </Section>
      <Section id="on-record" title={t('recordedTitle')} lead={t('recordedLead')} screenOnly>
        <Stack align="flex-start">
          {recorded?.length === 0 && <p>{t('nothingRecorded')}</p>}
          {recorded?.map((one) => (
            <OneAcceptance key={one.id} one={one} act="end" />
          ))}
        </Stack>
      </Section>
    </>
  );
}
