import { Button, TextInput } from '@mantine/core';
import { type JSX, useId, useState } from 'react';
import { useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { MainAction } from '../components/main-action.js';
import { ErrorNotice, Notice, RefusalNotice } from '../components/notice.js';
import { FoundDocument, type FoundMutation } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { sessionText } from '../l10n/session.js';
import { FounderFields } from './founder-fields.js';
import { dayAfter, type FounderDraft, foundingFindings, type FoundingDraft } from './founding-rules.js';
import styles from './session.module.css';

export type FoundedNode = Extract<FoundMutation['found'], { __typename: 'Founded' }>;

interface FoundingFormProps {
  /** Codes of the offices that the node's charter knows. */
  readonly offices: readonly string[];
  readonly onFounded: (founded: FoundedNode) => unknown;
}

const today = (): string => new Date().toISOString().slice(0, 10);
const browserZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
const ZONES = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];
const newFounder = (key: number, offices: readonly string[]): FounderDraft => ({
  key,
  displayName: '',
  memberSince: today(),
  offices,
});

/** The founding assembly's decision: name, zone, people, interim offices. */
export function FoundingForm({ offices, onFounded }: FoundingFormProps): JSX.Element {
  const t = useText(sessionText);
  const zones = useId();
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<FoundingDraft>({
    code: '',
    displayName: '',
    zone: browserZone(),
    founders: [newFounder(1, offices.slice(0, 1)), newFounder(2, offices.slice(1, 2))],
    interimUntil: dayAfter(today(), 90),
  });
  const found = useCommand(FoundDocument);
  const findings = foundingFindings(draft, today(), ZONES);
  const wrong = tried ? findings : [];
  const result = found.data?.found;
  const set = (change: Partial<FoundingDraft>): void => setDraft({ ...draft, ...change });

  const submit = (): void => {
    const founders = draft.founders.map(({ displayName, memberSince, offices: held }) => ({
      displayName: displayName.trim(),
      memberSince,
      offices: [...held],
    }));
    const input = {
      code: draft.code.trim(),
      displayName: draft.displayName.trim(),
      zone: draft.zone,
      founders,
      interimUntil: draft.interimUntil,
    };
    found.mutate(
      { input },
      { onSuccess: ({ found: answer }) => (answer.__typename === 'Founded' ? onFounded(answer) : undefined) },
    );
  };

  return (
    <form className={styles['fields']} aria-label={t('found')} noValidate onSubmit={(event) => event.preventDefault()}>
      {found.error && <ErrorNotice error={found.error} />}
      {result?.__typename === 'FoundRefused' && <RefusalNotice refusal={result} />}
      <TextInput
        label={t('foundingCode')}
        description={t('foundingCodeHelp')}
        autoComplete="off"
        spellCheck={false}
        value={draft.code}
        onChange={(event) => set({ code: event.currentTarget.value })}
        error={wrong.includes('code') && t('foundingCodeMissing')}
      />
      <TextInput
        label={t('name')}
        description={t('nameHelp')}
        autoComplete="organization"
        value={draft.displayName}
        onChange={(event) => set({ displayName: event.currentTarget.value })}
        error={wrong.includes('displayName') && t('nameMissing')}
      />
      <TextInput
        label={t('zone')}
        description={t('zoneHelp')}
        list={zones}
        value={draft.zone}
        onChange={(event) => set({ zone: event.currentTarget.value })}
        error={wrong.includes('zone') && t('zoneWrong')}
      />
      <datalist id={zones}>
        {ZONES.map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </datalist>
      {draft.founders.map((founder, index) => (
        <FounderFields
          key={founder.key}
          founder={founder}
          number={index + 1}
          offices={offices}
          wrong={wrong}
          onChange={(changed) =>
            set({ founders: draft.founders.map((other) => (other.key === founder.key ? changed : other)) })
          }
          onRemove={
            draft.founders.length > 1
              ? () => set({ founders: draft.founders.filter((other) => other.key !== founder.key) })
              : null
          }
        />
      ))}
      {wrong.includes('offices') && <Notice title={t('officesMissing')} />}
      <div>
        <Button
          onClick={() =>
            set({
              founders: [...draft.founders, newFounder(1 + Math.max(...draft.founders.map(({ key }) => key)), [])],
            })
          }
        >
          {t('addFounder')}
        </Button>
      </div>
      <TextInput
        type="date"
        label={t('interimUntil')}
        description={t('interimHelp')}
        value={draft.interimUntil}
        onChange={(event) => set({ interimUntil: event.currentTarget.value })}
        error={wrong.includes('interimUntil') && t('interimWrong')}
      />
      <div>
        {findings.length > 0 ? (
          <MainAction onClick={() => setTried(true)}>{t('found')}</MainAction>
        ) : (
          <ConfirmAction
            action={t('found')}
            confirm={t('foundYes')}
            consequence={t('foundConfirm', { name: draft.displayName, count: draft.founders.length })}
            onConfirm={submit}
            pending={found.isPending}
          />
        )}
      </div>
    </form>
  );
}
