/** By which a body votes, from what is reached most easily on (`VOTED_RULES` of the nodes). */
export const VOTED_RULES = ['majority', 'absolute-majority', 'two-thirds', 'consensus', 'unanimity'] as const;
