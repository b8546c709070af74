import { useCallback, useState } from 'react';
import { today } from '../../format/today.js';
import { emptyDraft, type FoundingDraft } from './founding-draft.js';
import {
  clearProgress,
  foundingCodeIn,
  type FoundingProgress,
  readProgress,
  writeProgress,
} from './founding-progress.js';
import { browserZone } from './zones.js';

export interface Founding extends FoundingProgress {
  readonly go: (change: Partial<FoundingProgress>) => void;
  readonly set: (change: Partial<FoundingDraft>) => void;
  readonly end: () => void;
}

/** A founding as far as it has come in this tab. A new address, with another code, keeps what was typed. */
export function useFounding(): Founding {
  const [progress, setProgress] = useState<FoundingProgress>(() => {
    const code = foundingCodeIn(location);
    const kept = readProgress();
    const empty = emptyDraft(code, today(), browserZone());
    // A page of another version may have kept less.
    if (kept) return { ...kept, draft: { ...empty, ...kept.draft, ...(code && { code }) } };
    return { step: 'language', draft: empty, founded: null };
  });
  const go = useCallback(
    (change: Partial<FoundingProgress>) =>
      setProgress((before) => {
        const next = { ...before, ...change };
        writeProgress(next);
        return next;
      }),
    [],
  );
  const set = useCallback(
    (change: Partial<FoundingDraft>) =>
      setProgress((before) => {
        const next = { ...before, draft: { ...before.draft, ...change } };
        writeProgress(next);
        return next;
      }),
    [],
  );
  return { ...progress, go, set, end: clearProgress };
}
