import { readRequestSignature } from './read-request-signature.js';
import { FakeOrganization, factsOf, honest, KnownPeers } from './fake-organizations.js';
import { Hub } from './hub.js';

const NINE = ['north', 'east', 'south', 'west', 'river', 'hill', 'harbour', 'mill', 'square'];
const EVERYTHING = `{ organizations { total items {
  id displayName stage offices { code title holderName endsOn } releasedCells { month revision indicator code value suppressed }
  sites { name }
} } }`;

interface Row {
  readonly id: string;
  readonly [field: string]: unknown;
}
interface Answered {
  readonly data: { readonly organizations: { readonly items: readonly Row[] } };
  readonly errors?: readonly { readonly path: readonly unknown[]; readonly extensions: Record<string, unknown> }[];
}

describe('a committee query over nine organizations', () => {
  let organizations: FakeOrganization[];
  let hub: Hub;
  const of = (id: string): FakeOrganization => organizations.find((organization) => organization.id === id)!;
  const ask = async (text = EVERYTHING): Promise<Answered> => (await hub.query(text)) as unknown as Answered;
  const full = (id: string) => ({ displayName: `The ${id}`, ...factsOf(id) });

  beforeEach(async () => {
    organizations = NINE.map((id) => new FakeOrganization(id));
    await Promise.all(organizations.map((organization) => organization.start()));
    hub = new Hub(new KnownPeers(organizations), NINE, { deadlineMs: 10_000 });
  });

  afterEach(async () => {
    await hub.client.close();
    await Promise.all(organizations.map((organization) => organization.stop()));
  });

  it('answers nine in full, each asked once', async () => {
    const { data, errors } = await ask();
    expect(errors).toBeUndefined();
    expect(data.organizations.items).toEqual(NINE.map(full));
    expect(organizations.map(({ questions }) => questions.length)).toEqual(NINE.map(() => 1));
  });

  it('answers seven in full and names two that are down', async () => {
    await of('east').stop();
    await of('mill').stop();
    const { data, errors } = await ask();
    const gone = { displayName: expect.any(String), stage: null, offices: null, releasedCells: null, sites: null };
    expect(data.organizations.items).toEqual(
      NINE.map((id) => (['east', 'mill'].includes(id) ? { id, ...gone } : full(id))),
    );
    expect(errors?.map(({ extensions, path }) => [extensions, path])).toEqual([
      [{ code: 'UNREACHABLE', organization: 'east' }, ['organizations', 'items', 1, 'stage']],
      [{ code: 'UNREACHABLE', organization: 'mill' }, ['organizations', 'items', 7, 'stage']],
    ]);
  });

  it('keeps its deadline when two hang, and the other seven are complete', async () => {
    of('river').behaviour = () => undefined;
    of('hill').behaviour = (_, question, reply) => reply.writeHead(200).write('{"data"');
    const impatient = new Hub(new KnownPeers(organizations), NINE, { deadlineMs: 2_000 });
    const started = performance.now();
    const { data, errors } = (await impatient.query(EVERYTHING)) as unknown as Answered;
    // Without its deadline it would wait for ever.
    expect(performance.now() - started).toBeLessThan(10_000);
    await impatient.client.close();
    expect(data.organizations.items.filter(({ stage }) => stage === 'seed')).toHaveLength(7);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'TIMEOUT', organization: 'river' },
      { code: 'TIMEOUT', organization: 'hill' },
    ]);
  });

  it('names one without an address, without a call', async () => {
    hub = new Hub(new KnownPeers(organizations.filter(({ id }) => id !== 'west')), NINE);
    const { errors } = await ask();
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'NO_ADDRESS', organization: 'west' }]);
    expect(of('west').questions).toHaveLength(0);
  });

  it('shows what one without an address published, without a call', async () => {
    const parts = { stage: 'founding', sites: [{ name: 'Kitchen' }] };
    const published = { parts, switchedOff: ['offices', 'releasedCells'] as const, failed: [] };
    const reached = organizations.filter(({ id }) => id !== 'west');
    hub = new Hub(new KnownPeers(reached), NINE, {}, new Map([['west', published]]));
    const { data, errors } = await ask();
    expect(data.organizations.items.find(({ id }) => id === 'west')).toMatchObject({ ...parts, offices: null });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'PART_SWITCHED_OFF', organization: 'west' }]);
    expect(of('west').questions).toHaveLength(0);
  });

  it('tells what an organization does not share from what failed', async () => {
    of('north').behaviour = (organization, question, reply) => {
      const data = { _entities: [{ ...factsOf('north'), sites: null, stage: null }] };
      const errors = ['sites', 'stage'].map((part) => ({
        message: 'a text of the organization',
        path: ['_entities', 0, part],
        extensions: { code: part === 'sites' ? 'part_switched_off' : 'anything' },
      }));
      return organization.answer(question, reply, JSON.stringify({ data, errors }));
    };
    const answered = await ask();
    expect(answered.errors?.map(({ extensions, path }) => [extensions['code'], path.at(-1)])).toEqual([
      ['BAD_ANSWER', 'stage'],
      ['PART_SWITCHED_OFF', 'sites'],
    ]);
    expect(answered.data.organizations.items[0]).toMatchObject({ offices: factsOf('north').offices, sites: null });
    expect(JSON.stringify(answered)).not.toContain('a text of the organization');
  });

  it('asks for the parts that the query wants, and nothing else', async () => {
    await ask('query { organizations { items { id name: stage sites @include(if: false) { name } } } }');
    expect(of('north').questions.map(({ json }) => json.variables)).toEqual([
      {
        representations: [{ __typename: 'MassOrganization', id: 'north' }],
        stage: true,
        offices: false,
        releasedCells: false,
        sites: false,
      },
    ]);
  });

  it('asks nobody for what the hub itself knows', async () => {
    await ask('{ organizations { items { id displayName } } }');
    expect(organizations.flatMap(({ questions }) => questions)).toEqual([]);
  });

  it('asks an organization once, however often a query names it', async () => {
    const { data } = (await hub.query(
      '{ a: organization(id: "north") { stage } b: organization(id: "north") { sites { name } } organizations { items { stage } } }',
    )) as { data: Record<string, unknown> };
    expect(data['a']).toEqual({ stage: 'seed' });
    expect(of('north').questions).toHaveLength(1);
  });

  it('joins equal calls in flight and keeps no answer', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    of('north').behaviour = async (...call) => {
      await held;
      return honest(...call);
    };
    const two = Promise.all([ask(), ask()]);
    setTimeout(release, 50);
    for (const { data } of await two) expect(data.organizations.items[0]).toEqual(full('north'));
    expect(of('north').questions).toHaveLength(1);
    await ask();
    expect(of('north').questions).toHaveLength(2);
  });

  it('opens a breaker after five failures in a row and spares the peer from then on', async () => {
    of('south').behaviour = (_, _question, reply) => reply.destroy();
    const codes: unknown[] = [];
    for (let i = 0; i < 8; i += 1) codes.push((await ask()).errors?.[0]?.extensions['code']);
    expect(codes).toEqual([...Array<string>(5).fill('UNREACHABLE'), ...Array<string>(3).fill('BREAKER_OPEN')]);
    expect(of('south').questions).toHaveLength(5);
  });

  it("signs every question with the hub's key, for this organization alone", async () => {
    await ask();
    const keyids = await Promise.all(
      organizations.map((organization) => readRequestSignature(organization, hub.key.publicKey)),
    );
    expect(keyids).toEqual(NINE.map(() => hub.key.keyid));
  });
});
