import { today } from '../format/today.js';

/** Who has not left yet. Whoever belongs until a day that is known, as a delegate at the committee, takes part until then. */
export const takesPart = ({ leftOn }: { readonly leftOn: string | null }): boolean =>
  leftOn === null || leftOn > today();
