import { useApi, useCommand, useRefresh } from '../api/use-api.js';
import { today } from '../format/today.js';
import {
  DecisionNeedsDocument,
  DecisionsDocument,
  OpenRollCallDocument,
  RecordDecisionDocument,
  RollCallsTodayDocument,
} from '../generated/graphql.js';
import { useCount, type VoteToCount } from './use-count.js';

export interface DecisionToRecord {
  readonly text: string;
  /** The body that decided; the one in which everybody is if it is not said. */
  readonly bodyId?: string | undefined;
  readonly effectKind: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

type Refusal = { code: string; effectCode: string | null; message: string };
type Answer = ({ __typename: string } & Partial<Refusal>) | undefined;
const refusalOf = (answer: Answer): Refusal | null =>
  answer?.message === undefined
    ? null
    : { code: answer.code ?? '', effectCode: answer.effectCode ?? null, message: answer.message };

/** Whatever other bodies there are, and however theirs are called. */
const OF_EVERYBODY: ReadonlySet<string> = new Set(['assembly', 'committee']);

/**
 * What the assembly or committee decided today, carried by what its rules ask or by majority, with its effect; in force
 * once seconded. Where its rules ask to vote by name, that vote is opened instead. `isBody` where it must be another body than that of everybody. `vote` is what to ask in `<VoteCount>`.
 */
export function useRecordDecision(
  effectKind: string,
  isBody: (body: { readonly id: string; readonly code: string }) => boolean = ({ code }) => OF_EVERYBODY.has(code),
): {
  readonly record: (decision: DecisionToRecord, onRecorded?: () => void) => void;
  readonly pending: boolean;
  readonly vote: VoteToCount;
  readonly error: Error | null;
  readonly refusal: Refusal | null;
} {
  const bodies = useApi(DecisionNeedsDocument, { effectKind });
  const command = useCommand(RecordDecisionDocument);
  const opening = useCommand(OpenRollCallDocument, [RollCallsTodayDocument]);
  const refresh = useRefresh();
  const all = bodies.data?.data.bodies;
  const body = all?.find(isBody) ?? all?.[0];
  const vote = useCount(`count.${effectKind}`, body ?? null, true);
  const result = command.data?.recordDecision;
  const opened = opening.data?.openRollCall;
  return {
    record: ({ text, bodyId, payload, ...decision }, onRecorded) => {
      if (!body) return;
      const effect = { kind: decision.effectKind, payload: JSON.stringify(payload) };
      if (body.needs?.byName) {
        const { closesOn, closesEarly } = vote.draft.value;
        const input = { bodyId: bodyId ?? body.id, text, effect, closesOn, closesEarly: closesEarly !== '' };
        opening.mutate({ input });
        return;
      }
      const voted = { rule: body.needs?.rule ?? 'majority', outcome: 'carried', count: vote.count };
      command.mutate(
        { input: { bodyId: bodyId ?? body.id, day: today(), text, effect, ...voted } },
        {
          onSuccess: ({ recordDecision }) => {
            if (recordDecision.__typename === 'DecisionRecorded') {
              vote.clear();
              onRecorded?.();
            }
            return refresh(DecisionsDocument);
          },
        },
      );
    },
    pending: command.isPending || opening.isPending || !body,
    vote: { ...vote, openedId: opened?.__typename === 'RollCallDone' ? opened.id : null },
    error: command.error ?? opening.error ?? bodies.error,
    refusal: refusalOf(result) ?? refusalOf(opened),
  };
}
