import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { OneTimeSetup } from '../one-time-setup.service.js';
import { AccountRefused } from './own-account.result.js';

@ObjectType({ description: 'Shown this once.' })
export class OneTimeCodesBegun {
  @Field(() => String, { description: 'In base 32, to type into an authenticator app.' })
  readonly secret!: string;

  @Field(() => String, { description: 'otpauth: address, for a QR code.' })
  readonly uri!: string;

  static from({ secret, uri }: OneTimeSetup): OneTimeCodesBegun {
    return Object.assign(new OneTimeCodesBegun(), { secret, uri });
  }
}

@ObjectType()
export class PasskeyBegun {
  @Field(() => String, { description: 'JSON (WebAuthn PublicKeyCredentialCreationOptionsJSON).' })
  readonly options!: string;

  static from(options: object): PasskeyBegun {
    return Object.assign(new PasskeyBegun(), { options: JSON.stringify(options) });
  }
}

export const OneTimeCodesResult = createUnionType({
  name: 'OneTimeCodesResult',
  types: () => [OneTimeCodesBegun, AccountRefused] as const,
});

export const PasskeyResult = createUnionType({
  name: 'PasskeyResult',
  types: () => [PasskeyBegun, AccountRefused] as const,
});
