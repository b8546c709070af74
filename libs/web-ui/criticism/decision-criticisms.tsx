import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { useText } from '../i18n/use-text.js';
import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import styles from './criticism.module.css';
import { CriticismsOfDecisionDocument } from './generated/graphql.js';
import { criticismText } from './l10n.js';
import { NoteCard } from './note-card.js';
import { WriteNote } from './write-form.js';

/** What members say is wrong with one decision in force, with the answers of its body, on the page of that decision (R73). */
export function DecisionCriticisms({ decisionId }: { readonly decisionId: string }): JSX.Element {
  const t = useText(criticismText);
  const [isWriting, setWriting] = useState(false);
  const answer = useApi(CriticismsOfDecisionDocument, { decisionId });
  const notes = answer.data?.data.criticisms;
  const mayWrite = notes && !notes.some(({ isMine, closedOn }) => isMine && closedOn === null);
  return (
    <Section id="criticism" title={t('title')} lead={t('ofDecisionLead')}>
      {answer.error && !notes && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!notes && !answer.error && <Loading lines={1} lineHeight={48} />}
      {notes?.length === 0 && <p className={styles['quiet']}>{t('none')}</p>}
      {notes && notes.length > 0 && (
        <ul className={styles['list']}>
          {notes.map((note) => (
            <NoteCard key={note.id} note={note} about={null} />
          ))}
        </ul>
      )}
      {mayWrite && (
        <div data-screen-only>
          {isWriting ? (
            <WriteNote place={`criticism.write.${decisionId}`} target={{ id: decisionId, isOffice: false }} />
          ) : (
            <Button onClick={() => setWriting(true)}>{t('writeOfDecision')}</Button>
          )}
        </div>
      )}
    </Section>
  );
}
