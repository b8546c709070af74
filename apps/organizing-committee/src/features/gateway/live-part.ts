/** The parts of the shared surface, named as the contract's fields and the pinned operation's variables. */
export const LIVE_PARTS = ['stage', 'offices', 'releasedCells', 'sites'] as const;
export type LivePart = (typeof LIVE_PARTS)[number];
export const isLivePart = (name: string): name is LivePart => (LIVE_PARTS as readonly string[]).includes(name);

/** What one organization answered: the parts that were asked, each valid against the contract or null. */
export interface LiveAnswer {
  readonly parts: Readonly<Partial<Record<LivePart, unknown>>>;
  /** Parts that the organization does not share. */
  readonly switchedOff: readonly LivePart[];
  /** Parts that the organization itself could not answer. */
  readonly failed: readonly LivePart[];
}
