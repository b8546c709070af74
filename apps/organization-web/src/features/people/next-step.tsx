import {
  ConfirmAction,
  formatDay,
  MainAction,
  PageLink,
  Section,
  useApi,
  useCommand,
  useLanguage,
  useText,
} from '#web-ui';
import { NativeSelect } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useSpheres } from '../spheres/index.js';
import {
  AppealAdmissionDocument,
  AppealBodiesDocument,
  BeginMembershipDocument,
  EndAdmissionDocument,
  type MyPathQuery,
  RenewMyselfDocument,
} from './generated/graphql.js';
import { AnswerNotice } from './answer-notice.js';
import { peopleText } from './l10n.js';
import { myPathText } from './my-path-l10n.js';
import styles from './people.module.css';

export type Path = MyPathQuery['myPath'];
type Step =
  | 'accept-rules'
  | 'come-back'
  | 'affirm'
  | 'begin-membership'
  | 'discussion'
  | 'appeal'
  | 'wait-for-appeal'
  | 'renew'
  | 'take-part'
  | 'none';
type Reason =
  | 'more-time'
  | 'more-practice'
  | 'objections-stand'
  | 'clauses-not-shared'
  | 'duties-not-possible'
  | 'talk-with-us';

function AppealStep({ admission }: { admission: NonNullable<Path['admission']> }): JSX.Element {
  const t = useText(myPathText);
  const people = useText(peopleText);
  const bodies = useApi(AppealBodiesDocument, {}).data?.data.bodiesForAppeal;
  const [chosen, setChosen] = useState('');
  const appeal = useCommand(AppealAdmissionDocument, ['query MyPath', 'query MyNextStep']);
  const bodyId = chosen || bodies?.[0]?.id;
  return (
    <>
      {admission.reason && <p>{t('whyRefused', { reason: people(`refusal.${admission.reason as Reason}`) })}</p>}
      <AnswerNotice error={appeal.error} answer={appeal.data?.appealAdmission} />
      {bodies?.length === 0 && <p>{t('noOtherBody')}</p>}
      {bodyId && (
        <div className={styles['fields']}>
          <NativeSelect
            label={t('appealTo')}
            value={bodyId}
            onChange={(event) => setChosen(event.currentTarget.value)}
            data={(bodies ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
          <ConfirmAction
            action={t('appeal')}
            confirm={t('appeal')}
            consequence={t('appealConfirm')}
            onConfirm={() => appeal.mutate({ admissionId: admission.id, bodyId })}
            pending={appeal.isPending}
          />
        </div>
      )}
    </>
  );
}

/** The one step that is the person's to take now, or what they wait for. */
export function NextStep({ path }: { path: Path }): JSX.Element {
  const t = useText(myPathText);
  const language = useLanguage();
  const refreshed = ['query MyPath', 'query MyNextStep', 'query Session'];
  const renew = useCommand(RenewMyselfDocument, refreshed);
  const begin = useCommand(BeginMembershipDocument, refreshed);
  const decline = useCommand(EndAdmissionDocument, refreshed);
  const step = path.nextStep as Step;
  const { admission } = path;
  const spheres = useSpheres();
  const until = step === 'appeal' ? admission?.appealUntil : path.endsOn;
  const mayDecline = admission && ['open', 'accepted', 'appealed'].includes(admission.state);
  return (
    <Section id="next" title={t('nextTitle')}>
      <div className={styles['next']}>
        <p>{t(`next.${step}`, { ...spheres, day: until ? formatDay(until, language) : '' })}</p>
        <AnswerNotice error={renew.error} answer={renew.data?.renewMyself} />
        <AnswerNotice error={begin.error} answer={begin.data?.beginMembership} />
        <AnswerNotice error={decline.error} answer={decline.data?.endAdmission} />
        {step === 'renew' && (
          <MainAction onClick={() => renew.mutate({})} loading={renew.isPending}>
            {t('renew')}
          </MainAction>
        )}
        {step === 'affirm' && <PageLink href="/unity">{t('toUnity')}</PageLink>}
        {step === 'begin-membership' && (
          <MainAction onClick={() => begin.mutate({})} loading={begin.isPending}>
            {t('begin', spheres)}
          </MainAction>
        )}
        {step === 'appeal' && admission && <AppealStep admission={admission} />}
        {mayDecline && (
          <ConfirmAction
            main={false}
            action={t('decline')}
            confirm={t('decline')}
            consequence={t('declineConfirm', spheres)}
            onConfirm={() => decline.mutate({ admissionId: admission.id })}
            pending={decline.isPending}
          />
        )}
        {path.endsOn && step !== 'renew' && (
          <p className={styles['quiet']}>{t('endsOn', { day: formatDay(path.endsOn, language) })}</p>
        )}
      </div>
    </Section>
  );
}
