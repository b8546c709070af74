/** The ms of each of `times` calls, one after the other: a closed loop of concurrency 1. */
export async function latencies(times: number, call: () => Promise<unknown>): Promise<number[]> {
  const samples: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const started = performance.now();
    await call();
    samples.push(performance.now() - started);
  }
  return samples;
}
