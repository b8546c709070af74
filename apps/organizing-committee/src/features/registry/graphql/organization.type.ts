import type { PeerEntity } from '#federation';
import { Directive, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class LatestReport {
  @Field()
  month!: string;

  @Field(() => Int)
  revision!: number;
}

@ObjectType({ description: 'Released figures of one cell over a span of months.' })
export class Aggregate {
  @Field()
  indicator!: string;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @Field(() => Float, { nullable: true, description: 'Null where this indicator is not added over months.' })
  value!: number | null;

  @Field(() => Int, { description: 'How many cells are not shown, and so not in the sum.' })
  suppressedCells!: number;
}

@ObjectType({ description: 'An independent organization of this federation, as its reports show it.' })
@Directive('@key(fields: "id")')
export class MassOrganization {
  @Field(() => ID)
  id!: string;

  @Field()
  displayName!: string;

  @Field()
  kind!: string;

  @Field()
  firstContactAt!: string;

  @Field(() => String, { nullable: true })
  lastContactAt!: string | null;

  static from(peer: PeerEntity): MassOrganization {
    const { id, displayName, kind } = peer;
    return Object.assign(new MassOrganization(), {
      ...{ id, displayName, kind },
      firstContactAt: peer.firstContactAt.toISOString(),
      lastContactAt: peer.lastContactAt?.toISOString() ?? null,
    });
  }
}

@ObjectType()
export class OrganizationPage {
  @Field(() => [MassOrganization])
  items!: MassOrganization[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Int)
  total!: number;
}
