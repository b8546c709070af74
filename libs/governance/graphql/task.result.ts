import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { ReadableDecision } from '../decisions-reader.service.js';
import type { TaskRefusal } from '../domain/decision.refusals.js';
import { TASK_MESSAGES } from '../domain/task-messages.js';
import { Decision } from './decision.type.js';

type Code = TaskRefusal['code'] | 'WORD_UNKNOWN';

@ObjectType()
export class TaskSaid {
  @Field(() => Decision)
  readonly decision!: Decision;

  static from(said: ReadableDecision): TaskSaid {
    return Object.assign(new TaskSaid(), { decision: Decision.from(said) });
  }
}

@ObjectType()
export class SayTaskRefused {
  @Field(() => String)
  readonly code!: Code;

  @Field(() => String)
  readonly message!: string;

  static from(code: Code): SayTaskRefused {
    const message = code === 'WORD_UNKNOWN' ? 'word: done, open or declined.' : TASK_MESSAGES[code];
    return Object.assign(new SayTaskRefused(), { code, message });
  }
}

export const SayTaskResult = createUnionType({
  name: 'SayTaskResult',
  types: () => [TaskSaid, SayTaskRefused] as const,
});
