import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { Section } from '../components/section.js';
import { formatDay } from '../format/format.js';
import { formatSpan } from '../format/span.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import { recordText } from '../l10n/record.js';
import type { MeetingItemPartsFragment, MeetingPartsFragment } from './generated/graphql.js';
import { meetingsText } from './l10n.js';
import styles from './meetings.module.css';
import { MotionsOf } from './motions-of.js';
import { NotesOf } from './notes-of.js';
import { useSeconds } from './use-seconds.js';
import { useStep } from './use-step.js';

export type Item = MeetingItemPartsFragment;

interface ItemProps {
  readonly meeting: MeetingPartsFragment;
  readonly item: Item;
}

/** What an item rests on, in the words that are in force. */
function Cited({ item }: { readonly item: Item }): JSX.Element {
  const t = useText(meetingsText);
  const textOf = useTextOfCode(recordText);
  const language = useLanguage();
  return (
    <>
      {item.citations.map(({ kind, clause, version, decisionId, day, title, text }) => (
        <blockquote key={`${kind}-${clause}-${decisionId}`} className={styles['quiet']}>
          {clause === null ? (
            <a href={`/record/decisions/${decisionId}`}>{t('citesDecision', { day: formatDay(day, language) })}</a>
          ) : (
            <>
              {t('citesClause', { kind: textOf(`cites.${kind}`, kind), clause, version: version ?? 0 })}:{' '}
              <strong>{title}</strong> {text}
            </>
          )}
        </blockquote>
      ))}
    </>
  );
}

/** Its box of time, and how much of it is gone. */
function TimeOf({ meeting, item }: ItemProps): JSX.Element {
  const t = useText(meetingsText);
  const running = useSeconds(item.id === meeting.currentItem ? meeting.itemBeganAt : null);
  const spent = item.spentSeconds + (running ?? 0);
  return (
    <span className={`${styles['quiet']} ${styles['time']}`}>
      {t('planned', { minutes: item.plannedMinutes })}
      {running !== null && ` · ${t('now')} ${formatSpan(spent)}`}
      {running === null && spent > 0 && ` · ${t('took', { time: formatSpan(spent) })}`}
      {spent > item.plannedMinutes * 60 && ` · ${t('overTime')}`}
    </span>
  );
}

/** What the chair does with an item. */
function Ways({ meeting, item }: ItemProps): JSX.Element | null {
  const t = useText(meetingsText);
  const { take, isPending, refusal } = useStep(meeting.id);
  const title = item.title ?? '';
  const way = (step: string, words: string): JSX.Element => (
    <Button onClick={() => take({ step, itemId: item.id })} loading={isPending}>
      {words}
    </Button>
  );
  if (meeting.state !== 'open' || !meeting.room) return null;
  return (
    <div data-screen-only>
      {refusal}
      <div className={styles['ways']}>
        {item.state === 'late' && (
          <>
            {way('consent', t('consent', { title }))}
            {way('refuse', t('refuse', { title }))}
          </>
        )}
        {item.state === 'left-out' && way('take-back', t('takeBack', { title }))}
        {item.state === 'done' && way('again', t('again', { title }))}
        {item.id === meeting.currentItem && way('rest', t('endItem'))}
        {item.state === 'planned' && item.id !== meeting.currentItem && (
          <>
            {way('next', t('start', { title }))}
            {way('up', t('up', { title }))}
          </>
        )}
      </div>
    </div>
  );
}

function AgendaItem({ meeting, item }: ItemProps): JSX.Element {
  const t = useText(meetingsText);
  const textOf = useTextOfCode(meetingsText);
  const isCurrent = item.id === meeting.currentItem;
  const { state, isLate } = item;
  const marks = [
    textOf(`kind.${item.kind}`, item.kind),
    ...(item.isGuaranteed ? [t('guaranteed')] : []),
    ...(item.raisedBy ? [t('raisedBy', { name: item.raisedBy })] : []),
    ...(state === 'late' ? [t('lateWord')] : []),
    ...(state === 'left-out' ? [t('leftOut')] : []),
    ...(isLate && (state === 'planned' || state === 'done') ? [t('lateTaken')] : []),
    ...(state === 'done' && meeting.state === 'open' ? [t('doneWord')] : []),
    ...(state === 'planned' && (meeting.state === 'closed' || meeting.state === 'approved') ? [t('notReached')] : []),
  ];
  return (
    <li
      className={`${styles['card']} ${isCurrent ? (styles['current'] ?? '') : ''}`}
      {...(isCurrent ? { 'aria-current': 'step' as const } : {})}
    >
      <h3>{item.title ?? t('erased')}</h3>
      <p className={styles['quiet']}>{marks.join(' · ')}</p>
      <TimeOf meeting={meeting} item={item} />
      <Cited item={item} />
      <NotesOf meeting={meeting} item={item} />
      <MotionsOf meeting={meeting} item={item} />
      {meeting.state === 'convened' && <div className={styles['lines']} aria-hidden data-lines />}
      <Ways meeting={meeting} item={item} />
    </li>
  );
}

/** What the meeting talks about, each with its time, notes and motions. */
export function AgendaSection({ meeting }: { readonly meeting: MeetingPartsFragment }): JSX.Element {
  const t = useText(meetingsText);
  const { take, isPending, refusal } = useStep(meeting.id);
  const isHeld = meeting.state === 'closed' || meeting.state === 'approved';
  const hasNext = meeting.items.some(({ state, id }) => state === 'planned' && id !== meeting.currentItem);
  return (
    <Section
      id="agenda"
      title={t(isHeld ? 'minutes' : 'agenda')}
      {...(meeting.state === 'approved' ? {} : { lead: t(isHeld ? 'minutesLead' : 'agendaLead') })}
    >
      {meeting.items.length === 0 && <p>{t('agendaNone')}</p>}
      <ol className={`${styles['list'] ?? ''} ${styles['agenda'] ?? ''}`}>
        {meeting.items.map((item) => (
          <AgendaItem key={item.id} meeting={meeting} item={item} />
        ))}
      </ol>
      {meeting.room && meeting.state === 'open' && hasNext && (
        <div data-screen-only>
          {refusal}
          <Button onClick={() => take({ step: 'next' })} loading={isPending}>
            {t('nextItem')}
          </Button>
        </div>
      )}
    </Section>
  );
}
