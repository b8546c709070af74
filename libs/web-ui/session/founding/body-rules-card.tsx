import { NativeSelect } from '@mantine/core';
import { type JSX, useState } from 'react';
import { BodyRulesFields } from '../../democracy/body-rules-fields.js';
import { RulesLines } from '../../democracy/body-rules-lines.js';
import {
  BEGINNINGS,
  draftOfRules,
  outOfReach,
  readDraft,
  type RulesDraft,
  wrongFields,
} from '../../democracy/body-rules.js';
import { useText } from '../../i18n/use-text.js';
import { bodyRulesText } from '../../l10n/body-rules.js';
import { foundingText } from '../../l10n/founding.js';
import type { BylawsTemplate } from './bylaws-step.js';
import styles from './founding.module.css';

const LATER = '';
const CHANGED = 'changed';
const BY_NAME = Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[];

interface BodyRulesCardProps {
  readonly body: BylawsTemplate['bodies'][number];
  /** Null: decided later. */
  readonly value: RulesDraft | null;
  readonly onChange: (value: RulesDraft | null) => void;
  /** How many founders are in it. */
  readonly people: number;
  readonly isWrong: boolean;
}

const isSame = (one: RulesDraft, other: RulesDraft): boolean =>
  (Object.keys(one) as (keyof RulesDraft)[]).every((name) => one[name] === other[name]);

/** How one body decides from its first day on. */
export function BodyRulesCard({ body, value, onChange, people, isWrong }: BodyRulesCardProps): JSX.Element {
  const t = useText(foundingText);
  const ofRules = useText(bodyRulesText);
  const [isOpen, setOpen] = useState(false);
  const suggested = draftOfRules(body.rules);
  const others = BY_NAME.filter((name) => !isSame(BEGINNINGS[name], suggested));
  const known = (draft: RulesDraft): string =>
    isSame(draft, suggested) ? 'suggested' : (others.find((name) => isSame(BEGINNINGS[name], draft)) ?? CHANGED);
  const chosen = value === null ? LATER : known(value);
  const take = (name: string): void => {
    if (name === LATER) onChange(null);
    else if (name !== CHANGED) onChange(name === 'suggested' ? suggested : BEGINNINGS[name as keyof typeof BEGINNINGS]);
  };
  return (
    <article className={styles['card']} aria-label={body.name}>
      <NativeSelect
        label={t('howDecides', { body: body.name })}
        value={chosen}
        data={[
          { value: 'suggested', label: t('suggested') },
          ...others.map((name) => ({ value: name, label: ofRules(`begin.${name}`) })),
          ...(chosen === CHANGED ? [{ value: CHANGED, label: t('asChanged') }] : []),
          { value: LATER, label: t('rulesLater') },
        ]}
        onChange={(event) => take(event.currentTarget.value)}
      />
      {value && (
        <>
          {wrongFields(value).length === 0 && (
            <ul className={styles['lines']}>
              <RulesLines rules={readDraft(value)} />
            </ul>
          )}
          <details open={isOpen || isWrong} onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>{ofRules('change', { body: body.name })}</summary>
            <div className={styles['fields']}>
              <BodyRulesFields
                value={value}
                set={(change) => onChange({ ...value, ...change })}
                errors={Object.fromEntries(
                  outOfReach(value, people).map((name) => [name, t('outOfReach', { count: people })]),
                )}
              />
            </div>
          </details>
        </>
      )}
    </article>
  );
}
