import type { JSX } from 'react';
import { useState } from 'react';
import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice } from '../components/notice.js';
import { StatusBadge } from '../components/status-badge.js';
import { formatDay } from '../format/format.js';
import { HandOverNoteDocument, type RecordDecisionsQuery, type RecordMandatesQuery } from '../generated/graphql.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import { recordText } from '../l10n/record.js';
import { BegunTurn } from './begun-turn.js';
import styles from './record.module.css';

export type Decision = RecordDecisionsQuery['decisions']['items'][number];
type Mandate = RecordMandatesQuery['mandates'][number];

interface MandateItemProps {
  readonly mandate: Mandate;
  readonly office: string;
  readonly decisions: readonly Decision[];
}

/** One mandate: who, which office, from when to when, by which decision. */
export function MandateItem({ mandate, office, decisions }: MandateItemProps): JSX.Element {
  const t = useText(recordText);
  const textOf = useTextOfCode(recordText);
  const language = useLanguage();
  const { state, handOver } = mandate;
  const began = decisions.find(({ id }) => id === mandate.beganBy);
  const day = (text: string): string => formatDay(text, language);
  return (
    <li className={styles['item']}>
      <div className={styles['head']}>
        <strong>{mandate.holderName ?? t('erased')}</strong>
        <span>{office}</span>
        <StatusBadge
          tone={state === 'overdue' ? 'attention' : state === 'held' ? 'info' : 'quiet'}
          icon={state === 'overdue' ? 'alert' : state === 'held' ? 'check' : 'clock'}
          word={textOf(state, state)}
        />
        {handOver === 'overdue' && <StatusBadge tone="attention" icon="alert" word={t('handOverOverdue')} />}
      </div>
      <p>
        {t('term', { begin: day(mandate.beginsOn), end: day(mandate.endsOn) })}
        {mandate.endedOn && `; ${t('endedEarly', { day: day(mandate.endedOn) })}`}
      </p>
      <p className={styles['quiet']}>
        {began ? (
          <a href={`#decision-${began.id}`}>
            {t('byDecision', { day: day(began.day) })}, {textOf(began.rule, began.rule)}
          </a>
        ) : (
          t('byOlderDecision')
        )}
      </p>
      {began?.rule === 'rotation' && <BegunTurn mandate={mandate} />}
      {handOver === 'done' && <Note mandateId={mandate.id} />}
    </li>
  );
}

function Note({ mandateId }: { mandateId: string }): JSX.Element {
  const t = useText(recordText);
  const [open, setOpen] = useState(false);
  const answer = useApi(HandOverNoteDocument, { mandateId }, { enabled: open });
  const note = answer.data?.data.handOver;
  return (
    <details className={styles['note']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('readNote')}</summary>
      {answer.error && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {open && !answer.data && !answer.error && <Loading lines={3} lineHeight={24} />}
      {answer.data && !note && <p>{t('noteErased')}</p>}
      {note && (
        <dl>
          {(['openTasks', 'whereThingsAre', 'comingDates'] as const)
            .filter((part) => note[part])
            .map((part) => (
              <div key={part}>
                <dt>{t(part)}</dt>
                <dd>{note[part]}</dd>
              </div>
            ))}
        </dl>
      )}
    </details>
  );
}
