import { AppError } from '#domain-kit';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from '../log/logger.js';

/** GraphQL repeats a variable's value where it refuses it, and that may be somebody's name or password. */
const WITH_VALUE = /^(Variable "\$\w+" got invalid value)[\s\S]*/;

type FormatError = (formatted: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError;

/**
 * What a client learns of an error: an `AppError` says its code and message, GraphQL's own errors (parsing, validation) stay
 * as they are, and a bug or outage says nothing but `INTERNAL`: its detail is in the log only.
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
    return { ...formatted, message: formatted.message.replace(WITH_VALUE, '$1'), extensions };
  };

const where = ({ locations, path }: GraphQLFormattedError): Partial<GraphQLFormattedError> => ({
  ...(locations && { locations }),
  ...(path && { path }),
});
