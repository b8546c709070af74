import { useCallback, useState } from 'react';
import { useSession } from '../session/session-context.js';
import { clearDraft, readDraft, writeDraft } from './drafts.js';

export interface Draft<T> {
  readonly value: T;
  readonly set: (change: Partial<T>) => void;
  /** After it was sent, or when the person drops it. */
  readonly clear: () => void;
  /** True if the page opened with something that was typed before and not sent. */
  readonly restored: boolean;
}

/**
 * What a person typed and has not sent, kept in this browser over a reload or a closed tab:
 * `const draft = useDraft('records.add', { day: '', quantity: '' })`. For fields of text, numbers and switches only;
 * never for passwords, keys or codes. It belongs to the account, lasts seven days and goes with the sign-out.
 */
export function useDraft<T extends Readonly<Record<string, string | number | boolean | null>>>(
  key: string,
  empty: T,
): Draft<T> {
  const { me } = useSession();
  const place = `${me.personRef}.${key}`;
  const [state, setState] = useState(() => {
    const stored = readDraft(place, empty);
    return { value: stored ?? empty, restored: stored !== null };
  });
  const set = useCallback(
    (change: Partial<T>) =>
      setState((before) => {
        const value = { ...before.value, ...change };
        writeDraft(place, value);
        return { ...before, value };
      }),
    [place],
  );
  // The shape of an empty form is that of its first drawing.
  const [blank] = useState(empty);
  const clear = useCallback(() => {
    clearDraft(place);
    setState({ value: blank, restored: false });
  }, [place, blank]);
  return { ...state, set, clear };
}
