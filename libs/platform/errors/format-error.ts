import { AppError } from '#domain-kit';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '../log/logger.js';

/** GraphQL repeats a variable's value where it refuses it, and that may be somebody's name or password. */
const WITH_VALUE = /^(Variable "\$\w+" got invalid value)[\s\S]*/;

/** What the parser says of a document with too many tokens: it has no code for that. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more tha[nt] \d+ tokens/;

type FormatError = (formatted: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError;

/**
 * What a client learns of an error: an `AppError` says its code and message, GraphQL's own errors (parsing, validation) stay
 * as they are but for the code of a limit, and a bug or outage says nothing but `INTERNAL`: its detail is in the log only.
 */
export const formatError =
  (logger: Logger): FormatError =>
  (formatted, thrown) => {
    const cause = unwrapResolverError(thrown);
    if (cause instanceof AppError) return { ...formatted, message: cause.message, extensions: { code: cause.code } };
    if (formatted.extensions?.['code'] === 'INTERNAL_SERVER_ERROR') {
      logger.error({ err: cause, path: formatted.path }, 'resolver failed');
      return { message: 'Internal error', ...where(formatted), extensions: { code: 'INTERNAL' } };
    }
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    const code = ownCode(formatted, thrown);
    return {
      ...formatted,
      message: formatted.message.replace(WITH_VALUE, '$1'),
      extensions: { ...extensions, ...(code !== undefined && { code }) },
    };
  };

/** The code that a rule of ours gave a document it refused: Apollo writes its own over it, and keeps the error. */
function ownCode({ message }: GraphQLFormattedError, thrown: unknown): unknown {
  if (TOO_MANY_TOKENS.test(message)) return 'QUERY_TOO_LONG';
  const refused = thrown instanceof GraphQLError ? thrown.originalError : undefined;
  return refused instanceof GraphQLError ? refused.extensions['code'] : undefined;
}

const where = ({ locations, path }: GraphQLFormattedError): Partial<GraphQLFormattedError> => ({
  ...(locations && { locations }),
  ...(path && { path }),
});
