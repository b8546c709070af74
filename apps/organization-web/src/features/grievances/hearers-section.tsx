import {
  EmptyState,
  ErrorNotice,
  Loading,
  Section,
  useApi,
  useCan,
  useLanguage,
  useText,
  useWaitingDecisions,
} from '#web-ui';
import { Decide, Waiting } from '#web-ui/keys';
import type { JSX } from 'react';
import { SmallerBodiesDocument } from './generated/graphql.js';
import styles from './grievances.module.css';
import { grievancesText } from './l10n.js';
import { SeatForm } from './seat-form.js';

const EFFECTS = ['body.form', 'body.seat'];

/** The bodies that can hear a grievance, and for mandate-holders how one is formed and filled. */
export function HearersSection(): JSX.Element {
  const t = useText(grievancesText);
  const can = useCan();
  const language = useLanguage();
  const answer = useApi(SmallerBodiesDocument, {});
  const bodies = answer.data?.data.smallerBodies;
  const waiting = useWaitingDecisions().filter(({ effectKind }) => EFFECTS.includes(effectKind ?? ''));
  const decides = can('decision:record') && waiting.length === 0;
  return (
    <Section id="hearers" title={t('hearersTitle')} lead={t('hearersLead')}>
      {answer.error && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!bodies && !answer.error && <Loading lines={2} lineHeight={56} />}
      {bodies?.length === 0 && <EmptyState title={t('noBodies')} next={t('noBodiesNext')} />}
      <ul className={styles['list']}>
        {bodies?.map(({ id, name, people }) => (
          <li key={id} className={styles['card']}>
            <strong>{name}</strong>
            <span>{people.map(({ displayName }) => displayName).join(' · ') || t('nobodyIn')}</span>
          </li>
        ))}
      </ul>
      <div className={styles['fields']} data-screen-only>
        <Waiting decisions={waiting} refreshes={[SmallerBodiesDocument]} />
        {decides && bodies && !bodies.some(({ code }) => code === 'grievances') && (
          <Decide
            action={t('form')}
            consequence={t('formConfirm')}
            confirm={t('decideYes')}
            decision={{ text: t('formText'), effectKind: 'body.form', payload: { code: 'grievances', language } }}
          />
        )}
        {decides && bodies && bodies.length > 0 && <SeatForm bodies={bodies} />}
      </div>
    </Section>
  );
}
