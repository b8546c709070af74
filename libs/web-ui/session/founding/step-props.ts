import type { FoundingDraft } from './founding-draft.js';
import type { FoundingField } from './founding-steps.js';

/** What each page of the wizard that asks for something is given. */
export interface StepProps {
  readonly draft: FoundingDraft;
  readonly set: (change: Partial<FoundingDraft>) => void;
  readonly wrong: readonly FoundingField[];
}
