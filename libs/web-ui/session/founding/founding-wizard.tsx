import '@mantine/core/styles/Radio.css';
import { Button } from '@mantine/core';
import { type ComponentType, type JSX, lazy, Suspense, useState } from 'react';
import { useApi } from '../../api/use-api.js';
import { Loading } from '../../components/loading.js';
import { MainAction } from '../../components/main-action.js';
import { ErrorNotice } from '../../components/notice.js';
import { FoundingChoicesDocument } from '../../generated/graphql.js';
import { useLanguage, useText } from '../../i18n/use-text.js';
import { foundingText } from '../../l10n/founding.js';
import { today } from '../../format/today.js';
import { type Brought, broughtBy, tooManyAsked, type Way } from '../../spin-out/brought.js';
import { CaucusStep } from '../../spin-out/caucus-step.js';
import { WordStep } from '../../spin-out/word-step.js';
import type { Node } from '../session-context.js';
import { AccountStep } from './account-step.js';
import { BylawsStep } from './bylaws-step.js';
import { CustodyStep, isPassphrase } from './custody-step.js';
import { FoundAction } from './found-action.js';
import { type FoundingDraft, isUnchanged, withFounder, withoutFounder } from './founding-draft.js';
import { findingsOf, isAfterFounding, type Step, stepsOf } from './founding-steps.js';
import styles from './founding.module.css';
import { HandoutStep } from './handout-step.js';
import { LanguageStep } from './language-step.js';
import { NameStep } from './name-step.js';
import { PeopleStep } from './people-step.js';
import { ReviewStep } from './review-step.js';
import { RulesStep } from './rules-step.js';
import { UnityStep } from './unity-step.js';
import { useFounding } from './use-founding.js';
import { useSuggestions } from './use-suggestions.js';
import { WayStep } from './way-step.js';
import { WizardFrame } from './wizard-frame.js';
import { ZONES } from './zones.js';

/** Its page comes when it is reached: most of it is how the parts are made. */
const RecoverySheet = lazy(async () => ({
  default: (await import('../../recovery/recovery-sheet.js')).RecoverySheet,
}));

/** The kind, and the template that is made for it. */
const COMMITTEE = 'organizing-committee';

const WITH_NEXT: readonly Step[] = [
  ...(['caucus', 'name', 'bylaws', 'people', 'unity', 'rules', 'custody', 'handout', 'word'] as const),
];

export interface FoundingWizardProps {
  readonly node: Node;
  /** Asks the committee of the code for admission, signed in; absent where nobody is joined. */
  readonly join?: ComponentType<{ readonly code: string; readonly onDone: () => void }> | undefined;
  readonly onDone: () => unknown;
}

