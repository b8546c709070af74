import { defineJob } from '#platform';
import { z } from 'zod';

/** Forgets what the declarations of personal data do not date. */
export const sweepOutreachJob = defineJob({ name: 'outreach.sweep', payload: z.object({}), concurrency: 1 });
