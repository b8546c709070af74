import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useApi } from '../api/use-api.js';
import { BodiesDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { recordText } from '../l10n/record.js';
import { registerText } from '../l10n/register.js';
import { PersonPicker } from '../people/index.js';
import { useCan } from '../session/session-context.js';
import styles from './record.module.css';

export const NO_FILTERS = {
  ...{ words: '', kind: '', state: '', rule: '', bodyId: '', ownerRef: '', from: '', until: '', order: 'latest' },
};
export type Filters = typeof NO_FILTERS;

const KINDS = ['waiting', 'task', 'mine', 'open', 'overdue', 'review', 'declaration', 'lost'] as const;
const STATES = ['recorded', 'in-force', 'replaced', 'lapsed'] as const;
const RULES = [
  ...(['majority', 'consensus', 'absolute-majority', 'two-thirds', 'unanimity', 'founding', 'rotation'] as const),
];
const ORDERS = ['latest', 'oldest', 'day', 'due', 'review'] as const;

interface FiltersProps {
  readonly value: Filters;
  readonly set: (change: Partial<Filters>) => void;
}

/** By which decisions are found: words and what follows first, the rest on demand. */
export function RegisterFilters({ value, set }: FiltersProps): JSX.Element {
  const t = useText(registerText);
  const rules = useText(recordText);
  const [typed, setTyped] = useState(value.words);
  const [isMore, setMore] = useState(false);
  const every = { value: '', label: t('every') };
  const field = (name: Exclude<keyof Filters, 'words'>) => ({
    value: value[name],
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
  });
  return (
    <form
      data-screen-only
      onSubmit={(event) => {
        event.preventDefault();
        set({ words: typed.trim() });
      }}
    >
      <div className={styles['find']}>
        <TextInput
          type="search"
          label={t('words')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('kind')}
          data={[every, ...KINDS.map((one) => ({ value: one, label: t(`kind.${one}`) }))]}
          {...field('kind')}
        />
        <Button type="submit">{t('find')}</Button>
      </div>
      <details className={styles['more']} onToggle={(event) => setMore(event.currentTarget.open)}>
        <summary>{t('more')}</summary>
        <div className={styles['find']}>
          <NativeSelect
            label={t('state')}
            data={[every, ...STATES.map((one) => ({ value: one, label: t(`stands.${one}`) }))]}
            {...field('state')}
          />
          <NativeSelect
            label={t('way')}
            data={[every, ...RULES.map((one) => ({ value: one, label: rules(one) }))]}
            {...field('rule')}
          />
          {isMore && <WhoAndWhere value={value} set={set} />}
          <TextInput type="date" label={t('from')} {...field('from')} />
          <TextInput type="date" label={t('until')} {...field('until')} />
          <NativeSelect
            label={t('order')}
            data={ORDERS.map((one) => ({ value: one, label: t(`order.${one}`) }))}
            {...field('order')}
          />
          <Button
            onClick={() => {
              setTyped('');
              set(NO_FILTERS);
            }}
          >
            {t('clear')}
          </Button>
        </div>
      </details>
    </form>
  );
}

/** Bodies and people are asked for when somebody wants them. */
function WhoAndWhere({ value, set }: FiltersProps): JSX.Element {
  const t = useText(registerText);
  const mayChoose = useCan()('person:read');
  const bodies = useApi(BodiesDocument, {}).data?.data.bodies ?? [];
  const every = { value: '', label: t('every') };
  return (
    <>
      <NativeSelect
        label={t('ofBody')}
        value={value.bodyId}
        data={[every, ...bodies.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(event) => set({ bodyId: event.currentTarget.value })}
      />
      {mayChoose && (
        <PersonPicker
          label={t('ofOwner')}
          nobody={t('every')}
          value={value.ownerRef}
          among="everybody"
          onPick={(ownerRef) => set({ ownerRef })}
        />
      )}
    </>
  );
}
