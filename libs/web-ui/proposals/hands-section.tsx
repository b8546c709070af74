import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { ConfirmAction } from '../components/confirm-action.js';
import { PageLink } from '../components/main-action.js';
import { Section } from '../components/section.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import { proposalsText } from './l10n.js';
import styles from './proposals.module.css';
import { Refused } from './refused.js';
import { type ReadProposal, useStep } from './use-step.js';

const VOICES = ['for', 'against', 'abstain'] as const;

/** What happens next with a proposal, and the reader's part in it. */
export function HandsSection({ proposal }: { readonly proposal: ReadProposal }): JSX.Element {
  const t = useText(proposalsText);
  const textOf = useTextOfCode(proposalsText);
  const language = useLanguage();
  const { id, phase, steps, hands, myVoice, electorate } = proposal;
  const step = useStep(id);
  const can = (name: string): boolean => steps.includes(name);
  const voice = (of: string): string => textOf(`voice.${of}`, of);
  return (
    <Section id="decide" title={t('decideTitle')} {...leadOf(proposal, (of) => formatDay(of, language), t)}>
      <Refused error={step.error} answer={step.answer} />
      {phase === 'decided' && (
        <>
          <p>{t('decided')}</p>
          <PageLink href="/record">{t('toRecord')}</PageLink>
        </>
      )}
      {(phase === 'voting' || (phase === 'open' && proposal.way === 'consent')) && (
        <p>{t('spoke', { count: hands.length, electorate })}</p>
      )}
      {hands.length > 0 && (
        <ul className={styles['list']}>
          {hands.map((hand, index) => (
            <li key={index}>
              {hand.name ?? t('somebodyLeft')}: {voice(hand.voice)}
            </li>
          ))}
        </ul>
      )}
      <div aria-live="polite">{myVoice && <p>{t('said', { voice: voice(myVoice) })}</p>}</div>
      <div className={styles['ways']} data-screen-only>
        {can('consent') && (
          <Button loading={step.isPending} onClick={() => step.take('consent')}>
            {t('consent')}
          </Button>
        )}
        {can('vote') &&
          VOICES.map((one) => (
            <Button key={one} aria-pressed={myVoice === one} loading={step.isPending} onClick={() => step.take(one)}>
              {t(one)}
            </Button>
          ))}
        {(['sponsor', 'unsponsor'] as const).map(
          (one) =>
            can(one) && (
              <Button key={one} loading={step.isPending} onClick={() => step.take(one)}>
                {t(one)}
              </Button>
            ),
        )}
        {can('put-to-vote') && (
          <ConfirmAction
            main={false}
            action={t('put-to-vote')}
            confirm={t('putYes')}
            consequence={t('putConfirm')}
            onConfirm={() => step.take('put-to-vote')}
            pending={step.isPending}
          />
        )}
        {can('end-amendment-vote') && (
          <ConfirmAction
            main={false}
            action={t('end-amendment-vote')}
            confirm={t('countYes')}
            consequence={t('countConfirm')}
            onConfirm={() => step.take('end-amendment-vote')}
            pending={step.isPending}
          />
        )}
        {can('withdraw') && (
          <ConfirmAction
            main={false}
            action={t('withdraw')}
            confirm={t('withdrawYes')}
            consequence={t('withdrawConfirm')}
            onConfirm={() => step.take('withdraw')}
            pending={step.isPending}
          />
        )}
      </div>
    </Section>
  );
}

const OPEN_LEADS = { consent: 'consentLead', vote: 'discussLead', room: 'roomLead' } as const;

function leadOf(
  { phase, way, windowUntil, voteUntil, votingOn }: ReadProposal,
  day: (of: string) => string,
  t: ReturnType<typeof useText<(typeof proposalsText)['texts']['en']>>,
): { readonly lead?: string } {
  if (phase === 'voting') return { lead: t(votingOn ? 'amendmentLead' : 'voteLead', { day: day(voteUntil ?? '') }) };
  if (phase !== 'open') return {};
  return { lead: t(OPEN_LEADS[way as keyof typeof OPEN_LEADS], { day: day(windowUntil) }) };
}
