import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { OwnSession } from '../sessions.service.js';

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

@ObjectType({ description: 'How you sign in.' })
export class MyAccount {
  @Field(() => String)
  readonly login!: string;

  @Field(() => Int, { description: 'Of the last ten that were made, how many were not used.' })
  readonly recoveryCodesLeft!: number;

  @Field(() => [MySession], { description: 'This one first, then the last used; at most 20.' })
  readonly sessions!: readonly MySession[];

  static from(account: { login: string; recoveryCodesLeft: number }, sessions: readonly OwnSession[]): MyAccount {
    const { login, recoveryCodesLeft } = account;
    return Object.assign(new MyAccount(), { login, recoveryCodesLeft, sessions: sessions.map(MySession.from) });
  }
}
