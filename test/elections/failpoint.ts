import type { Logger } from 'typeorm';

/** Where a process ends: before it sends a statement, or after all is written and before it answers. */
export type Failpoint =
  | {
      readonly before: string;
      /** How often the statement is let through first. */
      readonly after?: number;
    }
  | 'answer';

/** Ends its own process as a power cut does, at the one place for which it is armed. */
export class Failpoints implements Logger {
  private armed: Failpoint | undefined;
  private seen = 0;

  arm(point: Failpoint): void {
    this.armed = point;
    this.seen = 0;
  }

  beforeAnswer(): void {
    if (this.armed === 'answer') this.end();
  }

  logQuery(statement: string): void {
    if (!this.armed || this.armed === 'answer' || !statement.startsWith(this.armed.before)) return;
    if (this.seen++ === (this.armed.after ?? 0)) this.end();
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}

  private end(): never {
    process.kill(process.pid, 'SIGKILL');
    // Nothing more is sent, should the signal take a moment.
    for (;;);
  }
}
