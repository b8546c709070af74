import type { OutboxMessageEntity, Receipt } from '#federation';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { CorrespondenceRefusal } from '../domain/correspondence.refusals.js';
import { MessageStateName } from './correspondence-enums.js';

function stateOf(message: OutboxMessageEntity, receipt: Receipt | null): MessageStateName {
  if (receipt) return receipt.outcome === 'accepted' ? MessageStateName.RECEIPTED : MessageStateName.REFUSED;
  if (message.state === 'parked') return MessageStateName.HELD_BACK;
  return message.signed === null ? MessageStateName.WAITING : MessageStateName.SENT;
}

@ObjectType({ description: 'How far a message of ours has come.' })
export class SentMessage {
  @Field(() => ID)
  messageId!: string;

  @Field(() => MessageStateName)
  state!: MessageStateName;

  @Field(() => String, { nullable: true })
  receivedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused: a code.' })
  reason!: string | null;

  @Field()
  contentHash!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The whole receipt as the peer signed it, in JSON; docs/protocol.md says over which bytes.',
  })
  receipt!: string | null;

  static from(message: OutboxMessageEntity | null): SentMessage | null {
    if (!message) return null;
    const receipt = message.receipt ? (JSON.parse(message.receipt) as Receipt) : null;
    return Object.assign(new SentMessage(), {
      ...{ messageId: message.id, state: stateOf(message, receipt), contentHash: message.contentHash },
      ...{ receivedAt: receipt?.receivedAt ?? null, reason: receipt?.reason ?? null, receipt: message.receipt },
    });
  }
}

@ObjectType()
export class CorrespondenceRefused {
  @Field()
  code!: string;

  @Field()
  message!: string;

  static from({ code, message }: CorrespondenceRefusal): CorrespondenceRefused {
    return Object.assign(new CorrespondenceRefused(), { code, message });
  }
}
