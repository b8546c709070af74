import type { BearerPaper } from '#ballots';

const LONGEST = 1_000;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;

/** Papers out of what somebody sent; null for anything else. */
export function asPapers(given: unknown): BearerPaper[] | null {
  if (!Array.isArray(given) || given.length > 10) return null;
  const papers: BearerPaper[] = [];
  for (const one of given) {
    if (typeof one !== 'object' || one === null) return null;
    const { of, key, prefix, signature } = one as Record<string, unknown>;
    if (!isText(of) || !isText(key) || !isText(prefix) || !isText(signature)) return null;
    papers.push({ of, key, prefix, signature });
  }
  return papers;
}
