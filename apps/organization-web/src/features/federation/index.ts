import { lazy } from 'react';

/** Needed once in the life of an organization. */
export const JoinAfterFounding = lazy(async () => ({
  default: (await import('./join-after-founding.js')).JoinAfterFounding,
}));
export { useFederationItems } from './use-federation-items.js';
