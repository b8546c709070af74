import { MultiBar, type SingleBar } from 'cli-progress';

/** Progress of long work, on stderr: a bar on a terminal, a line at each end elsewhere, nothing for `--json`. */
export class Progress {
  private readonly bars: MultiBar | undefined;
  readonly seconds: Record<string, number> = {};

  constructor(private readonly quiet: boolean) {
    this.bars =
      process.stderr.isTTY && !quiet
        ? new MultiBar({
            format: '{name} {bar} {value}/{total} {note}',
            hideCursor: true,
            clearOnComplete: false,
            stream: process.stderr,
          })
        : undefined;
  }

  /** Runs a phase of `total` steps; `step` is called once for each that is done. Its seconds are kept under `name`. */
  async phase<T>(name: string, total: number, work: (step: (note?: string) => void) => Promise<T>): Promise<T> {
    const started = performance.now();
    const bar: SingleBar | undefined = this.bars?.create(total, 0, { name: name.padEnd(12), note: '' });
    try {
      return await work((note = '') => bar?.increment(1, { note }));
    } finally {
      this.seconds[name] = Math.round(performance.now() - started) / 1000;
      if (!bar && !this.quiet) process.stderr.write(`${name}: ${this.seconds[name]} s\n`);
    }
  }

  end(): void {
    this.bars?.stop();
  }
}
