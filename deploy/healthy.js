/** The health check of a node's container: ends with 0 if the node that listens there can do its work, with 1 if not. */
const answer = await fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`, {
  signal: AbortSignal.timeout(3_000),
}).catch(() => undefined);
process.exitCode = answer?.ok ? 0 : 1;
