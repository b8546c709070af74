import type { FoundMutation } from '../../generated/graphql.js';
import type { FoundingDraft } from './founding-draft.js';
import type { Step } from './founding-steps.js';

export type FoundedNode = Extract<FoundMutation['found'], { __typename: 'Founded' }>;

/** How far a founding has come in this tab. */
export interface FoundingProgress {
  readonly step: Step;
  readonly draft: FoundingDraft;
  /** The one answer that holds the founders' codes; null before the founding. */
  readonly founded: FoundedNode | null;
}

const PLACE = 'massline.founding';

/**
 * Kept for this tab alone and until the wizard ends: a reload loses nothing, not even the founders' codes, which the
 * server says once. A passphrase is never among it.
 */
export function readProgress(): FoundingProgress | null {
  try {
    return JSON.parse(sessionStorage.getItem(PLACE) ?? 'null') as FoundingProgress | null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof DOMException) return null;
    throw error;
  }
}

export const writeProgress = (progress: FoundingProgress): void =>
  attempt(() => sessionStorage.setItem(PLACE, JSON.stringify(progress)));

export const clearProgress = (): void => attempt(() => sessionStorage.removeItem(PLACE));

/** Storage may be refused (private windows): the draft then lasts until the page closes. */
function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** The code of the address that `massline init` printed: `/#found=CODE`, which reaches no server log. */
export const foundingCodeIn = ({ hash }: { readonly hash: string }): string =>
  new URLSearchParams(hash.slice(1)).get('found') ?? '';
