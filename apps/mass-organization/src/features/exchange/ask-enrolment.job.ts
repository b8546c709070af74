import { defineJob } from '#platform';
import { z } from 'zod';

/** Asks the hub whether the committee has decided; ends with its answer. */
export const askEnrolmentJob = defineJob({ name: 'exchange.ask-enrolment', payload: z.object({}), concurrency: 1 });
