import { useApi, useText } from '#web-ui';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type JSX, useId } from 'react';
import { RecordNamesDocument } from './generated/graphql.js';
import { recordsText } from './l10n.js';
import { type DraftField, directionOf, type RecordDraft, TIMES, UNITS } from './record-draft.js';
import styles from './records.module.css';

const OFTEN_SHOWN = 6;
const SUGGESTED = 300;

interface RecordFieldsProps {
  readonly draft: RecordDraft;
  readonly set: (change: Partial<RecordDraft>) => void;
  /** What must change, by field, in the reader's language. */
  readonly problems: Readonly<Partial<Record<DraftField, string>>>;
  /** Whether an empty worker keeps the one of the record that is corrected. */
  readonly keepsWorker?: boolean;
}

const Suggestions = ({ id, names }: { id: string; names: readonly string[] }): JSX.Element => (
  <datalist id={id}>
    {names.slice(0, SUGGESTED).map((name) => (
      <option key={name}>{name}</option>
    ))}
  </datalist>
);

function Which({ draft, set }: Pick<RecordFieldsProps, 'draft' | 'set'>): JSX.Element {
  const t = useText(recordsText);
  const group = useId();
  return (
    <fieldset className={styles['which']}>
      <legend>{t('what')}</legend>
      {(['INTAKE', 'GIVE_OUT'] as const).map((direction) => (
        <label key={direction} className={styles['choice']}>
          <input
            type="radio"
            name={group}
            checked={directionOf(draft) === direction}
            onChange={() => set({ direction })}
          />
          <span>{t(direction)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What a record says. The names that people use often are one tap away. */
export function RecordFields({ draft, set, problems, keepsWorker = false }: RecordFieldsProps): JSX.Element {
  const t = useText(recordsText);
  const id = useId();
  const names = useApi(RecordNamesDocument, {}).data?.data;
  const kinds = (names?.intakesByKindName ?? []).flatMap(({ name }) => (name ? [name] : []));
  const field = (name: DraftField): object => ({
    value: draft[name],
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
    error: problems[name],
  });
  return (
    <>
      <Which draft={draft} set={set} />
      <div>
        <TextInput
          label={t('kind')}
          description={t('kindHelp')}
          list={`${id}-kinds`}
          autoComplete="off"
          {...field('kind')}
        />
        <Suggestions id={`${id}-kinds`} names={kinds} />
        {kinds.length > 0 && (
          <fieldset aria-label={t('oftenUsed')} className={styles['often']}>
            {kinds.slice(0, OFTEN_SHOWN).map((kind) => (
              <Button key={kind} aria-pressed={draft.kind === kind} onClick={() => set({ kind })}>
                {kind}
              </Button>
            ))}
          </fieldset>
        )}
      </div>
      <div className={styles['pair']}>
        <TextInput label={t('quantity')} inputMode="decimal" autoComplete="off" {...field('quantity')} />
        <NativeSelect
          label={t('unit')}
          data={UNITS.map((value) => ({ value, label: t(`unit.${value}`) }))}
          {...field('unit')}
        />
      </div>
      <div className={styles['pair']}>
        <TextInput label={t('site')} list={`${id}-sites`} autoComplete="off" {...field('site')} />
        <Suggestions id={`${id}-sites`} names={names?.sites.map(({ recordName }) => recordName) ?? []} />
        <TextInput label={t('day')} type="date" {...field('day')} />
      </div>
      <TextInput
        label={t('source')}
        description={t('sourceHelp')}
        list={`${id}-sources`}
        autoComplete="off"
        {...field('source')}
      />
      <Suggestions id={`${id}-sources`} names={names?.sources.map(({ name }) => name) ?? []} />
      <details open={problems.worker !== undefined}>
        <summary className={styles['summary']}>{t('moreFields')}</summary>
        <div className={styles['pair']}>
          <NativeSelect
            label={t('time')}
            data={TIMES.map((value) => ({ value, label: t(`time.${value}`) }))}
            {...field('timeOfDay')}
          />
          <TextInput
            label={t('worker')}
            description={t(keepsWorker ? 'workerKept' : 'workerHelp')}
            autoComplete="off"
            {...field('worker')}
          />
        </div>
      </details>
    </>
  );
}
