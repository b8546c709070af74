import { addDays, dayIn } from '#domain-kit';
import { FoundingService } from '#governance';
import { AccountsService, openDoors } from '#identity';
import { COMMON_DOORS, type Door, findingsAt, type House, tellingPlaces } from '#testing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { COMMITTEE_URL, committeeServer, FOUNDING_CODE } from './committee-node.js';

const DOORS: Readonly<Record<string, Door>> = {
  ...COMMON_DOORS,
  'GET federation/enrolments/:thumbprint': {},
  'POST federation/enrolments': {
    codes: ['bad_signature', 'unknown_key'],
    body: { id: 'south', kind: 'mass-organization', publicKey: 'A'.repeat(43), displayName: 'South' },
  },
};

const LOGIN = 'wilhelmina.ostrander';
const NAMES = ['Wilhelmina Ostrander', 'Bartholomew Quill'];

describe('a committee, to whoever does not say who they are,', () => {
  let server: Awaited<ReturnType<typeof committeeServer>>;
  let asked: House;
  beforeAll(async () => {
    server = await committeeServer();
    const { node: app } = server;
    const founded = await app.get(FoundingService).found(FOUNDING_CODE, {
      ...{ displayName: 'Committee', zone: 'UTC', interimUntil: addDays(dayIn(new Date(), 'UTC'), 30) },
      founders: NAMES.map((displayName, n) => ({
        ...{ displayName, memberSince: '2020-01-01', offices: [['secretary'], ['treasurer']][n]! },
      })),
    });
    if (!founded.ok) throw new Error(founded.error.code);
    const { invitations } = founded.value;
    await app.get(AccountsService).acceptInvitation(invitations[0]!.code, LOGIN, 'a quiet barrow of turnips');
    asked = {
      ...{ app, schema: app.get(GraphQLSchemaHost).schema, origin: COMMITTEE_URL },
      secrets: [LOGIN, ...NAMES, ...invitations.map(({ personRef }) => personRef)],
      spent: [invitations[0]!.code, FOUNDING_CODE],
    };
  });
  afterAll(() => server?.stop());

  it('opens these doors and no other', () => {
    expect(openDoors(server.node)).toEqual(Object.keys(DOORS).toSorted());
  });

  it.each(Object.keys(DOORS).filter((door) => door.startsWith('Mutation.')))(
    'tells at %s as much of nobody as of somebody who is here',
    async (door) => {
      const telling = await tellingPlaces(asked, door, [
        [LOGIN, 'wilhelmina.nobodyby'],
        [NAMES[0]!, 'Wilhelmina Nobodyby'],
      ]);
      expect(telling).toEqual([]);
    },
  );

  it.each(Object.entries(DOORS))(
    'refuses at %s by a declared code, and tells nothing of anybody',
    async (door, may) => {
      expect(await findingsAt(asked, door, may)).toEqual([]);
    },
  );
});
