import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { OwnPasskey } from '../passkeys.service.js';
import type { OwnSession } from '../sessions.service.js';

interface AccountFacts {
  readonly login: string;
  readonly recoveryCodesLeft: number;
  readonly oneTimeCodes: boolean;
  readonly passkeys: readonly OwnPasskey[];
}

@ObjectType({ description: 'A browser in which you are signed in.' })
export class MySession {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'Your own word for it.' })
  readonly label!: string | null;

  @Field(() => String, { description: 'A day (UTC).' })
  readonly begunOn!: string;

  @Field(() => String, { description: 'A day (UTC). No address and no time of day is kept for you to see.' })
  readonly lastSeenOn!: string;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  readonly current!: boolean;

  static from(session: OwnSession): MySession {
    const { id, label, begunOn, lastSeenOn, current } = session;
    return Object.assign(new MySession(), { id, label, begunOn, lastSeenOn, current });
  }
}

@ObjectType({ description: 'A key that your phone, computer or security key holds, and with which you sign in.' })
export class MyPasskey {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { description: 'Your own word for it; may be empty.' })
  readonly name!: string;

  @Field(() => String, { description: 'A day (UTC).' })
  readonly madeOn!: string;

  @Field(() => String, { nullable: true, description: 'A day (UTC).' })
  readonly lastUsedOn!: string | null;

  static from({ id, name, madeOn, lastUsedOn }: OwnPasskey): MyPasskey {
    return Object.assign(new MyPasskey(), { id, name, madeOn, lastUsedOn });
  }
}

@ObjectType({ description: 'How you sign in.' })
export class MyAccount {
  @Field(() => String)
  readonly login!: string;

  @Field(() => Int, { description: 'Of the last ten that were made, how many were not used.' })
  readonly recoveryCodesLeft!: number;

  @Field(() => Boolean, { description: 'Whether one-time codes are set up.' })
  readonly oneTimeCodes!: boolean;

  @Field(() => [MyPasskey], { description: 'Oldest first; at most 20.' })
  readonly passkeys!: readonly MyPasskey[];

  @Field(() => [MySession], { description: 'This one first, then the last used; at most 20.' })
  readonly sessions!: readonly MySession[];

  static from(account: AccountFacts, sessions: readonly OwnSession[]): MyAccount {
    const { login, recoveryCodesLeft, oneTimeCodes, passkeys } = account;
    return Object.assign(new MyAccount(), {
      ...{ login, recoveryCodesLeft, oneTimeCodes, passkeys: passkeys.map(MyPasskey.from) },
      sessions: sessions.map(MySession.from),
    });
  }
}
