import type { JSX } from 'react';
import { useCommand } from '../../api/use-api.js';
import { ConfirmAction } from '../../components/confirm-action.js';
import { MainAction } from '../../components/main-action.js';
import { ErrorNotice, Notice, RefusalNotice } from '../../components/notice.js';
import { readDraft } from '../../democracy/body-rules.js';
import { ChooseCustodyDocument, FoundDocument } from '../../generated/graphql.js';
import { useLanguage, useText } from '../../i18n/use-text.js';
import { foundingText } from '../../l10n/founding.js';
import { askedOf, type Brought } from '../../spin-out/brought.js';
import { spinOutText } from '../../spin-out/l10n.js';
import type { FoundingDraft } from './founding-draft.js';
import type { FoundedNode } from './founding-progress.js';
import { type Step, stepOfField } from './founding-steps.js';
import styles from './founding.module.css';

interface FoundActionProps {
  readonly draft: FoundingDraft;
  /** Null if they come from no caucus, or if its package is to be opened (again). */
  readonly brought: Brought | null;
  readonly custodyOpen: boolean;
  /** Null if it is to be typed (again). */
  readonly passphrase: string | null;
  /** Where something is missing or wrong. */
  readonly onStep: (step: Step) => void;
  readonly onFounded: (founded: FoundedNode) => void;
}

const textOf = (pack: string, clauses: FoundingDraft['clauses']) =>
  clauses?.length ? { pack: pack || null, clauses: clauses.map(({ title, text }) => ({ title, text })) } : null;

const inputOf = (draft: FoundingDraft, brought: Brought | null, language: string) => ({
  code: draft.code.trim(),
  displayName: draft.displayName.trim(),
  zone: draft.zone,
  founders: draft.founders.map(({ displayName, memberSince, offices }) => ({
    ...{ displayName: displayName.trim(), memberSince },
    offices: [...offices],
  })),
  interimUntil: draft.interimUntil,
  bylaws: draft.bylaws,
  language,
  unity: textOf(draft.pack, draft.clauses),
  workingRules: textOf(draft.workingPack, draft.workingClauses),
  bodyRules: Object.entries(draft.bodyRules ?? {}).flatMap(([body, rules]) =>
    rules ? [{ body, ...readDraft(rules) }] : [],
  ),
  spunOut: draft.fromCaucus && brought ? { package: JSON.stringify(brought.statement), asked: askedOf(brought) } : null,
});

/** The one act that cannot be undone: custody first, so that a founded node can be opened again. */
export function FoundAction(props: FoundActionProps): JSX.Element {
  const { draft, brought, custodyOpen, passphrase, onStep, onFounded } = props;
  const t = useText(foundingText);
  const ofCaucus = useText(spinOutText);
  const language = useLanguage();
  const choose = useCommand(ChooseCustodyDocument);
  const found = useCommand(FoundDocument);
  const custodyAnswer = choose.data?.chooseCustody;
  const answer = found.data?.found;
  const failed = choose.error ?? found.error;

  const submit = async (): Promise<void> => {
    if (custodyOpen) {
      const secret = draft.custody === 'passphrase' ? passphrase : null;
      const { chooseCustody } = await choose.mutateAsync({
        ...{ code: draft.code.trim(), custody: draft.custody, passphrase: secret },
      });
      if (chooseCustody.__typename !== 'CustodyChosen') return;
    }
    const { found: founded } = await found.mutateAsync({ input: inputOf(draft, brought, language) });
    if (founded.__typename === 'Founded') onFounded(founded);
    else if (founded.field) onStep(stepOfField(founded.field));
  };

  if (draft.fromCaucus && !brought) {
    return (
      <>
        <Notice tone="info" title={ofCaucus('packageAgainTitle')}>
          {ofCaucus('packageAgainLead')}
        </Notice>
        <div className={styles['actions']}>
          <MainAction onClick={() => onStep('caucus')}>{ofCaucus('packageAgain')}</MainAction>
        </div>
      </>
    );
  }
  if (custodyOpen && draft.custody === 'passphrase' && passphrase === null) {
    return (
      <>
        <Notice tone="info" title={t('passphraseAgainTitle')}>
          {t('passphraseAgainLead')}
        </Notice>
        <div className={styles['actions']}>
          <MainAction onClick={() => onStep('custody')}>{t('passphraseType')}</MainAction>
        </div>
      </>
    );
  }
  return (
    <>
      {failed && <ErrorNotice error={failed} />}
      {custodyAnswer?.__typename === 'SetUpRefused' && <RefusalNotice refusal={custodyAnswer} />}
      {answer?.__typename === 'FoundRefused' && <RefusalNotice refusal={answer} />}
      <div className={styles['actions']}>
        <ConfirmAction
          action={t('found')}
          confirm={t('foundYes')}
          consequence={t('foundConfirm', { name: draft.displayName, count: draft.founders.length })}
          // A failure shows by the state of the commands.
          onConfirm={() => submit().catch(() => undefined)}
          pending={choose.isPending || found.isPending}
        />
      </div>
    </>
  );
}
