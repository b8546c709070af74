import { formatDay, Section, useApi, useLanguage, useText, useWaitingDecisions, WaitingDecision } from '#web-ui';
import { Decide } from '#web-ui/keys';
import { NativeSelect } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useSpheres } from '../spheres/index.js';
import {
  type AdmissionPartsFragment,
  DecidingBodiesDocument,
  OpenAdmissionsDocument,
  PersonDetailDocument,
} from './generated/graphql.js';
import { peopleText } from './l10n.js';
import styles from './people.module.css';

const REASONS = [
  'more-time',
  'more-practice',
  'objections-stand',
  'clauses-not-shared',
  'duties-not-possible',
  'talk-with-us',
] as const;
const EFFECTS = ['member.admit', 'member.refuse', 'appeal.decide'];

function Appeal({ admission }: { admission: AdmissionPartsFragment }): JSX.Element {
  const t = useText(peopleText);
  const decision = (outcome: string) => ({
    text: t('appealText', { name: admission.personName }),
    bodyId: admission.appealBodyId ?? undefined,
    effectKind: 'appeal.decide',
    payload: { admissionId: admission.id, outcome },
  });
  const words = { consequence: t('appealConfirm'), confirm: t('admitYes') };
  return (
    <>
      <Decide action={t('appealGrant')} {...words} decision={decision('granted')} />
      <Decide action={t('appealUphold')} {...words} decision={decision('upheld')} />
    </>
  );
}

function Outcome({ admission }: { admission: AdmissionPartsFragment }): JSX.Element {
  const t = useText(peopleText);
  const bodies = useApi(DecidingBodiesDocument, {}).data?.data.bodies ?? [];
  const [chosen, setChosen] = useState('');
  const [reason, setReason] = useState<string>(REASONS[0]);
  const bodyId = chosen || bodies[0]?.id;
  const name = admission.personName;
  const values = { ...useSpheres(), name };
  const about = { bodyId, payload: { admissionId: admission.id } };
  return (
    <>
      {bodies.length > 1 && (
        <NativeSelect
          label={t('whoDecided')}
          value={bodyId ?? ''}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={bodies.map(({ id, name: label }) => ({ value: id, label }))}
        />
      )}
      <Decide
        action={t('admit', { name })}
        consequence={t('admitConfirm', values)}
        confirm={t('admitYes')}
        decision={{ text: t('admitText', values), effectKind: 'member.admit', ...about }}
      />
      <NativeSelect
        label={t('refuseReason', { name })}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        data={REASONS.map((value) => ({ value, label: t(`refusal.${value}`) }))}
      />
      <Decide
        action={t('refuse', { name })}
        consequence={t('refuseConfirm', { name })}
        confirm={t('admitYes')}
        decision={{
          ...{ text: t('refuseText', values), effectKind: 'member.refuse', bodyId },
          payload: { ...about.payload, reason },
        }}
      />
    </>
  );
}

/** What a body decided on an admission or an appeal, recorded by one mandate-holder and seconded by another. */
export function DecideSection({ admission }: { admission: AdmissionPartsFragment }): JSX.Element {
  const t = useText(peopleText);
  const language = useLanguage();
  const waiting = useWaitingDecisions().filter(
    ({ effectKind, effectPayload }) =>
      EFFECTS.includes(effectKind ?? '') && (effectPayload ?? '').includes(admission.id),
  );
  return (
    <Section id="decide" title={t('decideTitle')} screenOnly>
      <div className={styles['fields']}>
        {waiting.map((decision) => (
          <WaitingDecision
            key={decision.id}
            decision={decision}
            refreshes={[PersonDetailDocument, OpenAdmissionsDocument]}
          />
        ))}
        {!admission.isDecidable ? (
          <p className={styles['quiet']}>{t('decideFrom', { day: formatDay(admission.decidedFrom, language) })}</p>
        ) : waiting.length > 0 ? null : admission.state === 'appealed' ? (
          <Appeal admission={admission} />
        ) : (
          <Outcome admission={admission} />
        )}
      </div>
    </Section>
  );
}
