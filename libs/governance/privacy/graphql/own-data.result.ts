import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { CONFIRM_NEEDED_MESSAGE, type ConfirmNeeded } from '#identity';
import type { Ticket } from '../own-export.service.js';

@ObjectType({ description: 'Works once, in the session that asked, for five minutes.' })
export class OwnDataLink {
  @Field(() => String, { description: 'Under this node’s address; add ?format=csv for a table.' })
  readonly path!: string;

  @Field(() => String)
  readonly expiresAt!: string;

  static from({ ticket, expiresAt }: Ticket): OwnDataLink {
    return Object.assign(new OwnDataLink(), { path: `/own-data/${ticket}`, expiresAt: expiresAt.toISOString() });
  }
}

@ObjectType({ description: 'No link was made.' })
export class OwnDataRefused {
  @Field(() => String, { description: 'CONFIRM_NEEDED' })
  readonly code!: ConfirmNeeded['code'];

  @Field(() => String)
  readonly message!: string;

  static from({ code }: ConfirmNeeded): OwnDataRefused {
    return Object.assign(new OwnDataRefused(), { code, message: CONFIRM_NEEDED_MESSAGE });
  }
}

export const OwnDataResult = createUnionType({
  name: 'OwnDataResult',
  types: () => [OwnDataLink, OwnDataRefused] as const,
});
