import { nextTurn, type RotationFacts } from '#ballots/rotation';
import { sha256Hex } from '#domain-kit';
import { checkRecord, type Evidence, type ShownMandate } from './check-record.js';

/** `entry` is the mandate's place in the log; null where the proof does not hold. */
export interface BegunTurnCheck {
  readonly entry: number | null;
  readonly hash: string;
}

/**
 * A mandate that a rotation conferred: the facts have the hash that the ledger's own entry commits to, that entry is in
 * the log, and whoever computes the turn from the facts comes to this very person and office.
 */
export function checkBegunTurn(mandate: ShownMandate, factsJson: string, evidence: Evidence): BegunTurnCheck {
  const hash = sha256Hex(factsJson);
  const sound = checkRecord({ mandates: [mandate], decisions: [] }, evidence, null).alarms.length === 0;
  const begun = evidence.entries.find(({ json }) => {
    const { kind, subject } = JSON.parse(json) as {
      kind: string;
      subject: { ids?: Record<string, string>; commitments?: Record<string, string> };
    };
    return (
      kind === 'mandate.begun' && subject.ids?.['mandate'] === mandate.id && subject.commitments?.['turn'] === hash
    );
  });
  const facts = JSON.parse(factsJson) as RotationFacts;
  const agrees = nextTurn(facts).dueRef === mandate.holderRef && facts.office === mandate.officeCode;
  return { entry: sound && agrees && begun ? begun.index : null, hash };
}
