import { defineJob } from '#platform';
import { z } from 'zod';

/** Publishes what the organization shows of itself, if it changed. */
export const publishSurfaceJob = defineJob({ name: 'surface.publish', payload: z.object({}), concurrency: 1 });
