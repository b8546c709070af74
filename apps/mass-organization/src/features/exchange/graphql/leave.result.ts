import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { Left } from '../leaving.service.js';

@ObjectType()
export class FederationLeft {
  @Field(() => ID)
  readonly hubId!: string;

  @Field(() => String, { description: 'The day as of which the membership has ended.' })
  readonly endedOn!: string;

  static from(left: Left): FederationLeft {
    return Object.assign(new FederationLeft(), left);
  }
}

@ObjectType()
export class LeaveRefused {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly message!: string;

  static from(code: 'NOT_ENROLLED'): LeaveRefused {
    return Object.assign(new LeaveRefused(), { code, message: 'This organization belongs to no federation.' });
  }
}

export const LeaveResult = createUnionType({
  name: 'LeaveResult',
  types: () => [FederationLeft, LeaveRefused] as const,
});
