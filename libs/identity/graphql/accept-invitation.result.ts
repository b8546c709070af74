import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AcceptRefusal } from '../accounts.service.js';

const MESSAGES: Record<Exclude<AcceptRefusal['code'], 'TRY_LATER'>, string> = {
  INVITATION_INVALID: 'This code is unknown, used or expired. Ask for a new one.',
  LOGIN_TAKEN: 'Somebody has this login. Choose another one.',
  LOGIN_INVALID: 'A login has 3 to 200 letters, digits or . _ + @ - and no spaces.',
  PASSWORD_TOO_SHORT: 'A password has at least 12 characters.',
  PASSWORD_TOO_LONG: 'A password has at most 256 characters.',
  PASSWORD_IS_LOGIN: 'The password must differ from the login.',
  PASSWORD_FREQUENT: 'Many people choose this password, so it is guessed first. Choose another: four unrelated words.',
  PASSWORD_EXPECTED: 'The password is made of names that belong here. Add words that nobody expects.',
};

@ObjectType()
export class InvitationAccepted {
  @Field(() => ID)
  readonly personRef!: string;

  static from({ personRef }: { personRef: string }): InvitationAccepted {
    return Object.assign(new InvitationAccepted(), { personRef });
  }
}

@ObjectType()
export class InvitationRefused {
  @Field(() => String, { description: [...Object.keys(MESSAGES), 'TRY_LATER'].join(', ') })
  readonly code!: AcceptRefusal['code'];

  @Field(() => String)
  readonly message!: string;

  @Field(() => Int, { nullable: true, description: 'Set with TRY_LATER.' })
  readonly retryAfterSeconds!: number | null;

  static from(refusal: AcceptRefusal): InvitationRefused {
    const retryAfterSeconds = refusal.code === 'TRY_LATER' ? refusal.retryAfterSeconds : null;
    const message =
      refusal.code === 'TRY_LATER'
        ? `There were too many tries. Try again in ${refusal.retryAfterSeconds} seconds.`
        : MESSAGES[refusal.code];
    return Object.assign(new InvitationRefused(), { code: refusal.code, message, retryAfterSeconds });
  }
}

export const AcceptResult = createUnionType({
  name: 'AcceptResult',
  types: () => [InvitationAccepted, InvitationRefused] as const,
});
