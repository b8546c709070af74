import { lazy } from 'react';

export { usePeopleItems } from './use-people-items.js';

/** Fetched for volunteers only. */
export const VolunteerToday = lazy(async () => ({ default: (await import('./volunteer-today.js')).VolunteerToday }));
