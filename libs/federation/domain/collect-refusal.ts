/** How a collecting node goes on after a batch that it cannot take. */
export type CollectRefusal<Code extends string> =
  /** Asks again for fewer, so that one bad message cannot hold the others. */
  | { readonly kind: 'fewer'; readonly max: number }
  /** Tells the peer, which does what it would after such an answer to a delivery. */
  | { readonly kind: 'tell'; readonly refused: { readonly code: Code; readonly id?: string } };

/** `ids` are those of the batch, as far as they can be read. */
export function afterRefusal<Code extends string>(
  code: Code,
  ids: readonly (string | undefined)[],
): CollectRefusal<Code> {
  if (code !== 'malformed') return { kind: 'tell', refused: { code } };
  if (ids.length > 1) return { kind: 'fewer', max: Math.floor(ids.length / 2) };
  const id = ids[0];
  return { kind: 'tell', refused: { code, ...(id !== undefined && { id }) } };
}
