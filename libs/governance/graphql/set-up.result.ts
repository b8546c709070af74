import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { SetUpRefusal } from '../domain/set-up.js';

const MESSAGES: Record<SetUpRefusal['code'], string> = {
  ALREADY_FOUNDED: 'This organization has been founded. Custody is changed with `massline custody`.',
  WRONG_CODE: 'This is not the founding code. Open the address that `massline init` printed.',
  TRY_LATER: 'There were too many wrong codes. Try again later.',
  SETUP_CLOSED: 'This node was not started by `massline init`; its key lies where its operator put it.',
  NOT_THIS_MACHINE: 'Open this page on the machine itself, at the address that `massline init` printed.',
  CUSTODY_UNKNOWN: 'Custody is file or passphrase.',
  PASSPHRASE_TOO_SHORT: 'Use at least 15 characters for the passphrase: five unrelated words are good.',
  PASSPHRASE_TOO_LONG: 'Use at most 500 characters for the passphrase.',
};

@ObjectType()
export class CustodyChosen {
  @Field(() => String, { description: 'file or passphrase.' })
  readonly custody!: string;

  static from(custody: string): CustodyChosen {
    return Object.assign(new CustodyChosen(), { custody });
  }
}

@ObjectType()
export class SetUpRefused {
  @Field(() => String)
  readonly code!: SetUpRefusal['code'];

  @Field(() => String)
  readonly message!: string;

  @Field(() => Int, { nullable: true, description: 'Set with TRY_LATER.' })
  readonly retryAfterSeconds!: number | null;

  static from({ code, retryAfterSeconds }: SetUpRefusal): SetUpRefused {
    const refused = { code, message: MESSAGES[code], retryAfterSeconds: retryAfterSeconds ?? null };
    return Object.assign(new SetUpRefused(), refused);
  }
}

export const ChooseCustodyResult = createUnionType({
  name: 'ChooseCustodyResult',
  types: () => [CustodyChosen, SetUpRefused] as const,
});
