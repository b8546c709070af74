import { defineJob } from '#platform';
import { z } from 'zod';

/** Forgets what accounts need no more: sessions and challenges that ended, codes used or expired, old tries. */
export const sweepAccountsJob = defineJob({ name: 'identity.sweep-accounts', payload: z.object({}), concurrency: 1 });
