import { UnrecoverableError } from 'bullmq';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { describeOnBackends, gate, newJob, until } from '../test/job-backends.js';
import type { JobContext } from './handles-job.js';

describeOnBackends('workers', (place, processes) => {
  it('tries a failing job again, later each time', async () => {
    const job = newJob();
    const tried: number[] = [];
    const queues = await processes.working(job, async () => {
      tried.push(performance.now());
      if (tried.length < 3) throw new Error('not yet');
    });
    await queues.add(job, { id: 'x' });
    await until(() => tried.length === 3);
    const [first = 0, second = 0, third = 0] = tried;
    expect(second - first).toBeGreaterThan(400);
    expect(third - second).toBeGreaterThan(900);
    await until(async () => (await queues.counts(job))['failed'] === 0);
  });

  it.each([
    { given: 'a payload that its job does not declare', name: 'run', data: { payload: { id: 7 } } },
    { given: 'an unknown name', name: 'else', data: { payload: { id: 'x' } } },
  ])('gives up at once on $given', async ({ name, data }) => {
    const job = newJob();
    let ran = 0;
    const queues = await processes.working(job, async () => void ran++);
    const backend = await place().open();
    const queue = backend.queue(job.name);
    await queue.add(name, data, { attempts: 10, backoff: 10 });
    await until(async () => (await queues.counts(job))['failed'] === 1);
    expect(ran).toBe(0);
    await queue.close();
    await backend.close();
  });

  it('gives up when the handler says that it cannot succeed', async () => {
    const job = newJob();
    let ran = 0;
    const queues = await processes.working(job, async () => {
      ran++;
      throw new UnrecoverableError('has left');
    });
    await queues.add(job, { id: 'x' });
    await until(async () => (await queues.counts(job))['failed'] === 1);
    expect(ran).toBe(1);
  });

  it('keeps what failed for a week, and no longer', async () => {
    const job = newJob();
    const queues = await processes.working(job, async () => {
      throw new UnrecoverableError('has left');
    });
    const failed = async (): Promise<number | undefined> => (await queues.counts(job))['failed'];
    await queues.add(job, { id: 'x' });
    await until(async () => (await failed()) === 1);
    const after = (days: number): Date => new Date(Date.now() + days * 86_400_000);
    await queues.forgetFailed(job, after(6.9));
    expect(await failed()).toBe(1);
    await queues.forgetFailed(job, after(7.1));
    expect(await failed()).toBe(0);
  });

  it('refuses a wrong payload where it is added', async () => {
    const { queues } = await processes.start();
    await expect(queues.add(newJob(), { id: 7 as unknown as string })).rejects.toThrow();
  });

  it('tells the log about a failure, and the queue only its kind', async () => {
    const job = newJob();
    const queues = await processes.working(job, async () => {
      throw new UnrecoverableError('canary');
    });
    await queues.add(job, { id: 'x' });
    await until(async () => (await queues.counts(job))['failed'] === 1);
    const backend = await place().open();
    const queue = backend.queue(job.name);
    const [failed] = await queue.getFailed();
    expect(processes.log).toContain('canary');
    expect(JSON.stringify(failed?.asJSON())).not.toContain('canary');
    expect(failed?.failedReason).toBe('UnrecoverableError');
    await queue.close();
    await backend.close();
  });

  it('lets running jobs end when the node stops, and tells them', async () => {
    const job = newJob(1);
    const door = gate();
    const events: string[] = [];
    const runner = await processes.start();
    const handle = async ({ id }: { id: string }, { signal }: JobContext): Promise<void> => {
      signal.addEventListener('abort', () => events.push('told'));
      events.push(`began ${id}`);
      await door.opened;
      events.push(`ended ${id}`);
    };
    runner.start([{ job, handler: { handle } as never }]);
    await runner.queues.add(job, { id: 'a' });
    await runner.queues.add(job, { id: 'b' });
    await until(() => events.length === 1);
    const stopped = runner.stop().then(() => events.push('stopped'));
    await wait(100);
    door.open();
    await stopped;
    expect(events).toEqual(['began a', 'told', 'ended a', 'stopped']);
    expect((await runner.queues.counts(job))['waiting']).toBe(1);
  });

  it('takes up the job of a killed process', async () => {
    const job = newJob();
    const { queues } = await processes.start();
    await queues.wake(job, 'peer', { id: 'x' });
    const victim = spawn(process.execPath, ['--input-type=module', '-e', place().takeOneForEver(job.name)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(victim.stdout, 'data');
    victim.kill('SIGKILL');
    await queues.wake(job, 'peer', { id: 'while it is dead' });
    const ran: string[] = [];
    await processes.working(job, async ({ id }) => void ran.push(id));
    await until(() => ran.length === 2, 40_000);
    expect(ran).toEqual(['x', 'while it is dead']);
  }, 60_000);
});
