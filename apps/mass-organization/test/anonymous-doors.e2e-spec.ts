import { addDays, dayIn } from '#domain-kit';
import { FoundingService } from '#governance';
import { AccountsService, openDoors } from '#identity';
import { COMMON_DOORS, type Door, findingsAt, type House, tellingPlaces } from '#testing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FOUNDING_CODE, organizationServer } from './organization-node.js';

const ID = '00000000-0000-4000-8000-000000000000';
const DOORS: Readonly<Record<string, Door>> = {
  ...COMMON_DOORS,
  'GET kept': {},
  'Mutation.declineInvitation': { codes: ['INVITATION_UNKNOWN'] },
  'POST federation/graphql': {
    codes: ['bad_signature', 'unknown_key'],
    body: { operation: 'a'.repeat(64), variables: { representations: [{ __typename: 'MassOrganization', id: 'x' }] } },
  },
  'POST kept': { form: { code: 'x' } },
  'POST kept/stop': { form: { code: 'x' } },
  'POST surveys/answers': {
    codes: ['ANSWERS_NAME_SENDER', 'ANSWERS_MALFORMED', 'SURVEY_UNKNOWN'],
    body: { survey: ID, key: 'A'.repeat(43), prefix: 'AAAA', signature: 'AAAA', answers: { rest: 'often' } },
  },
};

const LOGIN = 'wilhelmina.ostrander';
const NAMES = ['Wilhelmina Ostrander', 'Bartholomew Quill'];

type Server = Awaited<ReturnType<typeof organizationServer>>;

async function house({ node: app }: Server, isFounded: boolean): Promise<House> {
  const { schema } = app.get(GraphQLSchemaHost);
  const open = { app, schema, origin: 'http://127.0.0.1:1', secrets: [], spent: [] };
  if (!isFounded) return open;
  const founded = await app.get(FoundingService).found(FOUNDING_CODE, {
    ...{ displayName: 'North', zone: 'UTC', interimUntil: addDays(dayIn(new Date(), 'UTC'), 30) },
    founders: NAMES.map((displayName, n) => ({
      ...{ displayName, memberSince: '2020-01-01', offices: [['secretary'], ['treasurer']][n]! },
    })),
  });
  if (!founded.ok) throw new Error(founded.error.code);
  const { invitations } = founded.value;
  await app.get(AccountsService).acceptInvitation(invitations[0]!.code, LOGIN, 'a quiet barrow of turnips');
  const persons = invitations.map(({ personRef }) => personRef);
  return { ...open, secrets: [LOGIN, ...NAMES, ...persons], spent: [invitations[0]!.code, FOUNDING_CODE] };
}

describe.each([
  { state: 'before its founding', isFounded: false },
  { state: 'founded', isFounded: true },
])('an organization $state, to whoever does not say who they are,', ({ isFounded }) => {
  let server: Server;
  let asked: House;
  beforeAll(async () => {
    server = await organizationServer();
    asked = await house(server, isFounded);
  });
  afterAll(() => server?.stop());

  it('opens these doors and no other', () => {
    expect(openDoors(server.node)).toEqual(Object.keys(DOORS).toSorted());
  });

  it.each(isFounded ? Object.keys(DOORS).filter((door) => door.startsWith('Mutation.')) : [])(
    'tells at %s as much of nobody as of somebody who is here',
    async (door) => {
      const telling = await tellingPlaces(asked, door, [
        [LOGIN, 'wilhelmina.nobodyby'],
        [NAMES[0]!, 'Wilhelmina Nobodyby'],
        [asked.secrets.at(-1)!, ID],
      ]);
      expect(telling).toEqual([]);
    },
  );

  it.each(Object.entries(DOORS))(
    'refuses at %s by a declared code, and tells nothing of anybody',
    async (door, may) => {
      const texts = isFounded ? {} : { code: FOUNDING_CODE };
      expect(await findingsAt(asked, door, { ...may, texts })).toEqual([]);
    },
  );
});
