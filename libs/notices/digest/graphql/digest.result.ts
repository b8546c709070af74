import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { DigestRefusal } from '../digest.refusals.js';
import { MailDigest } from './digest.type.js';

const MESSAGES: Record<DigestRefusal['code'], string> = {
  NO_MAIL: 'This node has no mail server: it sends no letters.',
  MAILBOX_INVALID: 'An e-mail looks like name@example.org.',
  MAILBOX_REFUSED: 'Its server says that there is no such mailbox. Look whether it is typed right.',
  MAIL_AWAY: 'The letter with the code did not go out just now. Nothing is kept; try again later.',
  DIGEST_IS_ON: 'You get letters already. Stop them first to have them sent elsewhere.',
  TOO_MANY_CODES: 'Three codes were sent today. Ask again tomorrow.',
  CODE_WRONG: 'This is not the code of the letter.',
  CODE_OVER: 'This code has passed, or was tried too often. Ask for another one.',
};

@ObjectType({ description: 'Nothing more is sent than before.' })
export class DigestRefused {
  @Field(() => String, { description: Object.keys(MESSAGES).join(', ') })
  readonly code!: DigestRefusal['code'];

  @Field(() => String)
  readonly message!: string;

  static from({ code }: DigestRefusal): DigestRefused {
    return Object.assign(new DigestRefused(), { code, message: MESSAGES[code] });
  }
}

export const DigestResult = createUnionType({
  name: 'DigestResult',
  types: () => [MailDigest, DigestRefused] as const,
});
