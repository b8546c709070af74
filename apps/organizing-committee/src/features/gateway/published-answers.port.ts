import type { NodeId } from '#domain-kit';
import type { LiveAnswer } from './live-part.js';

/** What organizations that cannot be asked live last published of themselves. Bound by the app to its registry. */
export abstract class PublishedAnswers {
  abstract find(ids: readonly NodeId[]): Promise<ReadonlyMap<NodeId, LiveAnswer>>;
}
