import { beginOf, type SuspensionEntity, suspensionState, type SuspensionState } from '#federation';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One side stops the exchange of reports, offers, articles and the live view for a time.' })
export class Suspension {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly nodeId!: string;

  @Field(() => Boolean, { description: 'Whether this node suspends the other, or the other this one.' })
  readonly byUs!: boolean;

  @Field(() => String, { description: 'announced, in-force or ended' })
  readonly state!: SuspensionState;

  @Field(() => String, { description: 'When it begins, at the latest.' })
  readonly beginsAt!: string;

  @Field(() => String, { description: 'The last day (UTC).' })
  readonly endsOn!: string;

  @Field(() => String, { nullable: true, description: 'When it was ended before its last day.' })
  readonly endedAt!: string | null;

  @Field(() => ID, { nullable: true, description: 'Ours: the decision whose text are the grounds.' })
  readonly decisionId!: string | null;

  @Field(() => String, { description: 'SHA-256 of a salt and the grounds: whoever is told the text can check it.' })
  readonly grounds!: string;

  static from(row: SuspensionEntity, now: Date): Suspension {
    const { id, peerId: nodeId, byUs, endsOn, decisionId, grounds } = row;
    return Object.assign(new Suspension(), {
      ...{ id, nodeId, byUs, endsOn, decisionId, grounds, state: suspensionState(row, now) },
      ...{ beginsAt: beginOf(row).toISOString(), endedAt: row.endedAt?.toISOString() ?? null },
    });
  }
}

@ObjectType()
export class SuspensionPage {
  @Field(() => [Suspension])
  readonly items!: readonly Suspension[];

  @Field(() => String, { nullable: true })
  readonly endCursor!: string | null;

  @Field(() => Int)
  readonly total!: number;
}
