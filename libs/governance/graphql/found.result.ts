import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { FoundingRefusal } from '../domain/founding.js';
import type { Founded as FoundedRecord, FounderInvitation as Invitation } from '../founding.service.js';

const MESSAGES: Record<FoundingRefusal['code'], string> = {
  ALREADY_FOUNDED: 'This organization has been founded.',
  WRONG_CODE: 'This is not the founding code.',
  TRY_LATER: 'There were too many wrong codes. Try again later.',
  INVALID: 'Check this field: ',
  RULES_OUT_OF_REACH:
    'These rules ask for more people than found: nobody could change them. Take a share, or a smaller number, at: ',
  CUSTODY_NOT_CHOSEN: 'Choose first who can open the node’s key: otherwise nobody could after its next start.',
  TOO_FEW_OFFICE_HOLDERS:
    'Give offices to at least two persons: every decision needs one to record and one to second it.',
  PACKAGE_MALFORMED: 'This is no package of a caucus. Make it anew on the page of the caucus.',
  PACKAGE_FORGED: 'The caucus did not sign this package as it is. Make it anew on the page of the caucus.',
  DECISION_MISSING: 'The decision to become an organization is not in this package. Make it anew after the decision.',
  TOO_MANY_ASKED: 'Each founder asks at most 50 people. Name more founders, or ask fewer now and the others later.',
};

@ObjectType({ description: 'The code with which a founder makes an account. It is shown this once.' })
export class FounderInvitation {
  @Field(() => ID)
  readonly personRef!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => String)
  readonly code!: string;

  static from(invitation: Invitation): FounderInvitation {
    return Object.assign(new FounderInvitation(), invitation);
  }
}

@ObjectType()
export class Founded {
  @Field(() => ID)
  readonly decisionId!: string;

  @Field(() => [FounderInvitation])
  readonly invitations!: readonly FounderInvitation[];

  @Field(() => [FounderInvitation], { description: 'People of the caucus who were asked, and are in no count.' })
  readonly asked!: readonly FounderInvitation[];

  static from({ decisionId, invitations, asked }: FoundedRecord): Founded {
    return Object.assign(new Founded(), {
      decisionId,
      invitations: invitations.map((one) => FounderInvitation.from(one)),
      asked: asked.map((one) => FounderInvitation.from(one)),
    });
  }
}

@ObjectType()
export class FoundRefused {
  @Field(() => String)
  readonly code!: FoundingRefusal['code'];

  @Field(() => String)
  readonly message!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Set with INVALID, RULES_OUT_OF_REACH and for packages: as founders.0.displayName.',
  })
  readonly field!: string | null;

  @Field(() => Int, { nullable: true, description: 'Set with TRY_LATER.' })
  readonly retryAfterSeconds!: number | null;

  static from({ code, field, retryAfterSeconds }: FoundingRefusal): FoundRefused {
    const message = MESSAGES[code] + (code === 'INVALID' ? (field ?? '') : '');
    return Object.assign(new FoundRefused(), {
      code,
      message,
      field: field ?? null,
      retryAfterSeconds: retryAfterSeconds ?? null,
    });
  }
}

export const FoundResult = createUnionType({ name: 'FoundResult', types: () => [Founded, FoundRefused] as const });
