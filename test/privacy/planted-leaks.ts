import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Metrics } from '#platform';
import { type Canary, newCore, secretCanary } from './canary.js';
import type { CanaryRun } from './canary-run.js';
import type { Capture } from './search.js';
import { HUB, metricsOf } from './watched-federation.js';

/** A leak that is made on purpose, and where the search must then find it. */
export interface PlantedLeak {
  readonly channel: string;
  readonly encoding: string;
  /** Lets the canary out and answers what was captured after. */
  leak(run: CanaryRun, canary: Canary): Promise<readonly Capture[]>;
}

const LENGTH_OF_TRACE_ID = 16;

/** Sixteen characters: in hex they are a trace id, which a node takes from a request into its log and its jobs. */
export const leakCanary = (): Canary => secretCanary('planted leak', newCore().slice(0, LENGTH_OF_TRACE_ID));

const text = ({ core }: Canary): Buffer => Buffer.from(core);
const traceparent = (canary: Canary): string => `00-${text(canary).toString('hex')}-00f067aa0ba902b7-01`;

export const PLANTED_LEAKS: readonly PlantedLeak[] = [
  {
    channel: `traffic with ${HUB}`,
    encoding: 'base64',
    async leak({ watched }, canary) {
      await fetch(`${watched.hub.node.url}/no/${text(canary).toString('base64')}`);
      return watched.captures();
    },
  },
  {
    channel: 'hub database',
    encoding: 'reversed',
    async leak({ watched }, canary) {
      await watched.federation.sql(HUB, 'UPDATE peer SET state_reason = $1', [
        Buffer.from(text(canary).toReversed()).toString(),
      ]);
      return watched.captures();
    },
  },
  {
    channel: `log of ${HUB}`,
    encoding: 'hex',
    async leak({ watched, people }, canary) {
      const headers = { traceparent: traceparent(canary) };
      await people.committee.secretary.send('/health/live', { method: 'GET', headers });
      return watched.captures();
    },
  },
  {
    channel: 'job payloads',
    encoding: 'hex',
    async leak({ watched, people }, canary) {
      const body = JSON.stringify({ query: `mutation { retryPeer(id: "${HUB}") }` });
      const headers = { 'content-type': 'application/json', traceparent: traceparent(canary) };
      await people.organization.secretary.send('/graphql', { headers, body });
      return watched.captures();
    },
  },
  {
    channel: `errors of ${HUB}`,
    encoding: 'lower case',
    async leak({ watched, people }, canary) {
      await people.committee.secretary.graphql({ query: `{ f${text(canary).toString().toLowerCase()} }` });
      return watched.captures();
    },
  },
  {
    channel: 'metrics of a stand-in', // nothing that a request holds gets into a label of a node
    encoding: 'raw',
    async leak(_run, canary) {
      const metrics = new Metrics();
      metrics.counter('records', 'Records', ['kind']).inc({ kind: text(canary).toString() });
      const server = createServer((_request, reply) => void metrics.text().then((all) => reply.end(all)));
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const bytes = await metricsOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      server.close();
      return [{ channel: 'metrics of a stand-in', bytes }];
    },
  },
];
