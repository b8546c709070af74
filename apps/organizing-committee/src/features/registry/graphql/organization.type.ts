import { Directive, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { OrganizationStanding } from '../organizations.service.js';

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

  @Field({ description: 'As messages to it stand: active, probing, stopped, left.' })
  state!: string;

  @Field(() => String, { nullable: true })
  stateReason!: string | null;

  @Field({ description: 'It has an address at which it can be asked live.' })
  isReachable!: boolean;

  @Field({ description: 'One side has suspended the exchange, announced or in force.' })
  isSuspended!: boolean;

  @Field({ description: 'Nothing was heard of it for three days.' })
  isStale!: boolean;

  @Field(() => String, { nullable: true, description: 'The first month that it reported.' })
  firstMonth!: string | null;

  @Field(() => LatestReport, { nullable: true })
  latestReport!: LatestReport | null;

  @Field(() => Int, {
    description:
      'Months that are over, since its first report or the month after its admission, of which there is no report.',
  })
  overdueMonths!: number;

  static from(row: OrganizationStanding): MassOrganization {
    const { id, displayName, kind, state, stateReason, isReachable, isSuspended, isStale, firstMonth, overdueMonths } =
      row;
    return Object.assign(new MassOrganization(), {
      ...{ id, displayName, kind, state, stateReason, isReachable, isSuspended, isStale, firstMonth, overdueMonths },
      firstContactAt: row.firstContactAt.toISOString(),
      lastContactAt: row.lastContactAt?.toISOString() ?? null,
      latestReport: row.lastMonth === null ? null : { month: row.lastMonth, revision: row.lastRevision },
    });
  }
}

@ObjectType({ description: 'How many organizations there are of each sort.' })
export class OrganizationCounts {
  @Field(() => Int)
  all!: number;

  @Field(() => Int)
  overdue!: number;

  @Field(() => Int)
  suspended!: number;

  @Field(() => Int)
  stale!: number;

  @Field(() => Int)
  stopped!: number;
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
