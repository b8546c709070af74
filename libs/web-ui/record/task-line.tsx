import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { useCommand } from '../api/use-api.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { StatusBadge } from '../components/status-badge.js';
import { formatDay } from '../format/format.js';
import { RecordDecisionsDocument, SayTaskDocument } from '../generated/graphql.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import { registerText } from '../l10n/register.js';
import type { Decision } from './mandate-item.js';
import styles from './record.module.css';

const TONES = { open: 'info', overdue: 'attention', done: 'quiet', declined: 'attention', dropped: 'quiet' } as const;
const ICONS = { open: 'clock', overdue: 'clock', done: 'check', declined: 'gap', dropped: 'gap' } as const;

/** Who carries a decision out and by when, or that nobody does; the owner says here how it stands. */
export function TaskLine({ decision }: { decision: Decision }): JSX.Element | null {
  const t = useText(registerText);
  const textOf = useTextOfCode(registerText);
  const language = useLanguage();
  const say = useCommand(SayTaskDocument, [RecordDecisionsDocument, 'query OneDecision']);
  const { id, task, nature, reviewOn, state: recorded } = decision;
  const refused = say.data?.sayTask.__typename === 'SayTaskRefused' ? say.data.sayTask : null;
  const review = reviewOn && (
    <span className={styles['quiet']}>{t('review', { day: formatDay(reviewOn, language) })}</span>
  );
  if (!task)
    return nature === 'declaration' && recorded !== 'lapsed' ? (
      <div className={styles['head']}>
        <StatusBadge tone="quiet" icon="gap" word={t('declaration')} />
        {review}
      </div>
    ) : null;
  const state = task.state as keyof typeof TONES;
  const words = (word: string): void => say.mutate({ decisionId: id, word });
  return (
    <>
      <div className={styles['head']}>
        <span>{t('owner', { name: task.ownerName ?? t('nobodyShown'), day: formatDay(task.dueOn, language) })}</span>
        <StatusBadge tone={TONES[state]} icon={ICONS[state]} word={t(`state.${state}`)} />
        {task.isCarriedOver && <StatusBadge tone="quiet" icon="next" word={t('carriedOver')} />}
        {review}
      </div>
      {say.error && <ErrorNotice error={say.error} />}
      {refused && <Notice title={textOf(`refused.${refused.code}`, refused.message)} />}
      {task.isMine && recorded === 'in-force' && !task.isReviewed && (
        <div className={styles['head']} data-screen-only>
          {task.closedOn === null ? (
            <>
              <Button onClick={() => words('done')} loading={say.isPending}>
                {t('say.done')}
              </Button>
              <Button onClick={() => words('declined')} loading={say.isPending}>
                {t('say.declined')}
              </Button>
            </>
          ) : (
            <Button onClick={() => words('open')} loading={say.isPending}>
              {t('say.open')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
