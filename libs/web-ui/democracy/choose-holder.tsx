import { addDays, isDay } from '#domain-kit';
import { TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { ConfirmAction } from '../components/confirm-action.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { useRecordDecision } from '../decisions/use-record-decision.js';
import { VoteCount } from '../decisions/vote-count.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import { mandatesText } from '../l10n/mandates.js';
import { PersonPicker, usePerson } from '../people/index.js';
import { useDraft } from '../shell/use-draft.js';
import styles from './democracy.module.css';
import type { RuledOffice } from './office-rule.js';
import type { HeldMandate } from './turn-facts.js';
import { today } from '../format/today.js';

/** The field that each refusal of `mandate.begin` is about; others are shown above the form. */
const FIELD_OF: Readonly<Record<string, 'holder' | 'beginsOn' | 'endsOn'>> = {
  HOLDER_UNKNOWN: 'holder',
  HOLDER_IS_NO_MEMBER: 'holder',
  HOLDS_IT_ALREADY: 'holder',
  COOLING_DOWN: 'holder',
  SEATS_TAKEN: 'beginsOn',
  TERM_IS_OVER: 'endsOn',
  TERM_TOO_LONG: 'endsOn',
};

interface ChooseHolderProps {
  readonly office: RuledOffice;
  readonly title: string;
  readonly mandates: readonly HeldMandate[];
}

/** Puts the result of an election, a lot or an appointment on record; the people are asked for once it is opened. */
export function ChooseHolder(props: ChooseHolderProps): JSX.Element {
  const t = useText(mandatesText);
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles['details']}
      data-screen-only
      onToggle={(event) => event.currentTarget.open && setOpen(true)}
    >
      <summary>{t('choose', { office: props.title })}</summary>
      {isOpen && <ChooseForm {...props} />}
    </details>
  );
}

function ChooseForm({ office, title, mandates }: ChooseHolderProps): JSX.Element {
  const t = useText(mandatesText);
  const textOf = useTextOfCode(mandatesText);
  const language = useLanguage();
  const days = office.policy?.rule.termDays ?? office.termDays;
  const draft = useDraft(`choose.${office.code}.${mandates[0]?.id ?? 'first'}`, {
    ...{ holderRef: '', beginsOn: today(), endsOn: '' },
  });
  const { holderRef, beginsOn } = draft.value;
  // Until somebody says otherwise, the last day follows from the first and the office's term.
  const endsOn = draft.value.endsOn || (isDay(beginsOn) ? addDays(beginsOn, days - 1) : '');
  const { record, pending, vote, error, refusal } = useRecordDecision(
    'mandate.begin',
    ({ code }) => code === office.policy?.rule.appointedBy,
  );
  const name = usePerson(holderRef)?.displayName;
  const isReady = name !== undefined && isDay(beginsOn) && isDay(endsOn);
  const code = refusal?.effectCode ?? refusal?.code ?? '';
  const words = refusal && textOf(code, refusal.message, { days });
  const wrong = (field: 'holder' | 'beginsOn' | 'endsOn') => FIELD_OF[code] === field && words;
  const values = isReady
    ? { name, office: title, begin: formatDay(beginsOn, language), end: formatDay(endsOn, language) }
    : {};
  const payload = { officeCode: office.code, holderRef, beginsOn, endsOn };
  return (
    <form className={styles['form']} aria-label={t('choose', { office: title })} onSubmit={(e) => e.preventDefault()}>
      <p>{t('chooseWhy')}</p>
      {error && <ErrorNotice error={error} />}
      {words && !FIELD_OF[code] && <Notice title={words} />}
      <PersonPicker
        label={t('holder')}
        nobody={t('noneYet')}
        value={holderRef}
        error={wrong('holder')}
        among="members"
        onPick={(ref) => draft.set({ holderRef: ref })}
      />
      <TextInput
        type="date"
        label={t('beginsOn')}
        value={beginsOn}
        error={wrong('beginsOn')}
        onChange={(event) => draft.set({ beginsOn: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('endsOn')}
        description={t('endsOnHelp', { days })}
        value={endsOn}
        error={wrong('endsOn')}
        onChange={(event) => draft.set({ endsOn: event.currentTarget.value })}
      />
      <VoteCount vote={vote} />
      <div>
        <ConfirmAction
          main={false}
          action={t('record')}
          confirm={t('recordYes')}
          consequence={t('confirm', values)}
          onConfirm={() => record({ text: t('text', values), effectKind: 'mandate.begin', payload })}
          pending={pending}
          disabled={!isReady || !vote.ready}
        />
      </div>
      {!isReady && <p className={styles['quiet']}>{t('missing')}</p>}
    </form>
  );
}
