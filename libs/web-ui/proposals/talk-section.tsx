import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { Section } from '../components/section.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { proposalsText } from './l10n.js';
import styles from './proposals.module.css';
import { Refused } from './refused.js';
import { type ReadProposal, type Stepping, useStep } from './use-step.js';
import { WordsForm } from './words-form.js';

type Comment = ReadProposal['comments'][number];

/** What people say of a proposal: threads of one level. */
export function TalkSection({ proposal }: { readonly proposal: ReadProposal }): JSX.Element {
  const t = useText(proposalsText);
  const step = useStep(proposal.id);
  const may = proposal.steps.includes('comment');
  const first = proposal.comments.filter(({ answers }) => answers === null);
  return (
    <Section id="talk" title={t('talkTitle')}>
      <Refused error={step.error} answer={step.answer} />
      <ul className={styles['list']}>
        {first.map((one) => (
          <li key={one.id} className={styles['card']}>
            <Said comment={one} step={step} />
            <ul className={styles['list']}>
              {proposal.comments
                .filter(({ answers }) => answers === one.id)
                .map((answer) => (
                  <li key={answer.id}>
                    <Said comment={answer} step={step} />
                  </li>
                ))}
            </ul>
            {may && (
              <details data-screen-only>
                <summary className={styles['summary']}>
                  {t('answer', { name: one.authorName ?? t('somebodyLeft') })}
                </summary>
                <Say label={t('answerField')} of={proposal.id} targetId={one.id} step={step} />
              </details>
            )}
          </li>
        ))}
      </ul>
      {may && <Say label={t('commentField')} of={proposal.id} targetId={null} step={step} />}
    </Section>
  );
}

function Said({ comment, step }: { readonly comment: Comment; readonly step: Stepping }): JSX.Element {
  const t = useText(proposalsText);
  const language = useLanguage();
  const { id, authorName, isMine, writtenOn, words } = comment;
  return (
    <>
      <div className={styles['ways']}>
        <strong>{authorName ?? t('somebodyLeft')}</strong>
        <span className={styles['quiet']}>{formatDay(writtenOn, language)}</span>
      </div>
      <p>{words ?? t('removed')}</p>
      {isMine && words !== null && (
        <div data-screen-only>
          <Button loading={step.isPending} onClick={() => step.take('remove-comment', { targetId: id })}>
            {t('remove-comment')}
          </Button>
        </div>
      )}
    </>
  );
}

interface SayProps {
  /** The proposal. */
  readonly of: string;
  readonly label: string;
  readonly targetId: string | null;
  readonly step: Stepping;
}

function Say({ of, label, targetId, step }: SayProps): JSX.Element {
  const t = useText(proposalsText);
  return (
    <WordsForm
      place={`${of}.comment.${targetId ?? 'first'}`}
      label={label}
      action={t('comment')}
      step={step}
      onSend={(words, sent) => step.take('comment', { targetId, words }, sent)}
    />
  );
}
