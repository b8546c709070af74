import { Button, NumberInput, Textarea } from '@mantine/core';
import { type JSX, useState } from 'react';
import {
  carriesSpinOut,
  type ChainedDecision,
  handOver,
  handOverTo,
  isDecision,
  readOrigin,
  recordDecision,
  spinOutOf,
} from '#governance/caucuses/device';
import { ConfirmAction } from '../components/confirm-action.js';
import { formatDay } from '../format/format.js';
import { today } from '../format/today.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { spinOutText } from '../spin-out/l10n.js';
import styles from './caucuses.module.css';
import type { CaucusPartsFragment } from './generated/graphql.js';
import type { OpenCaucus } from './open-chain.js';
import { PackagePart } from './package-part.js';
import { Refused } from './refused.js';
import { CaucusRefused, sendStep } from './requests.js';
import { useStepHere } from './use-caucuses.js';

const STEPS = ['goDecide', 'goPack', 'goFound', 'goEnd'] as const;

interface LeavingProps {
  readonly open: OpenCaucus;
  readonly matters: CaucusPartsFragment['matters'];
  readonly again: () => Promise<unknown>;
}

/** How a caucus becomes an organization of its own: decided, packed, and, once that one stands, ended here (ADR 69). */
export function LeavingPart({ open, matters, again }: LeavingProps): JSX.Element {
  const t = useText(spinOutText);
  const language = useLanguage();
  const decided = spinOutOf(open.decisions);
  const { inFavour = 0, against = 0, day = today() } = decided ?? {};
  return (
    <div className={styles['fields']} data-screen-only>
      <h3>{t('go')}</h3>
      {decided && <p>{t('decided', { inFavour, against, day: formatDay(day, language) })}</p>}
      <details>
        <summary>{t('goHow')}</summary>
        <div className={styles['fields']}>
          <p>{t('goLead')}</p>
          <ol>
            {STEPS.map((step) => (
              <li key={step}>{t(step)}</li>
            ))}
          </ol>
          <p>{t('goStay')}</p>
          {!decided && <DecidePart open={open} ways="leave" again={again} />}
        </div>
      </details>
      {decided && (
        <>
          <PackagePart open={open} matters={matters} decision={decided.hash} />
          <EndPart open={open} decision={decided} again={again} />
          <details>
            <summary>{t('stay')}</summary>
            <DecidePart open={open} ways="stay" again={again} />
          </details>
        </>
      )}
    </div>
  );
}

interface DecideProps {
  readonly open: OpenCaucus;
  readonly ways: 'leave' | 'stay';
  readonly again: () => Promise<unknown>;
}

function DecidePart({ open: { head, roll }, ways, again }: DecideProps): JSX.Element {
  const t = useText(spinOutText);
  const [words, setWords] = useState('');
  const [inFavour, setInFavour] = useState<number | string>(0);
  const [against, setAgainst] = useState<number | string>(0);
  const spinsOut = ways === 'leave';
  const counted = { inFavour: Number(inFavour), against: Number(against) };
  const decision = { title: t(`${ways}Title`), words, day: today(), ...counted, spinsOut };
  const isCarried = spinsOut ? carriesSpinOut(decision, roll.members.length) : decision.inFavour > decision.against;
  const record = useStepHere(async () => sendStep(await recordDecision(head, roll, decision)), again);
  return (
    <form
      className={styles['fields']}
      aria-label={t(`${ways}Write`)}
      onSubmit={(event) => {
        event.preventDefault();
        record.mutate(undefined);
      }}
    >
      <Refused error={record.error} />
      <Textarea
        label={t(`${ways}Words`)}
        value={words}
        maxLength={3000}
        autosize
        minRows={2}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <NumberInput label={t(`${ways}Yes`)} value={inFavour} min={0} max={128} onChange={setInFavour} />
      <NumberInput label={t(`${ways}No`)} value={against} min={0} max={128} onChange={setAgainst} />
      <p className={styles['quiet']}>{t(`${ways}Needs`, { seats: roll.members.length })}</p>
      <div>
        <Button type="submit" loading={record.isPending} disabled={!isDecision(decision) || !isCarried}>
          {t(`${ways}Write`)}
        </Button>
      </div>
    </form>
  );
}

interface EndProps extends Omit<LeavingProps, 'matters'> {
  readonly decision: ChainedDecision;
}

/** The last step, by the one word that the new organization shows. */
function EndPart({ open: { head, roll }, decision, again }: EndProps): JSX.Element {
  const t = useText(spinOutText);
  const [word, setWord] = useState('');
  const end = useStepHere(async () => {
    const origin = readOrigin(word);
    if (!origin) throw new CaucusRefused('HAND_OVER_INVALID', 'This is no such word.');
    const given = handOverTo(origin, roll.caucus, decision.hash);
    if (!given) throw new CaucusRefused('DECISION_UNKNOWN', 'The word names another decision.');
    await sendStep(handOver(head, roll, given));
  }, again);
  return (
    <div className={styles['fields']}>
      <h4>{t('end')}</h4>
      <p>{t('endLead')}</p>
      <Refused error={end.error} />
      <Textarea
        label={t('endWord')}
        value={word}
        rows={3}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setWord(event.currentTarget.value)}
      />
      <ConfirmAction
        main={false}
        action={t('endHere')}
        confirm={t('endYes')}
        consequence={t('endConfirm')}
        disabled={word.trim() === ''}
        onConfirm={() => end.mutate(undefined)}
        pending={end.isPending}
      />
    </div>
  );
}
