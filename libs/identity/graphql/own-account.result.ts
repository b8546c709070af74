import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { ChangeRefusal } from '../own-account.service.js';
import type { NameRefusal } from '../domain/display-name.js';
import { CONFIRM_NEEDED_MESSAGE } from '../domain/freshness.js';
import type { ConfirmRefusal } from '../confirmations.service.js';
import type { BeginCodesRefusal, ConfirmCodesRefusal } from '../one-time-setup.service.js';
import type { AddPasskeyRefusal, BeginPasskeyRefusal, RenamePasskeyRefusal } from '../passkeys.service.js';
import type { RecoverRefusal } from '../recovery.service.js';
import type { RenameRefusal } from '../sessions.service.js';

type Refusal =
  | (ChangeRefusal | RecoverRefusal | RenameRefusal | ConfirmRefusal | BeginCodesRefusal | ConfirmCodesRefusal)
  | (AddPasskeyRefusal | BeginPasskeyRefusal | RenamePasskeyRefusal)
  | NameRefusal;

const MESSAGES: Record<Exclude<Refusal['code'], 'TRY_LATER'>, string> = {
  WRONG_PASSWORD: 'The present password is not right. Nothing was changed.',
  LOGIN_INVALID: 'A login has 3 to 200 letters, digits or . _ + @ - and no spaces.',
  PASSWORD_TOO_SHORT: 'A new password has at least 12 characters.',
  PASSWORD_TOO_LONG: 'A new password has at most 256 characters.',
  PASSWORD_IS_LOGIN: 'The new password must differ from the login.',
  PASSWORD_FREQUENT: 'Many people choose this password, so it is guessed first. Choose another: four unrelated words.',
  PASSWORD_EXPECTED: 'The new password is made of names that belong here. Add words that nobody expects.',
  RECOVERY_REFUSED: 'Login and recovery code do not belong together, or the code was used. Try another code of yours.',
  NAME_INVALID: 'displayName: a name is one line of 1 to 100 characters.',
  LABEL_INVALID: 'A label is one line of at most 60 characters.',
  CONFIRM_NEEDED: CONFIRM_NEEDED_MESSAGE,
  CODE_NEEDED: 'Your account has a second factor: give the code too, or use a passkey.',
  CODE_WRONG: 'The code is not right, has passed, or was used. Wait for the next one.',
  CODES_SET_UP: 'One-time codes are set up already. Remove them first to set them up anew.',
  CODES_NOT_BEGUN: 'Ask for a new secret first: this one has been confirmed, replaced, or forgotten after a day.',
  PASSKEY_REFUSED:
    'The passkey was not accepted: it is not of this site, too old an answer, or known already. Try again.',
  PASSKEY_UNKNOWN: 'This passkey has been removed. Look at the list again.',
  PASSKEYS_NEED_A_NAME: 'Passkeys need an address with a name and https. This node has none; use one-time codes.',
  TOO_MANY_PASSKEYS: 'There are twenty passkeys. Remove one first.',
  SESSION_UNKNOWN: 'This session has ended. Look at the list again.',
};

@ObjectType({ description: 'Nothing was changed.' })
export class AccountRefused {
  @Field(() => String, { description: Object.keys(MESSAGES).concat('TRY_LATER').join(', ') })
  readonly code!: Refusal['code'];

  @Field(() => String)
  readonly message!: string;

  @Field(() => Int, { nullable: true, description: 'Set with TRY_LATER.' })
  readonly retryAfterSeconds!: number | null;

  static from(refusal: Refusal): AccountRefused {
    const retryAfterSeconds = refusal.code === 'TRY_LATER' ? refusal.retryAfterSeconds : null;
    const message =
      refusal.code === 'TRY_LATER'
        ? `There were too many tries. Try again in ${refusal.retryAfterSeconds} seconds.`
        : MESSAGES[refusal.code];
    return Object.assign(new AccountRefused(), { code: refusal.code, message, retryAfterSeconds });
  }
}

@ObjectType()
export class AccountChanged {
  @Field(() => Boolean, { description: 'True: it is done.' })
  readonly done!: boolean;

  static readonly done = Object.assign(new AccountChanged(), { done: true });
}

@ObjectType({ description: 'Shown this once. Each works once; earlier ones work no more.' })
export class RecoveryCodesMade {
  @Field(() => [String])
  readonly codes!: readonly string[];

  static from(codes: readonly string[]): RecoveryCodesMade {
    return Object.assign(new RecoveryCodesMade(), { codes });
  }
}

export const AccountResult = createUnionType({
  name: 'AccountResult',
  types: () => [AccountChanged, AccountRefused] as const,
});

export const RecoveryCodesResult = createUnionType({
  name: 'RecoveryCodesResult',
  types: () => [RecoveryCodesMade, AccountRefused] as const,
});
