import { writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';

/**
 * Loaded into a measured node by `--profile`: the first SIGUSR2 starts a CPU profile, the next ends it and writes the file that
 * MASSLINE_BENCH_PROFILE names. With MASSLINE_BENCH_PROFILE_START=boot it starts at once. Node's own `--cpu-prof` writes
 * nothing for a process that a signal ends.
 */
const SAMPLING_MICROSECONDS = 500;
const file = process.env['MASSLINE_BENCH_PROFILE'];
let session: Session | undefined;

async function begin(): Promise<void> {
  session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: SAMPLING_MICROSECONDS });
  await session.post('Profiler.start');
}

async function end(running: Session): Promise<void> {
  session = undefined;
  const { profile } = await running.post('Profiler.stop');
  running.disconnect();
  if (file) await writeFile(file, JSON.stringify(profile));
}

process.on('SIGUSR2', () => void (session ? end(session) : begin()));
if (process.env['MASSLINE_BENCH_PROFILE_START'] === 'boot') await begin();
