import type { LoggerService } from '@nestjs/common';
import type { Logger } from './logger.js';

/** Nest's own lines in the node's log. Its chatter about wiring is kept for `debug`. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.logger.debug(details(message, rest), text(message));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.logger.warn(details(message, rest), text(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.logger.error(details(message, rest), text(message));
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.error(message, ...rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.log(message, ...rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.log(message, ...rest);
  }
}

const text = (message: unknown): string => (typeof message === 'string' ? message : 'framework');

/** Nest passes an error, or its message and stack, and the name of the class that speaks as the last argument. */
function details(message: unknown, rest: unknown[]): Record<string, unknown> {
  const context = rest.at(-1);
  const err = [message, ...rest].find((part) => part instanceof Error);
  const stack = rest.length > 1 && typeof rest[0] === 'string' ? rest[0] : undefined;
  return {
    ...(typeof context === 'string' && { context }),
    ...(err !== undefined && { err }),
    ...(stack && { stack }),
    ...(typeof message === 'object' && !(message instanceof Error) && { details: message }),
  };
}
