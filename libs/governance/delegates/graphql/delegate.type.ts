import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { OutboxMessageEntity, Receipt } from '#federation';
import type { DelegateSeatEntity } from '../delegate-seat.entity.js';
import type { DelegationEntity } from '../delegation.entity.js';
import type { MandateEntity } from '../../mandate.entity.js';
import type { OfficeEntity } from '../../office.entity.js';
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

@ObjectType({ description: 'What the committee was told of a mandate as delegate, and whether it has it.' })
export class Delegation {
  @Field(() => ID)
  readonly mandateId!: string;

  @Field(() => ID, { description: 'By which the committee knows it.' })
  readonly delegate!: string;

  @Field(() => String)
  readonly sentOn!: string;

  @Field(() => String, { nullable: true, description: 'Since when the committee is told that it is no longer held.' })
  readonly endedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The content hash of what was told last, SHA-256 in hex: the committee sees the same.',
  })
  readonly contentHash!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When the committee took what was told last, by its receipt: an instant in UTC. Null until then.',
  })
  readonly receivedAt!: string | null;

  @Field(() => Boolean, { description: 'The committee has refused what was told last.' })
  readonly isRefused!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The signed message that says it, as it goes to the committee: anybody can check it.',
  })
  readonly credential!: string | null;

  static from(told: DelegationEntity, message: OutboxMessageEntity | null): Delegation {
    const { mandateId, id: delegate, sentOn, endedOn } = told;
    const receipt = message?.receipt ? (JSON.parse(message.receipt) as Receipt) : null;
    return Object.assign(new Delegation(), {
      ...{ mandateId, delegate, sentOn, endedOn, contentHash: message?.contentHash ?? null },
      ...{ receivedAt: receipt?.receivedAt ?? null, isRefused: receipt?.outcome === 'refused' },
      credential: message?.signed ?? null,
    });
  }
}

/** The mandate at the committee that a delegate was seated by. */
export interface GivenSeat {
  readonly mandate: MandateEntity;
  readonly office: OfficeEntity;
}

interface SeatFacts {
  readonly credential: string | null;
  readonly given: GivenSeat | null;
  readonly personName: string | null;
}

@ObjectType({ description: 'What an organization told of its delegate, and the seat that was given for it.' })
export class DelegateAtCommittee {
  @Field(() => ID)
  readonly node!: string;

  @Field(() => String)
  readonly organization!: string;

  @Field(() => ID, { description: 'Together with node, what the decision delegate.seat names.' })
  readonly delegate!: string;

  @Field(() => Int, { description: 'From 1: another for each time that the same mandate was sent anew after a seat.' })
  readonly nth!: number;

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

  @Field(() => String, { nullable: true, description: 'Their name at the committee; null once it is erased.' })
  readonly personName!: string | null;

  @Field(() => String, { nullable: true, description: 'The office that the seat is.' })
  readonly officeCode!: string | null;

  @Field(() => String, { nullable: true })
  readonly officeTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'The first day of the seat.' })
  readonly seatedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'The last day of the seat, if nothing ends it before.' })
  readonly seatEndsOn!: string | null;

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

  static from(
    seat: DelegateSeatEntity,
    organization: string,
    { credential, given, personName }: SeatFacts,
  ): DelegateAtCommittee {
    const { nodeId: node, id: delegate, nth, version, beginsOn, endsOn, endedOn } = seat;
    const { personRef, decisionId, unseatedOn, unseatedBecause } = seat;
    return Object.assign(new DelegateAtCommittee(), {
      ...{ node, organization, delegate, nth, version, beginsOn, endsOn, endedOn },
      ...{ personRef, personName, decisionId, unseatedOn, unseatedBecause, credential },
      ...{ officeCode: given?.office.code ?? null, officeTitle: given?.office.title ?? null },
      ...{ seatedOn: given?.mandate.beginsOn ?? null, seatEndsOn: given?.mandate.endsOn ?? null },
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
