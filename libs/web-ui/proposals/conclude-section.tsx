import { NativeSelect, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { Section } from '../components/section.js';
import { today } from '../format/today.js';
import { VOTED_RULES } from '../decisions/voted-rules.js';
import { useText } from '../i18n/use-text.js';
import { PersonPicker } from '../people/index.js';
import { ConcludeProposalDocument, ProposalDocument, ProposalsDocument } from './generated/graphql.js';
import { proposalsText } from './l10n.js';
import styles from './proposals.module.css';
import { Refused } from './refused.js';
import type { ReadProposal } from './use-step.js';

const NUMBERS = ['present', 'inFavour', 'againstCount'] as const;
const EMPTY = { owner: '', dueOn: '', reviewOn: '', rule: 'majority', present: '', inFavour: '', againstCount: '' };

/** For who may record decisions, once nothing stands against it: what it came to, and who carries it out. */
export function ConcludeSection({ proposal }: { readonly proposal: ReadProposal }): JSX.Element | null {
  return proposal.steps.includes('conclude') ? <Conclude proposal={proposal} /> : null;
}

function Conclude({ proposal }: { readonly proposal: ReadProposal }): JSX.Element {
  const t = useText(proposalsText);
  const [value, setValue] = useState(EMPTY);
  const conclude = useCommand(ConcludeProposalDocument, [ProposalDocument, ProposalsDocument, 'query RecordDecisions']);
  const { owner, dueOn, reviewOn, rule, present, inFavour, againstCount } = value;
  // Of a decision that lapsed the count is known.
  const isAgain = proposal.phase === 'decided';
  const isRoom = proposal.way === 'room' && !isAgain;
  const field = (name: keyof typeof EMPTY) => ({
    value: value[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const typed = event.currentTarget.value;
      setValue((before) => ({ ...before, [name]: typed }));
    },
  });
  const counted = { rule, present: Number(present), inFavour: Number(inFavour), against: Number(againstCount) };
  const run = (): void =>
    conclude.mutate({
      id: proposal.id,
      input: {
        ...{ ownerRef: owner || null, dueOn: dueOn || null, reviewOn: reviewOn || null },
        room: isRoom ? counted : null,
      },
    });
  return (
    <Section id="conclude" title={t('concludeTitle')} lead={t(isAgain ? 'concludeAgain' : 'concludeLead')} screenOnly>
      <form className={styles['fields']} aria-label={t('concludeTitle')} onSubmit={(event) => event.preventDefault()}>
        <Refused error={conclude.error} answer={conclude.data?.concludeProposal} />
        {isRoom && (
          <>
            <NativeSelect
              label={t('rule')}
              data={VOTED_RULES.map((one) => ({ value: one, label: t(`rule.${one}`) }))}
              {...field('rule')}
            />
            {NUMBERS.map((name) => (
              <TextInput key={name} type="number" min={0} label={t(name)} {...field(name)} />
            ))}
          </>
        )}
        <PersonPicker
          label={t('owner')}
          description={t('ownerHelp')}
          nobody={t('noOwner')}
          value={owner}
          among="taking-part"
          onPick={(ref) => setValue((before) => ({ ...before, owner: ref }))}
        />
        <TextInput type="date" min={today()} label={t('dueOn')} {...field('dueOn')} />
        <TextInput type="date" min={today()} label={t('reviewOn')} {...field('reviewOn')} />
        <div>
          <ConfirmAction
            action={t('conclude')}
            confirm={t('concludeYes')}
            consequence={t('concludeConfirm')}
            onConfirm={run}
            pending={conclude.isPending}
          />
        </div>
      </form>
    </Section>
  );
}
