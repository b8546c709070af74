import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { LedgerView, Restore as Performed } from '../ledger/ledger-reader.service.js';

@ObjectType({ description: 'One leaf of the log.' })
export class LedgerLeaf {
  @Field(() => Int)
  readonly index!: number;

  @Field(() => String)
  readonly kind!: string;

  @Field(() => String, { description: 'The UTC day of appending.' })
  readonly day!: string;

  @Field(() => String, { description: 'The entry in canonical JSON (RFC 8785): the bytes that the leaf hash covers.' })
  readonly json!: string;

  @Field(() => String, { description: 'RFC 9162 leaf hash, in hex.' })
  readonly leafHash!: string;
}

@ObjectType({ description: 'A full day of the log: a leaf of the checkpoint log, whose root and size peers witness.' })
export class LedgerCheckpoint {
  @Field(() => String)
  readonly day!: string;

  @Field(() => Int, { description: 'Days since the founding.' })
  readonly size!: number;

  @Field(() => String)
  readonly root!: string;

  @Field(() => String)
  readonly salt!: string;

  @Field(() => String)
  readonly logRoot!: string;

  @Field(() => Int)
  readonly logSize!: number;
}

@ObjectType()
export class LedgerPage {
  @Field(() => [LedgerLeaf], { description: 'Oldest first.' })
  readonly items!: readonly LedgerLeaf[];

  @Field(() => String, { nullable: true })
  readonly endCursor!: string | null;

  @Field(() => Int)
  readonly total!: number;

  @Field(() => [LedgerCheckpoint], { description: 'The last 31 full days, latest first.' })
  readonly checkpoints!: readonly LedgerCheckpoint[];

  static from({ page, checkpoints }: LedgerView): LedgerPage {
    return Object.assign(new LedgerPage(), {
      items: page.items.map((leaf) => Object.assign(new LedgerLeaf(), leaf)),
      endCursor: page.endCursor,
      total: page.total,
      checkpoints: checkpoints.map((checkpoint) => Object.assign(new LedgerCheckpoint(), checkpoint)),
    });
  }
}

@ObjectType({
  description: 'That this node was restored from a backup. What was recorded after the backup is lost here.',
})
export class Restore {
  @Field(() => String)
  readonly performedOn!: string;

  @Field(() => String, { description: 'The day on which the backup was made.' })
  readonly backupOf!: string;

  @Field(() => String, { nullable: true, description: 'The last day of the record that another node had witnessed.' })
  readonly witnessedOn!: string | null;

  static from({ performedOn, backupOf, witnessedOn }: Performed): Restore {
    return Object.assign(new Restore(), { performedOn, backupOf, witnessedOn });
  }
}
