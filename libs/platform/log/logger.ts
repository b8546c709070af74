import { type DestinationStream, pino } from 'pino';
import { redacted, withoutAddresses } from './redact.js';
import { currentTraceId } from './trace.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The log of a node: JSON lines on stdout, with the id of the trace. `message` is fixed text; what varies goes into
 * `fields`, where personal data and secrets are withheld by their names. An error goes into `fields.err`.
 */
export abstract class Logger {
  abstract debug(fields: Fields, message: string): void;
  abstract info(fields: Fields, message: string): void;
  abstract warn(fields: Fields, message: string): void;
  abstract error(fields: Fields, message: string): void;
  /** A logger that puts `fields` into each of its lines. */
  abstract child(fields: Fields): Logger;
}

export interface LoggerOptions {
  readonly level: string;
  /** Stands in each line, such as the node's role. */
  readonly base?: Fields;
  readonly destination?: DestinationStream;
}

export function createLogger({
  level,
  base = {},
  destination = pino.destination({ fd: 1, sync: true }),
}: LoggerOptions): Logger {
  const log = pino(
    {
      level,
      base,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: (err: unknown) => err }, // redacted() has treated it like all the rest
      formatters: {
        level: (label) => ({ level: label }),
        log: (fields) => redacted(fields) as Record<string, unknown>,
      },
      mixin: () => {
        const trace = currentTraceId();
        return trace ? { trace } : {};
      },
    },
    destination,
  );
  return new PinoLogger(log);
}

interface Log {
  debug(fields: Fields, message: string): void;
  info(fields: Fields, message: string): void;
  warn(fields: Fields, message: string): void;
  error(fields: Fields, message: string): void;
  child(fields: object): Log;
}

class PinoLogger extends Logger {
  constructor(private readonly log: Log) {
    super();
  }

  debug(fields: Fields, message: string): void {
    this.log.debug(fields, withoutAddresses(message));
  }

  info(fields: Fields, message: string): void {
    this.log.info(fields, withoutAddresses(message));
  }

  warn(fields: Fields, message: string): void {
    this.log.warn(fields, withoutAddresses(message));
  }

  error(fields: Fields, message: string): void {
    this.log.error(fields, withoutAddresses(message));
  }

  child(fields: Fields): Logger {
    return new PinoLogger(this.log.child(redacted(fields) as object));
  }
}
