import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DelegateSeatEntity } from '../delegate-seat.entity.js';
import type { DelegationEntity } from '../delegation.entity.js';
import type { MandateEntity } from '../../mandate.entity.js';
import type { SendRefusal, Sent } from '../delegations.service.js';

@ObjectType({
  description: "A mandate of yours as the organization's delegate, and what its committee was told of it.",
})
export class OwnDelegation {
  @Field(() => ID)
  readonly mandateId!: string;

  @Field(() => String)
  readonly beginsOn!: string;

  @Field(() => String)
  readonly endsOn!: string;

  @Field(() => ID, { nullable: true, description: 'By which the committee knows it; null until you have sent it.' })
  readonly delegate!: string | null;

  @Field(() => String, { nullable: true })
  readonly sentOn!: string | null;

  @Field(() => String, { nullable: true, description: 'The committee that it goes to; null where there is none.' })
  readonly committee!: string | null;

  static from(mandate: MandateEntity, told: DelegationEntity | null, committee: string | null): OwnDelegation {
    const { id: mandateId, beginsOn, endsOn } = mandate;
    const shown = { mandateId, beginsOn, endsOn, delegate: told?.id ?? null, sentOn: told?.sentOn ?? null, committee };
    return Object.assign(new OwnDelegation(), shown);
  }
}

@ObjectType({ description: 'What an organization told of its delegate, and the seat that was given for it.' })
export class DelegateAtCommittee {
  @Field(() => ID)
  readonly node!: string;

  @Field(() => String)
  readonly organization!: string;

  @Field(() => ID, { description: 'Together with node, what the decision delegate.seat names.' })
  readonly delegate!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly beginsOn!: string;

  @Field(() => String)
  readonly endsOn!: string;

  @Field(() => String, { nullable: true, description: 'Since when the organization says that it is no longer held.' })
  readonly endedOn!: string | null;

  @Field(() => ID, { nullable: true, description: 'Who was seated.' })
  readonly personRef!: string | null;

  @Field(() => ID, { nullable: true })
  readonly decisionId!: string | null;

  @Field(() => String, { nullable: true })
  readonly unseatedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'recalled, suspended, left or ended-here.' })
  readonly unseatedBecause!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The organization's signed message, as it came: anybody can check it. Null after 400 days.",
  })
  readonly credential!: string | null;

  static from(seat: DelegateSeatEntity, organization: string, credential: string | null): DelegateAtCommittee {
    const { nodeId: node, id: delegate, version, beginsOn, endsOn, endedOn } = seat;
    const { personRef, decisionId, unseatedOn, unseatedBecause } = seat;
    return Object.assign(new DelegateAtCommittee(), {
      ...{ node, organization, delegate, version, beginsOn, endsOn, endedOn },
      ...{ personRef, decisionId, unseatedOn, unseatedBecause, credential },
    });
  }
}

@ObjectType({ description: 'It goes to the committee.' })
export class DelegationSent {
  @Field(() => String, { description: 'Shown this once: with it you make your account at the committee.' })
  readonly code!: string;

  static from({ code }: Sent): DelegationSent {
    return Object.assign(new DelegationSent(), { code });
  }
}

const MESSAGES: Record<SendRefusal['code'], string> = {
  NOT_YOUR_MANDATE: 'You hold no such mandate. Delegates go by their own act.',
  NO_DELEGATE: 'This is not the office of delegate.',
  NOT_IN_FORCE: 'This mandate is not held today.',
  NO_COMMITTEE: 'The organization belongs to no federation.',
};

@ObjectType()
export class DelegationRefused {
  @Field(() => String, { description: Object.keys(MESSAGES).join(', ') })
  readonly code!: SendRefusal['code'];

  @Field(() => String)
  readonly message!: string;

  static from({ code }: SendRefusal): DelegationRefused {
    return Object.assign(new DelegationRefused(), { code, message: MESSAGES[code] });
  }
}

export const SendDelegateResult = createUnionType({
  name: 'SendDelegateResult',
  types: () => [DelegationSent, DelegationRefused] as const,
});
