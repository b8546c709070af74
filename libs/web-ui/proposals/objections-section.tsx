import type { JSX } from 'react';
import { ConfirmAction } from '../components/confirm-action.js';
import { Section } from '../components/section.js';
import { StatusBadge } from '../components/status-badge.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import { proposalsText } from './l10n.js';
import styles from './proposals.module.css';
import { Refused } from './refused.js';
import { type ReadProposal, useStep } from './use-step.js';
import { WordsForm } from './words-form.js';

/** Why some do not consent, and how each objection was settled. */
export function ObjectionsSection({ proposal }: { readonly proposal: ReadProposal }): JSX.Element | null {
  const t = useText(proposalsText);
  const textOf = useTextOfCode(proposalsText);
  const language = useLanguage();
  const step = useStep(proposal.id);
  const { way, objections, steps } = proposal;
  if (way !== 'consent') return null;
  return (
    <Section id="objections" title={t('objectionsTitle')}>
      <Refused error={step.error} answer={step.answer} />
      {objections.length === 0 && <p className={styles['quiet']}>{t('noObjections')}</p>}
      <ul className={styles['list']}>
        {objections.map(({ id, authorName, isMine, state, raisedOn, reason }) => (
          <li key={id} className={styles['card']}>
            <div className={styles['ways']}>
              <strong>{authorName ?? t('somebodyLeft')}</strong>
              <span className={styles['quiet']}>{formatDay(raisedOn, language)}</span>
              <StatusBadge
                tone={state === 'standing' ? 'attention' : 'quiet'}
                icon={state === 'standing' ? 'alert' : 'check'}
                word={textOf(`objection.${state}`, state)}
              />
            </div>
            <p>{reason ?? t('erased')}</p>
            {isMine && state === 'standing' && (
              <div data-screen-only>
                <ConfirmAction
                  main={false}
                  action={t('withdraw-objection')}
                  confirm={t('objectionYes')}
                  consequence={t('objectionConfirm')}
                  onConfirm={() => step.take('withdraw-objection', { targetId: id })}
                  pending={step.isPending}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      {steps.includes('object') && (
        <WordsForm
          place={`${proposal.id}.object`}
          name={t('object')}
          label={t('objectField')}
          description={t('objectHelp')}
          action={t('object')}
          step={step}
          onSend={(words, sent) => step.take('object', { words }, sent)}
        />
      )}
    </Section>
  );
}
