import { useEffect } from 'react';
import type { FoundingChoicesQuery } from '../../generated/graphql.js';
import { dealOffices } from './founding-draft.js';
import type { Founding } from './use-founding.js';

interface Suggested {
  readonly choices: FoundingChoicesQuery | undefined;
  readonly templates: FoundingChoicesQuery['bylawsTemplates'];
  readonly founding: Founding;
}

/** Fills in what most take: the first template that fits, its offices dealt out, and the five points. */
export function useSuggestions({ choices, templates, founding }: Suggested): void {
  const { draft, set } = founding;
  useEffect(() => {
    if (!choices || founding.founded || founding.step === 'language') return;
    const [first] = templates;
    if (draft.bylaws === '' && first) set({ bylaws: first.code, founders: dealOffices(draft.founders, first.offices) });
    const pack = choices.unityPacks.find(({ isDefault }) => isDefault);
    if (draft.clauses === null && pack) {
      set({ pack: pack.code, clauses: pack.clauses.map((clause, index) => ({ key: index + 1, ...clause })) });
    }
  }, [choices, templates, founding.founded, founding.step, draft, set]);
}
