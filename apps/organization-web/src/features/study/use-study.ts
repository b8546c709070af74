import { useCommand, useRefresh } from '#web-ui';

/** What every change of study answers. */
export interface Answered {
  readonly answer:
    | { readonly __typename: 'StudyDone'; readonly id: string }
    | { readonly __typename: 'StudyRefused'; readonly code: string; readonly message: string };
}

export interface StudyCommand<Variables> {
  readonly run: (variables: Variables) => void;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

/** One change of study. Afterwards everything on screen is asked again; `onDone` gets the id of what was changed. */
export function useStudy<Variables>(
  document: Parameters<typeof useCommand<Answered, Variables>>[0],
  onDone?: (id: string) => void,
): StudyCommand<Variables> {
  const command = useCommand(document);
  const refresh = useRefresh();
  const answer = command.data?.answer;
  return {
    run: (variables) =>
      command.mutate(variables, {
        onSuccess: async ({ answer: given }) => {
          if (given.__typename === 'StudyDone') onDone?.(given.id);
          await refresh();
        },
      }),
    pending: command.isPending,
    error: command.error,
    refusal: answer?.__typename === 'StudyRefused' ? answer : null,
  };
}
