import { useEffect } from 'react';
import type { FoundingChoicesQuery } from '../../generated/graphql.js';
import { draftOfRules } from '../../democracy/body-rules.js';
import { clausesOf, dealOffices } from './founding-draft.js';
import type { Founding } from './use-founding.js';

interface Suggested {
  readonly choices: FoundingChoicesQuery | undefined;
  readonly templates: FoundingChoicesQuery['bylawsTemplates'];
  readonly founding: Founding;
}

/** Fills in what most take: the first template that fits, its offices dealt out, the five points, and rules. */
export function useSuggestions({ choices, templates, founding }: Suggested): void {
  const { draft, set } = founding;
  useEffect(() => {
    if (!choices || founding.founded || founding.step === 'language') return;
    const [first] = templates;
    if (draft.bylaws === '' && first) set({ bylaws: first.code, founders: dealOffices(draft.founders, first.offices) });
    const template = templates.find(({ code }) => code === draft.bylaws);
    if (draft.bodyRules === null && template)
      set({ bodyRules: Object.fromEntries(template.bodies.map(({ code, rules }) => [code, draftOfRules(rules)])) });
    const pack = choices.unityPacks.find(({ isDefault }) => isDefault);
    if (draft.clauses === null && pack) {
      set({ pack: pack.code, clauses: clausesOf(pack.clauses) });
    }
    const working = choices.workingRulesPacks.find(({ isDefault }) => isDefault);
    if (draft.workingClauses === null && working)
      set({ workingPack: working.code, workingClauses: clausesOf(working.clauses) });
  }, [choices, templates, founding.founded, founding.step, draft, set]);
}
