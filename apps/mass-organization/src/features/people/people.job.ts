import { defineJob } from '#platform';
import { z } from 'zod';

/** Ends what is over: volunteers who did not renew, invitations that nobody answered, objections of matters long closed. */
export const sweepPeopleJob = defineJob({ name: 'people.sweep-people', payload: z.object({}), concurrency: 1 });
