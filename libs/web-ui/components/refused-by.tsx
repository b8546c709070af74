import type { JSX } from 'react';
import { useTextOfCode } from '../i18n/use-text.js';
import type { Catalogue } from '../i18n/catalogue.js';
import { ErrorNotice, Notice } from './notice.js';

export interface RefusedProps {
  readonly error: Error | null;
  /** What the node answered; with a message where it refused. */
  readonly answer:
    | {
        readonly __typename: string;
        readonly code?: string;
        readonly message?: string;
        readonly effectCode?: string | null;
      }
    | undefined;
}

/**
 * Makes what says why a step was not taken, and nothing where it was. `titles` has the text `refused` and may have some of
 * the refusals in its own words; `codes` has the others.
 */
export function refusedBy<S extends { readonly refused: string }, C = S>(
  titles: Catalogue<S>,
  codes?: Catalogue<C>,
): (props: RefusedProps) => JSX.Element | null {
  return function Refused({ error, answer }) {
    const titleOf = useTextOfCode(titles);
    const textOf = useTextOfCode<S | C>(codes ?? titles);
    if (error) return <ErrorNotice error={error} />;
    if (answer?.message === undefined) return null;
    const code = answer.effectCode ?? answer.code ?? '';
    return <Notice title={titleOf('refused', '')}>{titleOf(code, textOf(code, answer.message))}</Notice>;
  };
}
