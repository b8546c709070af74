import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { SignInRefusal } from '../accounts.service.js';
import { Me } from './me.type.js';

@ObjectType()
export class SignedIn {
  @Field(() => Me)
  readonly me!: Me;

  static from(me: Me): SignedIn {
    return Object.assign(new SignedIn(), { me });
  }
}

@ObjectType()
export class SignInRefused {
  @Field(() => String, { description: 'WRONG_CREDENTIALS or TRY_LATER.' })
  readonly code!: SignInRefusal['code'];

  @Field(() => String)
  readonly message!: string;

  @Field(() => Int, { nullable: true, description: 'Set with TRY_LATER.' })
  readonly retryAfterSeconds!: number | null;

  static from(refusal: SignInRefusal): SignInRefused {
    const later = refusal.code === 'TRY_LATER';
    const retryAfterSeconds = later ? refusal.retryAfterSeconds : null;
    const message = later
      ? `There were too many tries. Try again in ${refusal.retryAfterSeconds} seconds.`
      : 'There is no account with this login and this password.';
    return Object.assign(new SignInRefused(), { code: refusal.code, message, retryAfterSeconds });
  }
}

export const SignInResult = createUnionType({ name: 'SignInResult', types: () => [SignedIn, SignInRefused] as const });
