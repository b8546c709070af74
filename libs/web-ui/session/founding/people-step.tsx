import { Button, Checkbox, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { Notice } from '../../components/notice.js';
import { useText } from '../../i18n/use-text.js';
import { foundingText } from '../../l10n/founding.js';
import type { BylawsTemplate } from './bylaws-step.js';
import { type FounderDraft, newFounder, nextKey } from './founding-draft.js';
import type { FoundingField } from './founding-steps.js';
import styles from './founding.module.css';
import type { StepProps } from './step-props.js';

interface FounderFieldsProps {
  readonly founder: FounderDraft;
  readonly number: number;
  readonly offices: BylawsTemplate['offices'];
  readonly wrong: readonly FoundingField[];
  readonly onChange: (change: Partial<FounderDraft>) => void;
  /** Absent for the only founder. */
  readonly onRemove: (() => void) | null;
}

function FounderFields({ founder, number, offices, wrong, onChange, onRemove }: FounderFieldsProps): JSX.Element {
  const t = useText(foundingText);
  const held = founder.offices;
  return (
    <fieldset className={styles['card']}>
      <legend>{t('founder', { number })}</legend>
      <TextInput
        label={t('founderName')}
        autoComplete="off"
        value={founder.displayName}
        onChange={(event) => onChange({ displayName: event.currentTarget.value })}
        error={wrong.includes(`name-${founder.key}`) && t('nameMissing')}
      />
      <fieldset className={styles['plain']}>
        <legend>{t('offices')}</legend>
        {offices.map(({ code, title }) => (
          <Checkbox
            key={code}
            size="md"
            label={title}
            checked={held.includes(code)}
            onChange={(event) =>
              onChange({
                offices: event.currentTarget.checked ? [...held, code] : held.filter((office) => office !== code),
              })
            }
          />
        ))}
      </fieldset>
      <TextInput
        type="date"
        label={t('memberSince')}
        value={founder.memberSince}
        onChange={(event) => onChange({ memberSince: event.currentTarget.value })}
        error={wrong.includes(`since-${founder.key}`) && t('dayWrong')}
      />
      {onRemove && (
        <div>
          <Button onClick={onRemove}>{t('removeFounder', { number })}</Button>
        </div>
      )}
    </fieldset>
  );
}

/** Who founds, and who holds which office until the first turns and elections. */
export function PeopleStep({
  draft,
  set,
  wrong,
  offices,
}: StepProps & { readonly offices: BylawsTemplate['offices'] }): JSX.Element {
  const t = useText(foundingText);
  const { founders } = draft;
  return (
    <>
      {founders.map((founder, index) => (
        <FounderFields
          key={founder.key}
          founder={founder}
          number={index + 1}
          offices={offices}
          wrong={wrong}
          onChange={(change) =>
            set({ founders: founders.map((other) => (other.key === founder.key ? { ...other, ...change } : other)) })
          }
          onRemove={
            founders.length > 1 ? () => set({ founders: founders.filter((other) => other.key !== founder.key) }) : null
          }
        />
      ))}
      {wrong.includes('offices') && <Notice title={t('officesMissing')} />}
      {wrong.includes('seats') && <Notice title={t('seatsTaken')} />}
      <div>
        <Button
          onClick={() =>
            set({
              founders: [...founders, newFounder(nextKey(founders), founders[0]?.memberSince ?? draft.interimUntil)],
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
    </>
  );
}
