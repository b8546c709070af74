import { SetMetadata } from '@nestjs/common';
import type { Result } from '#domain-kit';
import type { EntityManager } from 'typeorm';
import type { EffectRefusal } from '../domain/decision.refusals.js';
import type { EffectPayload, SecondedDecision } from '../domain/decision.types.js';

export const HANDLES_DECISION = Symbol('HandlesDecision');

/**
 * What a kind of decision brings about. Mark the provider with `@HandlesDecision(kind)`; each kind has exactly one.
 * Both methods run inside the transaction that is given to them, and may refuse.
 */
export interface DecisionEffect<Payload extends EffectPayload = EffectPayload> {
  /** Fields of the payload that one person is told by other ways: the record shows them to who may second, until then. */
  readonly reserved?: readonly string[];
  /** When the decision is recorded: is the payload whole, and could it be applied? Answers what is to be stored. */
  check(
    payload: EffectPayload,
    tx: EntityManager,
    decided: Pick<SecondedDecision, 'bodyId' | 'rule' | 'recordedBy' | 'day'> & { readonly text: string },
  ): Promise<Result<Payload, EffectRefusal>>;
  /** When it is seconded, in the same transaction: a refusal rolls everything back and leaves the decision recorded. */
  apply(tx: EntityManager, payload: Payload, decision: SecondedDecision): Promise<Result<void, EffectRefusal>>;
  /** After the commit: to wake whoever sends what was announced. Lost, it costs time only. */
  settled?(): Promise<void>;
}

/** `kind` is `noun.verb`, as `enrolment.approve`. */
export const HandlesDecision = (kind: string): ClassDecorator => SetMetadata(HANDLES_DECISION, kind);
