import type { Day } from '#domain-kit';

interface Shown {
  readonly stage: string | null;
  readonly offices: readonly { readonly code: string; readonly title: string; readonly endsOn: Day | null }[];
  readonly sites: readonly { readonly name: string }[];
}

/** What a message may carry of a surface: the limits of `surface.published`, version 1. */
const LIMITS = { offices: 200, sites: 500, text: 120 };
const OFFICE_CODE = /^[a-z][a-z0-9-]{1,39}$/;

export interface PublishedParts {
  readonly stage?: string | null;
  readonly offices?: { readonly code: string; readonly title: string; readonly endsOn: Day | null }[];
  readonly sites?: { readonly name: string }[];
  readonly showsCells: boolean;
}

/**
 * What an organization publishes of itself where it cannot be asked live: the parts that it shares live, without the names of
 * office-holders, which no hub may store, and without cells, which its reports carry.
 */
export function publishedParts(shown: Shown, switchedOff: ReadonlySet<string>): PublishedParts {
  const offices = shown.offices
    .filter(({ code, title }) => OFFICE_CODE.test(code) && title !== '')
    .slice(0, LIMITS.offices)
    .map(({ code, title, endsOn }) => ({ code, title: title.slice(0, LIMITS.text), endsOn }));
  const sites = shown.sites
    .filter(({ name }) => name !== '')
    .slice(0, LIMITS.sites)
    .map(({ name }) => ({ name: name.slice(0, LIMITS.text) }));
  return {
    ...(!switchedOff.has('stage') && { stage: shown.stage }),
    ...(!switchedOff.has('offices') && { offices }),
    ...(!switchedOff.has('sites') && { sites }),
    showsCells: !switchedOff.has('releasedCells'),
  };
}
