import { NativeSelect } from '@mantine/core';
import type { JSX } from 'react';
import type { FoundingChoicesQuery } from '../../generated/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { foundingText } from '../../l10n/founding.js';
import { BodyRulesCard } from './body-rules-card.js';
import type { BylawsTemplate } from './bylaws-step.js';
import { ClauseList } from './clause-list.js';
import { clausesOf, isUnchanged } from './founding-draft.js';
import { type Circumstances, peopleIn } from './founding-steps.js';
import styles from './founding.module.css';
import type { StepProps } from './step-props.js';

const LATER = '';
const CHANGED = 'changed';

interface RulesStepProps extends StepProps {
  readonly template: BylawsTemplate | undefined;
  readonly packs: FoundingChoicesQuery['workingRulesPacks'];
  readonly at: Circumstances;
}

/** How each body decides, and what volunteers accept: both preselected, to be read, changed or left for later. */
export function RulesStep({ draft, set, wrong, template, packs, at }: RulesStepProps): JSX.Element {
  const t = useText(foundingText);
  const clauses = draft.workingClauses ?? [];
  const pack = packs.find(({ code }) => code === draft.workingPack);
  const chosen = pack && isUnchanged(pack.clauses, clauses) ? pack.code : CHANGED;
  const take = (code: string): void => {
    const taken = packs.find((one) => one.code === code);
    if (code !== CHANGED) set({ workingPack: taken?.code ?? '', workingClauses: clausesOf(taken?.clauses ?? []) });
  };
  return (
    <>
      {template?.bodies.map((body) => (
        <BodyRulesCard
          key={body.code}
          body={body}
          value={draft.bodyRules?.[body.code] ?? null}
          onChange={(rules) => set({ bodyRules: { ...draft.bodyRules, [body.code]: rules } })}
          people={peopleIn(body.code, draft, at)}
          isWrong={wrong.includes(`rules-${body.code}`)}
        />
      ))}
      <article className={styles['card']} aria-label={t('workingRules')}>
        <NativeSelect
          label={t('workingRules')}
          description={t('workingRulesHelp')}
          value={clauses.length === 0 ? LATER : chosen}
          data={[
            ...packs.map(({ code, title }) => ({ value: code, label: title })),
            ...(clauses.length > 0 && chosen === CHANGED ? [{ value: CHANGED, label: t('asChanged') }] : []),
            { value: LATER, label: t('rulesLater') },
          ]}
          onChange={(event) => take(event.currentTarget.value)}
        />
        {clauses.length > 0 && (
          <ClauseList clauses={clauses} onChange={(workingClauses) => set({ workingClauses })} wrong={wrong} />
        )}
      </article>
    </>
  );
}
