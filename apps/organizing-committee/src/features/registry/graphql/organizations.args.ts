import { PageArgs } from '#identity';
import { ArgsType, Field, registerEnumType } from '@nestjs/graphql';

export enum OrganizationFilterName {
  OVERDUE = 'OVERDUE',
  SUSPENDED = 'SUSPENDED',
  STALE = 'STALE',
  STOPPED = 'STOPPED',
}
registerEnumType(OrganizationFilterName, {
  name: 'OrganizationFilter',
  valuesMap: {
    OVERDUE: { description: 'A report that is due is missing.' },
    SUSPENDED: { description: 'One side has suspended the exchange, announced or in force.' },
    STALE: { description: 'Not heard of for three days.' },
    STOPPED: { description: 'Messages to it wait: it refuses them, or cannot be reached.' },
  },
});

export enum OrganizationOrderName {
  NAME = 'NAME',
  LAST_CONTACT = 'LAST_CONTACT',
  LAST_REPORT = 'LAST_REPORT',
  OVERDUE = 'OVERDUE',
}
registerEnumType(OrganizationOrderName, { name: 'OrganizationOrder' });

@ArgsType()
export class OrganizationsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of a name or id.' })
  readonly search?: string | null;

  @Field(() => OrganizationFilterName, { nullable: true })
  readonly filter?: OrganizationFilterName | null;

  @Field(() => OrganizationOrderName, { defaultValue: OrganizationOrderName.NAME })
  readonly order!: OrganizationOrderName;

  @Field({ defaultValue: false })
  readonly descending!: boolean;
}
