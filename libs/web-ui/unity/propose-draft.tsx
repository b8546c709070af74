import { NumberInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { ConfirmAction } from '../components/confirm-action.js';
import { ErrorNotice, RefusalNotice } from '../components/notice.js';
import { useRecordDecision } from '../decisions/use-record-decision.js';
import { VoteCount } from '../decisions/vote-count.js';
import { useText } from '../i18n/use-text.js';
import { unityText } from '../l10n/unity.js';
import type { Draft } from './unity.types.js';
import type { UnityKind } from './unity-kinds.js';
import styles from './unity.module.css';

const EFFECTS: Readonly<Record<UnityKind, string>> = {
  'points-of-unity': 'unity.adopt',
  'member-obligations': 'obligations.adopt',
  'working-rules': 'rules.adopt',
};
const DAYS = { least: 14, usual: 60, most: 365 };

/** Records that the body adopted these very words: the decision names their hash. */
export function ProposeDraft({ draft, kind }: { draft: Draft; kind: UnityKind }): JSX.Element {
  const t = useText(unityText);
  const decide = useRecordDecision(EFFECTS[kind]);
  const [days, setDays] = useState(DAYS.usual);
  const named = { kind: t(`title.${kind}`), count: draft.clauses.length, days };
  const sound = Number.isInteger(days) && days >= DAYS.least && days <= DAYS.most;
  const record = (): void =>
    decide.record({
      text: t('proposeText', named),
      effectKind: EFFECTS[kind],
      payload: { draft: draft.id, hash: draft.hash, affirmWithin: days },
    });
  return (
    <div className={styles['fields']}>
      <NumberInput
        label={t('days')}
        description={t('daysHelp')}
        min={DAYS.least}
        max={DAYS.most}
        value={days}
        onChange={(value) => setDays(Number(value))}
      />
      {decide.error && <ErrorNotice error={decide.error} />}
      {decide.refusal && <RefusalNotice refusal={decide.refusal} />}
      <VoteCount vote={decide.vote} />
      <div>
        <ConfirmAction
          action={t('propose')}
          confirm={t('proposeYes')}
          consequence={t('proposeConfirm', named)}
          pending={decide.pending}
          disabled={!sound || !decide.vote.ready}
          onConfirm={record}
        />
      </div>
    </div>
  );
}
