import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { CONFIRM_NEEDED_MESSAGE, type ConfirmNeeded } from '#identity';
import type { ErasureRefusal } from '../domain/erasure-words.js';
import type { TouchedRecords } from '../erasure.service.js';

@ObjectType({ description: 'What waits, or would wait, for another mandate-holder.' })
export class ErasureTouches {
  @Field(() => Int, { description: 'Texts of decisions and hand-overs that name the person.' })
  readonly texts!: number;

  @Field(() => Int, { description: 'Mandates that are held or will begin.' })
  readonly mandates!: number;

  static from({ texts, mandates }: TouchedRecords): ErasureTouches {
    return Object.assign(new ErasureTouches(), { texts, mandates });
  }
}

@ObjectType({ description: 'Name, login and sessions are gone.' })
export class Erased {
  @Field(() => ErasureTouches)
  readonly waiting!: ErasureTouches;

  static from(touched: TouchedRecords): Erased {
    return Object.assign(new Erased(), { waiting: ErasureTouches.from(touched) });
  }
}

type Refusal = ErasureRefusal | ConfirmNeeded;

const MESSAGES: Record<Refusal['code'], string> = {
  WORDS_DIFFER: 'words: type “erase me” to be erased.',
  ALREADY_ERASED: 'This person is a pseudonym already.',
  CONFIRM_NEEDED: CONFIRM_NEEDED_MESSAGE,
};

@ObjectType()
export class EraseRefused {
  @Field(() => String, { description: Object.keys(MESSAGES).join(', ') })
  readonly code!: Refusal['code'];

  @Field(() => String)
  readonly message!: string;

  static from({ code }: Refusal): EraseRefused {
    return Object.assign(new EraseRefused(), { code, message: MESSAGES[code] });
  }
}

export const EraseResult = createUnionType({ name: 'EraseResult', types: () => [Erased, EraseRefused] as const });
