import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import type { PlatformEnv } from '../config/platform-env.js';
import { formatError } from '../errors/format-error.js';
import type { Logger } from '../log/logger.js';

/** What every GraphQL server of a node has in common: it says little in production, and traces nothing into its answers. */
export const graphqlServer = (env: Pick<PlatformEnv, 'NODE_ENV'>, logger: Logger) => ({
  formatError: formatError(logger),
  introspection: env.NODE_ENV !== 'production',
  hideSchemaDetailsFromClientErrors: env.NODE_ENV === 'production',
  graphiql: false,
  plugins: [ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginCacheControlDisabled()],
});
