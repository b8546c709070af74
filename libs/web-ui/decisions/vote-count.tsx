import { type JSX, lazy, Suspense } from 'react';
import { Loading } from '../components/loading.js';
import type { VoteToCount } from './use-count.js';

/** Most bodies have no rules: what only they need is fetched where there are some. */
const CountFields = lazy(async () => ({ default: (await import('./count-fields.js')).CountFields }));

/** Asks what was counted, with what the body's rules ask; nothing where it decides without rules. */
export const VoteCount = ({ vote }: { vote: VoteToCount }): JSX.Element | null =>
  vote.body?.needs ? (
    <Suspense fallback={<Loading lines={2} />}>
      <CountFields vote={vote} />
    </Suspense>
  ) : null;
