import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { LedgerEvidence as Evidence } from '../ledger/ledger-evidence.service.js';
import { LedgerCheckpoint } from './ledger.type.js';

@ObjectType({ description: 'An entry of the log, and the hashes that lead from it to the root.' })
export class ProvenEntry {
  @Field(() => Int)
  readonly index!: number;

  @Field(() => String, { description: 'The entry in canonical JSON (RFC 8785): the bytes that the leaf hash covers.' })
  readonly json!: string;

  @Field(() => [String], { description: 'RFC 9162 inclusion proof, in hex.' })
  readonly proof!: readonly string[];
}

@ObjectType({ description: 'By which a browser convinces itself of what it shows.' })
export class LedgerEvidence {
  @Field(() => Int, { description: 'Entries of the log.' })
  readonly size!: number;

  @Field(() => String)
  readonly root!: string;

  @Field(() => [String], { description: 'RFC 9162 consistency proof from the size seen; empty if it cannot be given.' })
  readonly sinceSeen!: readonly string[];

  @Field(() => LedgerCheckpoint, { nullable: true, description: 'The last full day.' })
  readonly checkpoint!: LedgerCheckpoint | null;

  @Field(() => [String], { description: 'RFC 9162 consistency proof from the checkpoint’s log.' })
  readonly sinceCheckpoint!: readonly string[];

  @Field(() => [ProvenEntry])
  readonly entries!: readonly ProvenEntry[];

  static from({ entries, checkpoint, ...evidence }: Evidence): LedgerEvidence {
    return Object.assign(new LedgerEvidence(), {
      ...evidence,
      checkpoint: checkpoint && Object.assign(new LedgerCheckpoint(), checkpoint),
      entries: entries.map((entry) => Object.assign(new ProvenEntry(), entry)),
    });
  }
}
