import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { AcceptRefusal } from '../accounts.service.js';

const MESSAGES: Record<AcceptRefusal['code'], string> = {
  INVITATION_INVALID: 'This code is unknown, used or expired. Ask for a new one.',
  LOGIN_TAKEN: 'Somebody has this login. Choose another one.',
  LOGIN_INVALID: 'A login has 3 to 200 letters, digits or . _ + @ - and no spaces.',
  PASSWORD_TOO_SHORT: 'A password has at least 12 characters.',
  PASSWORD_TOO_LONG: 'A password has at most 256 characters.',
  PASSWORD_IS_LOGIN: 'The password must differ from the login.',
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
  @Field(() => String)
  readonly code!: AcceptRefusal['code'];

  @Field(() => String)
  readonly message!: string;

  static from({ code }: AcceptRefusal): InvitationRefused {
    return Object.assign(new InvitationRefused(), { code, message: MESSAGES[code] });
  }
}

export const AcceptResult = createUnionType({
  name: 'AcceptResult',
  types: () => [InvitationAccepted, InvitationRefused] as const,
});
