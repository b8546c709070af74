import { useApi, useCommand, useRefresh } from '../api/use-api.js';
import { today } from '../format/today.js';
import { BodiesDocument, DecisionsDocument, RecordDecisionDocument } from '../generated/graphql.js';

export interface DecisionToRecord {
  readonly text: string;
  /** The body that decided; the first one if it is not said. */
  readonly bodyId?: string | undefined;
  readonly effectKind: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/**
 * What the assembly or committee decided today, carried by majority, with its effect; in force once seconded. `bodyCode`
 * where it must be another body than the first.
 */
export function useRecordDecision(bodyCode?: string | null): {
  readonly record: (decision: DecisionToRecord) => void;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly refusal: { code: string; effectCode: string | null; message: string } | null;
} {
  const bodies = useApi(BodiesDocument, {});
  const command = useCommand(RecordDecisionDocument);
  const refresh = useRefresh();
  const all = bodies.data?.data.bodies;
  const body = all?.find(({ code }) => code === bodyCode) ?? all?.[0];
  const result = command.data?.recordDecision;
  return {
    record: ({ text, bodyId, effectKind, payload }) => {
      if (!body) return;
      const effect = { kind: effectKind, payload: JSON.stringify(payload) };
      command.mutate(
        { input: { bodyId: bodyId ?? body.id, rule: 'majority', outcome: 'carried', day: today(), text, effect } },
        { onSuccess: () => refresh(DecisionsDocument) },
      );
    },
    pending: command.isPending || !body,
    error: command.error ?? bodies.error,
    refusal: result?.__typename === 'RecordDecisionRefused' ? result : null,
  };
}
