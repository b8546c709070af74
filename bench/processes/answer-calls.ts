import type { Answered, Asked, Calls } from './call-process.js';

/** Answers the benchmark's calls until it hangs up; then `close` tidies up and the process ends. */
export function answerCalls(calls: Calls, close: () => Promise<unknown> = () => Promise.resolve()): void {
  process.on('message', (asked: Asked) => void answer(calls, asked));
  process.once('disconnect', () => void close().finally(() => process.exit()));
  process.on('SIGINT', () => undefined); // the benchmark got it too, and ends us in its order
}

async function answer(calls: Calls, { id, name, input }: Asked): Promise<void> {
  const reply = (answered: Answered): void => void process.send?.(answered);
  try {
    const call = calls[name];
    if (!call) throw new Error(`There is no call ${name}`);
    reply({ id, value: await call(input as never) });
  } catch (error) {
    reply({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
