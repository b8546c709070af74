import { defineJob } from '#platform';
import { z } from 'zod';

/** The net under lost wake-ups: wakes every peer with due rows and the inbox, and forgets old nonces. */
export const sweepJob = defineJob({ name: 'exchange.sweep', payload: z.object({}), concurrency: 1 });
