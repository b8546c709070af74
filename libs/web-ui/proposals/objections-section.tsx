import { Button, Textarea } from '@mantine/core';
import { type JSX, useState } from 'react';
import { ConfirmAction } from '../components/confirm-action.js';
import { Section } from '../components/section.js';
import { StatusBadge } from '../components/status-badge.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import { proposalsText } from './l10n.js';
import styles from './proposals.module.css';
import { Refused } from './refused.js';
import { type ReadProposal, useStep } from './use-step.js';

const LONGEST = 2_000;

/** Why some do not consent, and how each objection was settled. */
export function ObjectionsSection({ proposal }: { readonly proposal: ReadProposal }): JSX.Element | null {
  const t = useText(proposalsText);
  const textOf = useTextOfCode(proposalsText);
  const language = useLanguage();
  const [words, setWords] = useState('');
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
        <form
          className={styles['fields']}
          aria-label={t('object')}
          data-screen-only
          onSubmit={(event) => {
            event.preventDefault();
            step.take('object', { words }, () => setWords(''));
          }}
        >
          <Textarea
            label={t('objectField')}
            description={t('objectHelp')}
            value={words}
            maxLength={LONGEST}
            autosize
            minRows={2}
            required
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" loading={step.isPending} disabled={words.trim() === ''}>
              {t('object')}
            </Button>
          </div>
        </form>
      )}
    </Section>
  );
}
