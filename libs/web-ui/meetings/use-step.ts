import { useCommand } from '../api/use-api.js';
import {
  MeetingsDocument,
  type MeetingStepInput,
  OneMeetingDocument,
  TakeMeetingStepDocument,
} from './generated/graphql.js';
import { Refused } from './refused.js';
import { createElement, type JSX } from 'react';

export const REFRESHED = [OneMeetingDocument, MeetingsDocument, 'query MeetingsToday', 'query Decisions'];

interface Steps {
  readonly take: (input: MeetingStepInput, onTaken?: () => void) => void;
  readonly isPending: boolean;
  readonly refusal: JSX.Element;
}

/** What the chair does, saved at once; and why it was not, to be shown beside. */
export function useStep(meetingId: string): Steps {
  const step = useCommand(TakeMeetingStepDocument, REFRESHED);
  return {
    take: (input, onTaken) =>
      step.mutate(
        { meetingId, input },
        { onSuccess: ({ meetingStep }) => meetingStep.__typename === 'MeetingDone' && onTaken?.() },
      ),
    isPending: step.isPending,
    refusal: createElement(Refused, { error: step.error, answer: step.data?.meetingStep }),
  };
}