/** From nothing to a founded organization, one thing a page. */
export function FoundingWizard({ node, join: Join, onDone }: FoundingWizardProps): JSX.Element {
  const t = useText(foundingText);
  const language = useLanguage();
  const founding = useFounding();
  const { step, draft, founded, set, go } = founding;
  const [tried, setTried] = useState(false);
  const [passphrase, setPassphrase] = useState({ first: '', again: '' });
  const [brought, setBrought] = useState<Brought | null>(null);
  const [self, setSelf] = useState<string | null>(null);
  const [asksCode] = useState(draft.code === '');
  // Steps keep their numbers when the founding has closed what was open before it.
  const [{ custodyOpen, recoveryOpen }] = useState(node);
  const query = useApi(FoundingChoicesDocument, { language });
  const choices = query.data?.data;
  const isCommittee = node.kind === COMMITTEE;
  const templates = (choices?.bylawsTemplates ?? []).filter(({ code }) => (code === COMMITTEE) === isCommittee);
  const template = templates.find(({ code }) => code === draft.bylaws);
  const offices = template?.offices ?? [];
  const at = {
    ...{ custodyOpen, recoveryOpen, isCommittee, today: today(), zones: ZONES },
    offices: offices.map(({ code, body, rule }) => ({ code, body, seats: rule?.seats ?? null })),
    bodies: (template?.bodies ?? []).map(({ code }) => code),
  };
  const steps = stepsOf(draft, at);
  const place = steps.indexOf(step);
  const wrong = tried ? findingsOf(step, draft, at) : [];

  useSuggestions({ choices, templates, founding });

  const move = (by: number): void => {
    setTried(false);
    const to = steps[place + by];
    if (to) go({ step: to });
    else finish();
  };
  const next = (): void => {
    const blocked =
      (step === 'custody' && draft.custody === 'passphrase' && !isPassphrase(passphrase)) ||
      (step === 'caucus' && (!brought || tooManyAsked(brought, draft.founders.length)));
    if (blocked || findingsOf(step, draft, at).length > 0) setTried(true);
    else move(1);
  };
  /** Clauses that nobody changed come again in the language chosen. */
  const begin = (): void => {
    const pack = choices?.unityPacks.find(({ code }) => code === draft.pack);
    if (pack && isUnchanged(pack.clauses, draft.clauses ?? [])) set({ clauses: null });
    const working = choices?.workingRulesPacks.find(({ code }) => code === draft.workingPack);
    if (working && isUnchanged(working.clauses, draft.workingClauses ?? [])) set({ workingClauses: null });
    next();
  };
  const takeWay = (way: Partial<FoundingDraft>): void => {
    const chosen = { ...draft, ...way };
    const onward = stepsOf(chosen, at);
    go({ draft: chosen, step: onward[onward.indexOf('way') + 1] ?? step });
  };
  const choose = (place: number, way: Way): void => {
    if (!brought) return;
    const { name } = brought.people[place]!;
    const founds = way === 'founds';
    if (founds !== (brought.ways[place] === 'founds'))
      set({ founders: founds ? withFounder(draft.founders, name, at.today) : withoutFounder(draft.founders, name) });
    setBrought({ ...brought, ways: brought.ways.with(place, way) });
  };
  /** What is left for later is decided then, as any other change is. */
  const skip = (): void => {
    if (step === 'unity') set({ clauses: [], pack: '' });
    else
      set({
        bodyRules: Object.fromEntries(at.bodies.map((code) => [code, null])),
        workingClauses: [],
        workingPack: '',
      });
    move(1);
  };
  const finish = (): void => {
    founding.end();
    history.replaceState(null, '', location.pathname);
    void onDone();
  };

  const props = { draft, set, wrong };
  const page = (): JSX.Element | null => {
    if (step === 'language') return <LanguageStep {...props} asksCode={asksCode} onNext={begin} />;
    if (step === 'way') return <WayStep {...props} onWay={takeWay} />;
    if (step === 'caucus')
      return (
        <CaucusStep
          brought={brought}
          founders={draft.founders.length}
          tried={tried}
          onOpened={(opened) =>
            setBrought(
              broughtBy(
                opened,
                draft.founders.map(({ displayName }) => displayName),
              ),
            )
          }
          onWay={choose}
          onAskAll={setBrought}
        />
      );
    if (step === 'name') return <NameStep {...props} />;
    if (step === 'bylaws') return <BylawsStep {...props} templates={templates} />;
    if (step === 'people') return <PeopleStep {...props} offices={offices} />;
    if (step === 'unity') return <UnityStep {...props} />;
    if (step === 'rules')
      return <RulesStep {...props} template={template} packs={choices?.workingRulesPacks ?? []} at={at} />;
    if (step === 'custody')
      return <CustodyStep {...props} passphrase={passphrase} onPassphrase={setPassphrase} tried={tried} />;
    if (step === 'review')
      return <ReviewStep draft={draft} template={template} brought={brought} custodyOpen={custodyOpen} />;
    return null;
  };
  // The page of the passphrase comes again after a reload: nothing keeps it.
  const needsPassphrase = custodyOpen && draft.custody === 'passphrase' && !isPassphrase(passphrase);

  return (
    <WizardFrame
      step={step}
      number={place + 1}
      of={steps.length}
      onBack={place > 0 && !isAfterFounding(step) ? () => move(-1) : null}
    >
      {query.error && <ErrorNotice error={query.error} onRetry={query.refetch} />}
      {choices || step === 'language' ? page() : !query.error && <Loading lines={4} lineHeight={56} />}
      {step === 'account' && founded && <AccountStep founded={founded} onSignedIn={(who) => (setSelf(who), move(1))} />}
      {step === 'handout' && founded && <HandoutStep founded={founded} self={self} />}
      {step === 'word' && <WordStep />}
      {step === 'join' && Join && <Join code={draft.joinCode.trim()} onDone={() => move(1)} />}
      {step === 'recovery' && (
        <Suspense fallback={<Loading lines={4} lineHeight={56} />}>
          <RecoverySheet node={node} onDone={finish} onLater={finish} />
        </Suspense>
      )}
      {step === 'review' && (
        <FoundAction
          draft={draft}
          brought={brought}
          passphrase={needsPassphrase ? null : passphrase.first}
          custodyOpen={custodyOpen}
          onStep={(missing) => go({ step: missing })}
          onFounded={(answer) => go({ founded: answer, step: 'account', draft: { ...draft, code: '' } })}
        />
      )}
      {WITH_NEXT.includes(step) && (
        <div className={styles['actions']}>
          <MainAction onClick={next}>{t(step === 'handout' ? 'handoutDone' : 'next')}</MainAction>
          {(step === 'unity' || step === 'rules') && (
            <Button variant="subtle" onClick={skip}>
              {t(step === 'unity' ? 'unitySkip' : 'rulesSkip')}
            </Button>
          )}
        </div>
      )}
    </WizardFrame>
  );
}
