import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { WitnessedRecord as Found } from '../witnessed-records.service.js';

@ObjectType({ description: 'What this node found of another node’s record. Days are UTC.' })
export class WitnessedRecord {
  @Field(() => ID)
  readonly peerId!: string;

  @Field()
  readonly displayName!: string;

  @Field(() => String, { description: 'witnessed, restored (from a backup, as it said itself) or forked' })
  readonly state!: string;

  @Field(() => String, { description: 'The last day that was proven to continue what was witnessed before.' })
  readonly day!: string;

  @Field(() => String)
  readonly firstSeen!: string;

  @Field(() => String, { nullable: true })
  readonly restoredOn!: string | null;

  @Field(() => String, { nullable: true, description: 'The day of the record that contradicts the witnessed one.' })
  readonly forkedOn!: string | null;
}

@ObjectType()
export class WitnessedRecords {
  @Field(() => [WitnessedRecord], { description: 'Forked ones first, then restored ones; a hundred at most.' })
  readonly items!: readonly WitnessedRecord[];

  @Field(() => Int)
  readonly total!: number;

  static from({ items, total }: { items: readonly Found[]; total: number }): WitnessedRecords {
    const records = items.map((item) => Object.assign(new WitnessedRecord(), item));
    return Object.assign(new WitnessedRecords(), { items: records, total });
  }
}
