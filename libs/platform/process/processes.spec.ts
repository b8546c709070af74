import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive, isTaken } from './processes.js';

describe('a process', () => {
  it('is alive while it runs', () => {
    expect(isAlive(process.pid)).toBe(true);
  });

  (process.platform === 'linux' ? it : it.skip)(
    'is not once it has ended, though its parent never asks after it',
    async () => {
      const both = 'sleep 60 & echo $!; exec sleep 61';
      const parent = spawn('sh', ['-c', both], { stdio: ['ignore', 'pipe', 'inherit'] });
      const [said] = (await once(parent.stdout, 'data')) as [Buffer];
      const pid = Number(said.toString());
      // A shell asks after its children; `sleep`, which it becomes, does not.
      while (!readFileSync(`/proc/${parent.pid}/cmdline`, 'utf8').startsWith('sleep')) await wait(5);
      process.kill(pid, 'SIGKILL');
      while (!/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))) await wait(5);
      expect([isAlive(pid), isTaken(pid)]).toEqual([false, true]);
      parent.kill('SIGKILL');
      await once(parent, 'exit');
    },
  );
});
