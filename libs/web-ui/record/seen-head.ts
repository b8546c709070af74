import type { SeenHead } from './check-record.js';

const placeOf = (nodeId: string): string => `massline.ledger.${nodeId}`;

/** What this browser remembers of a node's log. Null for the first time, and where it keeps nothing. */
export function readSeen(nodeId: string): SeenHead | null {
  try {
    const seen: unknown = JSON.parse(localStorage.getItem(placeOf(nodeId)) ?? 'null');
    return isSeen(seen) ? seen : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof DOMException) return null;
    throw error;
  }
}

/** Stays over sign-out: it names nobody, and a forgotten head is one that can be forged. */
export function rememberSeen(nodeId: string, seen: SeenHead): void {
  try {
    localStorage.setItem(placeOf(nodeId), JSON.stringify(seen));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

function isSeen(value: unknown): value is SeenHead {
  if (typeof value !== 'object' || value === null) return false;
  const { size, root, on } = value as Partial<Record<keyof SeenHead, unknown>>;
  return Number.isSafeInteger(size) && Number(size) > 0 && typeof root === 'string' && typeof on === 'string';
}
