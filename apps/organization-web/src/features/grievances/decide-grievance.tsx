import { formatDay, Section, today, useApi, useCan, useLanguage, useText, useWaitingDecisions } from '#web-ui';
import { Decide, Waiting } from '#web-ui/keys';
import type { JSX } from 'react';
import { GrievanceDocument, GrievanceOutcomesDocument, GrievanceToDecideDocument } from './generated/graphql.js';
import styles from './grievances.module.css';
import { grievancesText } from './l10n.js';

type Outcome = 'upheld' | 'not-upheld' | 'settled';

/** What the body found, in the fixed words, for mandate-holders who are not part of the matter; null for everybody else. */
export function DecideGrievance({ id, reads }: { id: string; reads: boolean }): JSX.Element | null {
  const t = useText(grievancesText);
  const language = useLanguage();
  const can = useCan();
  const records = can('decision:record');
  const open = useApi(GrievanceToDecideDocument, { id }, { enabled: records }).data?.data.grievanceToDecide;
  const outcomes = useApi(GrievanceOutcomesDocument, { language }, { enabled: records }).data?.data.grievanceOutcomes;
  const waiting = useWaitingDecisions().filter(
    ({ effectKind, effectPayload }) => effectKind === 'grievance.decide' && (effectPayload ?? '').includes(id),
  );
  if (!open) return reads && !records ? <p className={styles['quiet']}>{t('othersRecord')}</p> : null;
  const { bodyId, bodyName: body, decidedFrom } = open;
  const waits = decidedFrom !== null && decidedFrom !== undefined && today() < decidedFrom;
  return (
    <Section id="decide" title={t('decideTitle')} lead={t('decideLead')} screenOnly>
      <div className={styles['fields']}>
        {!reads && <p>{t('recordOnly', { body })}</p>}
        <Waiting decisions={waiting} refreshes={[GrievanceDocument, GrievanceToDecideDocument]} />
        {waits && <p className={styles['quiet']}>{t('decideFrom', { day: formatDay(decidedFrom, language) })}</p>}
        {!waits &&
          waiting.length === 0 &&
          outcomes?.map(({ code, text }) => (
            <Decide
              key={code}
              action={t(`outcome.${code as Outcome}`)}
              consequence={`${text} ${t('decideConfirm')}`}
              confirm={t('decideYes')}
              decision={{ text, bodyId, effectKind: 'grievance.decide', payload: { grievanceId: id, outcome: code } }}
            />
          ))}
      </div>
    </Section>
  );
}
