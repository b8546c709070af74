import type { JSX } from 'react';
import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { PageLink } from '../components/main-action.js';
import { ErrorNotice } from '../components/notice.js';
import { EmptyState, PageHeader, Section } from '../components/section.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import { useCan } from '../session/session-context.js';
import { ConveneForm } from './convene-form.js';
import { MeetingsDocument, type MeetingsQuery } from './generated/graphql.js';
import { meetingsText } from './l10n.js';
import styles from './meetings.module.css';
import { Promised } from './promised.js';

function Line({ meeting: { id, bodyName, day, beginsAt, state } }: { meeting: MeetingsQuery['meetings'][number] }) {
  const t = useText(meetingsText);
  const textOf = useTextOfCode(meetingsText);
  const language = useLanguage();
  return (
    <li className={styles['card']}>
      <PageLink href={`/democracy/meetings/${id}`}>
        {t('line', { body: bodyName, day: formatDay(day, language) })} {t('at', { time: beginsAt })}
      </PageLink>
      <span className={styles['quiet']}>{textOf(`state.${state}`, state)}</span>
    </li>
  );
}

/** Meetings that are coming and those that were held; who may record decisions convenes one. */
export function MeetingsPage(): JSX.Element {
  const t = useText(meetingsText);
  const can = useCan();
  const answer = useApi(MeetingsDocument, {});
  const all = answer.data?.data.meetings;
  const isComing = ({ state }: { state: string }): boolean => state === 'convened' || state === 'open';
  const parts = [
    { id: 'coming', title: t('coming'), meetings: all?.filter(isComing).toReversed() ?? [] },
    { id: 'past', title: t('past'), meetings: all?.filter((one) => !isComing(one)) ?? [] },
  ];
  return (
    <div className={styles['page']}>
      <div data-screen-only>
        <PageLink href="/democracy" icon="back">
          {t('toDemocracy')}
        </PageLink>
      </div>
      <PageHeader title={t('title')}>
        <p className={styles['quiet']}>{t('lead')}</p>
      </PageHeader>
      {answer.error && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!all && !answer.error && <Loading lines={3} lineHeight={64} />}
      {all?.length === 0 && <EmptyState title={t('none')} next={t('noneNext')} />}
      {parts.map(
        ({ id, title, meetings }) =>
          meetings.length > 0 && (
            <Section key={id} id={id} title={title}>
              <ul className={styles['list']}>
                {meetings.map((meeting) => (
                  <Line key={meeting.id} meeting={meeting} />
                ))}
              </ul>
            </Section>
          ),
      )}
      {can('decision:record') && (
        <Section id="convene" title={t('conveneTitle')} screenOnly>
          <ConveneForm />
        </Section>
      )}
      {can('record:read') && <Promised />}
    </div>
  );
}
