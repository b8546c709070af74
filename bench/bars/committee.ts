import { cursorOf } from '#identity';
import { Pool } from 'undici';
import type { FakeIdentity, FakesCalls } from '../fakes/fakes.types.js';
import type { FloorsCalls } from '../floors/floors.types.js';
import { CallProcess } from '../processes/call-process.js';
import { enrolPeers } from '../stage/enrolled-peers.js';
import { MeasuredNode } from '../stage/measured-node.js';
import { signedInHeaders } from '../stage/signed-in.js';
import type { Stage } from '../stage/stage.js';

const PAGE_MAX = 100;
const LIVE_FIELDS = 'stage offices { code title holderName endsOn } sites { name }';

interface Organization {
  readonly id: string;
  readonly stage: string | null;
}
export interface CommitteeAnswer {
  readonly data: Readonly<Record<string, { readonly items: readonly Organization[] }>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string; readonly organization?: string } }[];
}

/** The hub with a signed-in member of the committee, over fake organizations that answer live. */
export class Committee {
  private readonly pool: Pool;

  private constructor(
    readonly hub: MeasuredNode,
    readonly fakes: CallProcess<FakesCalls>,
    readonly organizations: readonly FakeIdentity[],
    /** Of a signed-in member. */
    readonly headers: Readonly<Record<string, string>>,
  ) {
    this.pool = new Pool(new URL(hub.url).origin, { connections: 1, pipelining: 1 });
  }

  static async open(stage: Stage, size: { organizations: number; thinkMs: number }): Promise<Committee> {
    const plan = await stage.plan([]);
    const hub = await MeasuredNode.start(stage, plan.hub);
    const fakes = stage.keep(new CallProcess<FakesCalls>(new URL('../fakes/fakes-process.js', import.meta.url)));
    const ids = Array.from({ length: size.organizations }, (_, n) => `organization-${String(n).padStart(4, '0')}`);
    const organizations = await fakes.ask('open', { ids, thinkMs: size.thinkMs });
    const { ageRecipient } = await hub.identity();
    const peers = organizations.map(({ id, baseUrl, publicKey }) => ({
      ...{ id, kind: 'mass-organization' as const, displayName: `The ${id}`, baseUrl, publicKey, ageRecipient },
    }));
    await enrolPeers(stage.url(plan.hub), peers);
    const committee = new Committee(hub, fakes, organizations, await signedInHeaders(plan.hub));
    stage.keep({ stop: () => committee.pool.destroy() });
    return committee;
  }

  /** Signed-in query; the text of its answer. */
  async ask(body: string): Promise<string> {
    const answer = await this.pool.request({ method: 'POST', path: '/graphql', headers: this.headers, body });
    const text = await answer.body.text();
    if (answer.statusCode !== 200) throw new Error(`The hub answered ${answer.statusCode}: ${text}`);
    return text;
  }
}

/** The processes that floors run in. */
export const openFloors = (stage: Stage): CallProcess<FloorsCalls> =>
  stage.keep(new CallProcess<FloorsCalls>(new URL('../floors/floors-process.js', import.meta.url)));

/** The hub's own list, a page of 20. */
export const listQuery = (): string =>
  JSON.stringify({
    query: `query ($first: Int!) { organizations(first: $first) {
      items { id displayName kind lastContactAt } endCursor total } }`,
    variables: { first: 20 },
  });

/**
 * What the committee's page asks live of `count` organizations from the one at index `from` on: in one query, by pages of a
 * hundred, which is as much as one list gives.
 */
export function liveQuery(organizations: readonly FakeIdentity[], from: number, count: number): string {
  const pages = Array.from({ length: Math.ceil(count / PAGE_MAX) }, (_, n) => ({
    after: cursorOf(organizations[from + n * PAGE_MAX - 1]?.id ?? ''),
    first: Math.min(PAGE_MAX, count - n * PAGE_MAX),
  }));
  const named = (write: (n: number) => string): string => pages.map((_, n) => write(n)).join(' ');
  const page = (n: number): string =>
    `page${n}: organizations(first: $first${n}, after: $after${n}) { items { id displayName ${LIVE_FIELDS} } }`;
  return JSON.stringify({
    query: `query (${named((n) => `$first${n}: Int! $after${n}: String`)}) { ${named(page)} }`,
    variables: Object.fromEntries(
      pages.flatMap(({ first, after }, n) => [
        [`first${n}`, first],
        [`after${n}`, after],
      ]),
    ),
  });
}

/** All organizations of an answer, with their live stage; null where it is missing. */
export const answered = ({ data }: CommitteeAnswer): Organization[] =>
  Object.values(data ?? {}).flatMap(({ items }) => items);
