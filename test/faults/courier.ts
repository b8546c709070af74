import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { SeededRandom } from '../../apps/massline/demo-data/random.js';
import type { Federation } from '../federation/federation.js';

/**
 * Carries files between the hub and an organization that has no line to it, by the commands that people use. Some files are
 * lost, some are brought twice, some late: in the order that `random` says. Commands that a fault cuts off are run again.
 */
export class Courier {
  private ended = false;
  private readonly walking: Promise<void>;
  private rounds = 0;

  constructor(
    private readonly federation: Federation,
    private readonly id: string,
    private readonly random: SeededRandom,
  ) {
    this.walking = this.walk();
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.walking;
  }

  private async walk(): Promise<void> {
    const bag = join(this.federation.plan.home, `carried-${this.id}`);
    await mkdir(bag, { recursive: true });
    while (!this.ended) {
      this.rounds += 1;
      const name = join(bag, `round-${this.rounds}`);
      await this.carry(this.id, this.federation.hub.id, `${name}-up`);
      await this.carry(this.federation.hub.id, this.id, `${name}-down`);
      if (this.random.next() < 0.3) await this.again(bag);
      await wait(50);
    }
  }

  private async carry(from: string, to: string, file: string): Promise<void> {
    if (!(await this.run(from, ['exchange', 'export', to, file]))) return;
    if (this.random.next() < 0.2) return;
    await this.run(to, ['exchange', 'import', file]);
    if (this.random.next() < 0.5) await this.run(from, ['exchange', 'import', `${file}.receipts-for-${from}`]);
  }

  /** An old file turns up once more. */
  private async again(bag: string): Promise<void> {
    const files = (await readdir(bag)).filter((name) => name.endsWith('-up'));
    const file = files[this.random.between(0, Math.max(0, files.length - 1))];
    if (file) await this.run(this.federation.hub.id, ['exchange', 'import', join(bag, file)]);
  }

  /** A person whose command failed sees so and tries again later. */
  private run(id: string, args: readonly string[]): Promise<boolean> {
    return this.federation
      .program(id)
      .run(args)
      .then(
        () => true,
        () => false,
      );
  }
}
