import type { DecisionItem } from '#web-ui';

/** The recorded decision about a request that waits for its second. */
export const decisionOn = (thumbprint: string, decisions: readonly DecisionItem[]): DecisionItem | undefined =>
  decisions.find(
    ({ effectKind, effectPayload }) =>
      effectKind?.startsWith('enrolment.') && effectPayload?.includes(`"${thumbprint}"`),
  );
