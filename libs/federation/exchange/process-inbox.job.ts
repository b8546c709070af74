import { defineJob } from '#platform';
import { z } from 'zod';

/** A wake-up for stored messages that wait for their effect. */
export const processInboxJob = defineJob({ name: 'exchange.process-inbox', payload: z.object({}), concurrency: 1 });
