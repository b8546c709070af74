import { startServices, stopServices } from './services.js';

/** The services of one test run, started once for all its projects and named in the environment of the specs. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['MASSLINE_TEST_POSTGRES']) return undefined;
  await startServices();
  return stopServices;
}
