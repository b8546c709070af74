import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { DigestStanding, DigestState } from '../digest-consent.service.js';
import type { DigestRhythm } from '../../domain/digest-time.js';

/** GraphQL shows the keys. */
export const DigestStateName = {
  ...{ OFF: 'off', UNCONFIRMED: 'unconfirmed', ON: 'on', REFUSED: 'refused' },
} as const satisfies Record<string, DigestState>;
export const DigestRhythmName = { DAILY: 'daily', WEEKLY: 'weekly' } as const satisfies Record<string, DigestRhythm>;
registerEnumType(DigestStateName, {
  name: 'DigestState',
  description: 'UNCONFIRMED waits for the code; REFUSED: the server of the mailbox says that there is none.',
});
registerEnumType(DigestRhythmName, { name: 'DigestRhythm' });

@ObjectType({ description: 'Letters that say how many things are new for you, if you asked for them.' })
export class MailDigest {
  @Field(() => Boolean, { description: 'Whether this node has a mail server.' })
  readonly canBeSent!: boolean;

  @Field(() => DigestStateName)
  readonly state!: DigestState;

  @Field(() => String, { nullable: true })
  readonly mailbox!: string | null;

  @Field(() => DigestRhythmName, { nullable: true })
  readonly rhythm!: DigestRhythm | null;

  static from(standing: DigestStanding): MailDigest {
    return Object.assign(new MailDigest(), standing);
  }
}
