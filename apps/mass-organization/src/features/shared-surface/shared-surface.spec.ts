import { isObjectType, execute, parse } from 'graphql';
import { PINNED_OPERATIONS } from './contract.js';
import { PinnedOperations } from './graphql/pinned-operations.js';
import { HUB_SIGNATURE_RULE, HubQuestion } from './graphql/surface-schema.js';
import { type LiveCell, type LiveOffice, type LiveSite, SharedSurfaceSource } from './shared-surface-source.port.js';
import type { SurfacePart } from './surface-part.js';

const CELL: LiveCell = { month: '2023-01', revision: 2, indicator: 'intakes', code: null, value: 9, suppressed: false };
const OFFICE: LiveOffice = { code: 'secretary', title: 'Secretary', holderName: null, endsOn: '2023-06-30' };

class Source extends SharedSurfaceSource {
  readonly asked: string[] = [];

  async stage(): Promise<string | null> {
    this.asked.push('stage');
    return 'seed';
  }
  async offices(): Promise<readonly LiveOffice[]> {
    this.asked.push('offices');
    return [OFFICE];
  }
  async releasedCells(): Promise<readonly LiveCell[]> {
    this.asked.push('releasedCells');
    return [CELL];
  }
  async sites(): Promise<readonly LiveSite[]> {
    throw new Error('the database is away');
  }
}

const { hash } = PINNED_OPERATIONS['organization.v1'];
const asking = (parts: readonly SurfacePart[], id = 'north') => ({
  representations: [{ __typename: 'MassOrganization', id }],
  ...Object.fromEntries(
    ['stage', 'offices', 'releasedCells', 'sites'].map((part) => [part, parts.includes(part as SurfacePart)]),
  ),
});

describe('the shared surface', () => {
  let source: Source;
  let operations: PinnedOperations;
  const ask = (variables: Record<string, unknown>, off: readonly SurfacePart[] = []) =>
    operations.answer(hash, variables, new HubQuestion('north', new Set(off)));

  beforeEach(() => {
    source = new Source();
    operations = new PinnedOperations(source);
  });

  it('answers the parts that are asked, and reads no other', async () => {
    expect(await ask(asking(['stage', 'releasedCells']))).toEqual({
      data: { _entities: [{ id: 'north', stage: 'seed', releasedCells: [CELL] }] },
    });
    expect(source.asked).toEqual(['stage', 'releasedCells']);
  });

  it('answers null and a code for a part that is switched off, without reading it', async () => {
    const { data, errors } = await ask(asking(['stage', 'offices']), ['offices']);
    expect(data).toEqual({ _entities: [{ id: 'north', stage: 'seed', offices: null }] });
    expect(errors?.map(({ path, extensions }) => [path, extensions])).toEqual([
      [['_entities', 0, 'offices'], { code: 'part_switched_off' }],
    ]);
    expect(source.asked).toEqual(['stage']);
  });

  it('knows no organization but its own', async () => {
    expect(await ask(asking(['stage'], 'south'))).toEqual({ data: { _entities: [null] } });
    expect(source.asked).toEqual([]);
  });

  it('fails as a whole, and tells nothing, where its own features fail', async () => {
    await expect(ask(asking(['stage', 'sites']))).rejects.toThrow('the database is away');
  });

  it("knows the contract's operations by hash, and no other text", () => {
    expect(operations.knows(hash)).toBe(true);
    expect(operations.knows('0'.repeat(64))).toBe(false);
  });

  it('has no mutation, no subscription and no root field of its own', () => {
    expect(operations.schema.getMutationType()).toBeUndefined();
    expect(operations.schema.getSubscriptionType()).toBeUndefined();
    expect(Object.keys(operations.schema.getQueryType()!.getFields())).toEqual(['_entities', '_service']);
  });

  it("declares the hub's signature as the rule of every root field and of every reference", () => {
    const entities = operations.schema.getType('_Entity')!.toConfig() as unknown as {
      types: readonly { name: string }[];
    };
    const references = entities.types.map(({ name }) => operations.schema.getType(name)!);
    const entrances = [...Object.values(operations.schema.getQueryType()!.getFields()), ...references];
    expect(entrances.map(({ extensions }) => extensions['rule'])).toEqual(entrances.map(() => HUB_SIGNATURE_RULE));
  });

  it.each([
    '{ _service { sdl } }',
    '{ _entities(representations: [{ __typename: "MassOrganization", id: "north" }]) { __typename } }',
  ])('refuses whoever is not the hub: %s', async (text) => {
    for (const contextValue of [undefined, {}, { nodeId: 'north', switchedOff: new Set() }]) {
      const { errors } = await execute({ schema: operations.schema, document: parse(text), contextValue });
      expect(errors?.[0]?.originalError).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(source.asked).toEqual([]);
  });

  it('takes no argument by which a reader could filter or add up', () => {
    const types = Object.values(operations.schema.getTypeMap()).filter(
      (type) => isObjectType(type) && !type.name.startsWith('_') && type.name !== 'Query',
    );
    const fields = types.flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []));
    expect(fields.flatMap(({ args }) => args)).toEqual([]);
    expect(fields.length).toBeGreaterThan(10);
  });
});
