import { FakeOrganization, factsOf, KnownPeers } from './fake-organizations.js';
import { CANARY, endless, extraFields, HOSTILE, steeringNames } from './hostile-answers.js';
import { Hub } from './hub.js';

const EVERYTHING = `{ organizations { items {
  id displayName stage offices { code title holderName endsOn } releasedCells { month revision indicator code value suppressed }
  sites { name }
} } }`;
/** As long as an honest answer may take on a machine that runs much else. */
const DEADLINE_MS = 1_500;

describe('an answer of an organization', () => {
  const liar = new FakeOrganization('liar');
  const honest = new FakeOrganization('honest');
  let hub: Hub;

  beforeAll(async () => {
    await Promise.all([liar.start(), honest.start()]);
    // What a first question loads and compiles is no part of an answer's time.
    const first = new Hub(new KnownPeers([liar, honest]), ['liar', 'honest'], { deadlineMs: 30_000 });
    await first.query(EVERYTHING);
    await first.client.close();
  });
  afterAll(() => Promise.all([liar.stop(), honest.stop()]));
  beforeEach(() => {
    hub = new Hub(new KnownPeers([liar, honest]), ['liar', 'honest'], { deadlineMs: DEADLINE_MS });
  });
  afterEach(() => hub.client.close());

  const full = (id: string) => ({ displayName: `The ${id}`, ...factsOf(id) });

  it.each(Object.keys(HOSTILE))('that is hostile is a named gap: %s', async (name) => {
    const { behaves, code } = HOSTILE[name]!;
    liar.behaviour = behaves;
    const started = performance.now();
    const { data, errors } = await hub.query(EVERYTHING);
    expect(performance.now() - started).toBeLessThan(10_000);
    const gone = { stage: null, offices: null, releasedCells: null, sites: null };
    expect(data).toEqual({
      organizations: { items: [{ id: 'liar', displayName: 'The liar', ...gone }, full('honest')] },
    });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code, organization: 'liar' }]);
  });

  it('is not read beyond a mebibyte', async () => {
    liar.behaviour = HOSTILE['a body without an end']!.behaves;
    await hub.query(EVERYTHING);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(endless.sent).toBeLessThan(32 * 1_048_576); // what fits into the sockets' buffers
  });

  it('loses every field that the contract does not know', async () => {
    liar.behaviour = extraFields;
    const answered = await hub.query(EVERYTHING);
    expect(answered.errors).toBeUndefined();
    expect(answered.data).toEqual({ organizations: { items: [full('liar'), full('honest')] } });
    expect(JSON.stringify(answered)).not.toContain(CANARY);
  });

  it('shows what would steer a line', async () => {
    liar.behaviour = steeringNames;
    const { data } = (await hub.query(EVERYTHING)) as { data: { organizations: { items: object[] } } };
    expect(data.organizations.items[0]).toMatchObject({
      stage: 'se\ufffded',
      offices: [{ title: 'Trea\ufffdsurer', holderName: 'Ana\ufffd\ufffd' }],
    });
  });

  it('speaks for the organization that signed it, whatever key another one shows', async () => {
    liar.behaviour = (_, question, reply) =>
      liar.answer(question, reply, JSON.stringify({ data: { _entities: [factsOf('liar')] } }), { key: honest.key });
    const { errors } = await hub.query(EVERYTHING);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_ANSWER', organization: 'liar' }]);
  });
});
