import { isDay } from '#domain-kit';
import { parseStrictJson } from '#federation';
import { z } from 'zod';
import { RESTORES_SHOWN } from '../ledger/ledger-reader.service.js';

const SIZE = z.int().min(0).max(2_147_483_647);
/** A proof has at most two hashes for each level of the tree. */
const HASHES_MAX = 64;

const claim = { from: SIZE, to: SIZE };
const schema = z.strictObject({
  restores: z.array(z.strictObject({ performedOn: z.string().refine(isDay), size: SIZE })).max(RESTORES_SHOWN),
  wanted: z.strictObject(claim).nullable(),
  shown: z
    .strictObject({
      ...claim,
      proof: z
        .array(z.string().regex(/^[0-9a-f]{64}$/))
        .max(HASHES_MAX)
        .nullable(),
    })
    .nullable(),
});

/**
 * What either side says, asking and answering: its restores, the proof that it wants of the other's checkpoint log, and
 * the one that it shows of its own: protocol.md, *Checkpoints*.
 */
export type CheckpointExchange = z.output<typeof schema>;

/** Undefined for what has not this shape. */
export function readCheckpointExchange(body: Uint8Array): CheckpointExchange | undefined {
  const json = parseStrictJson(body);
  return json.ok ? schema.safeParse(json.value).data : undefined;
}
