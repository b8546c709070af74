import type { ChainedDecision, TakenPaper } from '#governance/caucuses/device';

interface Published {
  readonly title: string;
  readonly words: string;
  readonly publishedOn: string;
}

/** What a caucus decided and published, the oldest first. `decisions` come the newest first. */
export const takenPapers = (decisions: readonly ChainedDecision[], matters: readonly Published[]): TakenPaper[] =>
  [
    ...decisions.toReversed().map((one): TakenPaper => ({ kind: 'decision', ...one })),
    ...matters.map(({ title, words, publishedOn: day }): TakenPaper => ({
      ...{ kind: 'matter', title, words, day, inFavour: null, against: null },
    })),
  ].toSorted((one, other) => one.day.localeCompare(other.day));
