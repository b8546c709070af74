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

  static from({ decisionId, invitations }: FoundedRecord): Founded {
    return Object.assign(new Founded(), {
      decisionId,
      invitations: invitations.map((one) => FounderInvitation.from(one)),
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
    description: 'Set with INVALID and RULES_OUT_OF_REACH: as founders.0.displayName.',
  })
  readonly field!: string | null;

  @Field(() => Int, { nullable: true, description: 'Set with TRY_LATER.' })
  readonly retryAfterSeconds!: number | null;

  static from({ code, field, retryAfterSeconds }: FoundingRefusal): FoundRefused {
    const message = MESSAGES[code] + (field ?? '');
    return Object.assign(new FoundRefused(), {
      code,
      message,
      field: field ?? null,
      retryAfterSeconds: retryAfterSeconds ?? null,
    });
  }
}

export const FoundResult = createUnionType({ name: 'FoundResult', types: () => [Founded, FoundRefused] as const });
