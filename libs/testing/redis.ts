/** The Redis of this test run, with all that other specs keep in it: use a prefix or database of your own. */
export const redisUrl = (): string | undefined => process.env['MASSLINE_TEST_REDIS'];

/** A suite that needs Redis. Without `redis-server` on the PATH it is skipped and says so; under CI=1 that is a failure. */
export function describeOnRedis(name: string, suite: () => void): void {
  if (redisUrl()) describe(name, suite);
  else describe.skip(`${name} (skipped: no redis-server on the PATH)`, suite);
}
