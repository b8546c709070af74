import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { SignInRefusal } from '../accounts.service.js';
import type { PasskeyRefusal } from '../passkeys.service.js';
import { Me } from './me.type.js';

@ObjectType()
export class SignedIn {
  @Field(() => Me)
  readonly me!: Me;

  static from(me: Me): SignedIn {
    return Object.assign(new SignedIn(), { me });
  }
}

type Refusal = SignInRefusal | PasskeyRefusal;

const MESSAGES: Record<Exclude<Refusal['code'], 'TRY_LATER'>, string> = {
  WRONG_CREDENTIALS: 'There is no account with this login and this password.',
  CODE_NEEDED: 'This account has a second factor: give the code too, or sign in with a passkey.',
  CODE_WRONG: 'The code is not right, has passed, or was used. Wait for the next one.',
  PASSKEY_REFUSED: 'This passkey does not open an account here. Try again, or use another way to sign in.',
};

@ObjectType()
export class SignInRefused {
  @Field(() => String, { description: 'WRONG_CREDENTIALS, TRY_LATER, CODE_NEEDED, CODE_WRONG or PASSKEY_REFUSED.' })
  readonly code!: Refusal['code'];

  @Field(() => String)
  readonly message!: string;

  @Field(() => Int, { nullable: true, description: 'Set with TRY_LATER.' })
  readonly retryAfterSeconds!: number | null;

  @Field(() => [String], {
    description: 'With CODE_NEEDED, what may follow the password: one-time-code, passkey, recovery-code.',
  })
  readonly methods!: readonly string[];

  static from(refusal: Refusal): SignInRefused {
    const { code } = refusal;
    const retryAfterSeconds = code === 'TRY_LATER' ? refusal.retryAfterSeconds : null;
    const message =
      code === 'TRY_LATER'
        ? `There were too many tries. Try again in ${refusal.retryAfterSeconds} seconds.`
        : MESSAGES[code];
    const methods = code === 'CODE_NEEDED' ? refusal.methods : [];
    return Object.assign(new SignInRefused(), { code, message, retryAfterSeconds, methods });
  }
}

export const SignInResult = createUnionType({ name: 'SignInResult', types: () => [SignedIn, SignInRefused] as const });
