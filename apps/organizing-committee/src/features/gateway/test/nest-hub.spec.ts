import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { FakeOrganization, factsOf, KnownPeers } from './fake-organizations.js';
import { known, nestHub } from './nest-hub.js';

interface Answered {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

describe('/graphql of a hub', () => {
  const north = new FakeOrganization('north');
  const east = new FakeOrganization('east');
  let app: NestFastifyApplication;

  beforeAll(async () => {
    await north.start();
    known.push('north', 'east');
    const module = nestHub(new KnownPeers([north, east]));
    app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), { logger: ['error'] });
    await app.init();
  });
  afterAll(async () => {
    await app.close();
    await north.stop();
  });

  const ask = async (query: string, word = 'open'): Promise<Answered> => {
    const headers = { 'content-type': 'application/json', 'x-word': word };
    const { body } = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
    return JSON.parse(body) as Answered;
  };

  it('answers its own and the live fields in one query, and names the gap', async () => {
    const { data, errors } = await ask('{ organizations { id displayName stage offices { holderName } } }');
    expect(data).toEqual({
      organizations: [
        {
          id: 'north',
          displayName: 'The north',
          stage: 'seed',
          offices: [{ holderName: factsOf('north').offices[0]!.holderName }],
        },
        { id: 'east', displayName: 'The east', stage: null, offices: null },
      ],
    });
    expect(errors?.map(({ extensions }) => [extensions['organization'], extensions['code']])).toEqual([
      ['east', 'UNREACHABLE'],
    ]);
  });

  it('asks nobody for a caller whom its guard refuses', async () => {
    const before = north.questions.length;
    const { data, errors } = await ask('{ organizations { id stage } }', 'shut');
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(north.questions).toHaveLength(before);
  });

  it('guards mutations and hands them the request', async () => {
    expect((await ask('mutation { rename(id: "north") { displayName stage } }')).data).toEqual({
      rename: { displayName: 'The north', stage: 'seed' },
    });
    expect((await ask('mutation { rename(id: "north") { displayName } }', 'shut')).data).toBeNull();
  });

  it.each(['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }'])(
    'does not know %s',
    async (query) => {
      const { errors } = await ask(query);
      expect(errors?.map(({ extensions }) => extensions['code'])).toContain('GRAPHQL_VALIDATION_FAILED');
    },
  );
});
