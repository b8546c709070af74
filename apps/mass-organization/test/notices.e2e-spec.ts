import { addDays } from '#domain-kit';
import { DecisionsService, FoundingService, SecondingService } from '#governance';
import { AccountsService, MandateRecord } from '#identity';
import { NoticesService, type ReadableNotice } from '#notices';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CurriculaService } from '../src/features/education/index.js';
import { decideByTwo, FOUNDING_CODE, type OrganizationNode, organizationNode } from './organization-node.js';

const clock = { now: () => new Date() };
const day = (): string => clock.now().toISOString().slice(0, 10);

interface Founder {
  readonly personRef: string;
  readonly accountId: string;
}

describe('what is new for somebody', () => {
  let organization: OrganizationNode;
  let node: INestApplicationContext;
  let ana: Founder;
  let bea: Founder;
  let cleo: Founder;

  beforeAll(async () => {
    organization = await organizationNode({ clock });
    ({ node } = organization);
    const person = (displayName: string, offices: string[]) => ({ displayName, offices, memberSince: '2020-01-01' });
    const founded = await node.get(FoundingService).found(FOUNDING_CODE, {
      ...{ displayName: 'North', zone: 'UTC', interimUntil: addDays(day(), 60) },
      founders: [person('Ana', ['secretary']), person('Bea', ['treasurer']), person('Cleo', [])],
    });
    if (!founded.ok) throw new Error(founded.error.code);
    const joined = founded.value.invitations.map(async ({ code, personRef }): Promise<Founder> => {
      const login = `login-${personRef.slice(0, 8)}`;
      await node.get(AccountsService).acceptInvitation(code, login, 'correct horse battery staple');
      const [row] = await node
        .get(DataSource)
        .query<{ id: string }[]>('SELECT id FROM account WHERE person_ref = $1', [personRef]);
      return { personRef, accountId: row!.id };
    });
    [ana, bea, cleo] = (await Promise.all(joined)) as [Founder, Founder, Founder];
  });
  afterAll(() => organization.stop());

  async function newsOf(who: Founder): Promise<ReadableNotice[]> {
    const permissions = await node.get(MandateRecord).permissionsOf(who.personRef, clock.now());
    return node.get(NoticesService).of({ ...who, permissions });
  }
  const kindsOf = async (who: Founder): Promise<string[]> => [
    ...new Set((await newsOf(who)).filter(({ isRead }) => !isRead).map(({ kind }) => kind)),
  ];
  const record = async (text: string): Promise<string> => {
    const [body] = await node.get(DataSource).query<{ id: string }[]>('SELECT id FROM body');
    const draft = { bodyId: body!.id, rule: 'majority', outcome: 'carried', day: day(), text, effect: null };
    const recorded = await node.get(DecisionsService).recordDecision(ana.personRef, draft);
    if (!recorded.ok) throw new Error(recorded.error.code);
    return recorded.value.id;
  };

  it('is a decision for who may second it: neither for who recorded it, nor for a member without office', async () => {
    const id = await record('We open on Sundays.');
    const [forBea] = (await newsOf(bea)).filter(({ kind }) => kind === 'decision-to-second');
    expect(forBea).toEqual({
      ...{ key: `decision.${id}`, kind: 'decision-to-second', path: '/', isRead: false },
      dueOn: addDays(day(), 30),
    });
    expect(await kindsOf(ana)).not.toContain('decision-to-second');
    expect(await kindsOf(cleo)).not.toContain('decision-to-second');
    await node.get(SecondingService).second(bea.personRef, id);
    expect(await kindsOf(bea)).not.toContain('decision-to-second');
  });

  it('is a module that is due, from the day on which a decision asks for it', async () => {
    const core = (await node.get(CurriculaService).all()).find(({ pack }) => pack.language === 'en')!;
    await decideByTwo(node, { kind: 'curriculum.adopt', payload: { contentHash: core.contentHash } });
    expect(await kindsOf(cleo)).not.toContain('study-due');
    const rule = { sphere: 'member', curriculum: 'core', module: 'points-of-unity', rule: 'require', days: 40 };
    expect(await decideByTwo(node, { kind: 'obligation.change', payload: rule })).toHaveProperty('id');
    expect((await newsOf(cleo)).filter(({ kind }) => kind === 'study-due')).toMatchObject([
      { path: '/study/module/core/points-of-unity', isRead: false },
    ]);
  });

  it('is read where its reader says so, and for nobody else', async () => {
    const notices = node.get(NoticesService);
    const unread = (await newsOf(cleo)).filter(({ isRead }) => !isRead).map(({ key }) => key);
    expect(unread.length).toBeGreaterThan(0);
    const before = await newsOf(ana);
    await notices.mark(cleo.accountId, [...unread, 'no such notice'], true);
    await notices.mark(cleo.accountId, unread, true);
    expect((await newsOf(cleo)).map(({ isRead }) => isRead)).not.toContain(false);
    expect(await newsOf(ana)).toEqual(before);
    await notices.mark(cleo.accountId, unread.slice(0, 1), false);
    expect((await newsOf(cleo)).filter(({ isRead }) => !isRead).map(({ key }) => key)).toEqual(unread.slice(0, 1));
  });

  it('names nobody: no person, no text', async () => {
    const id = await record('Dora spoke for it.');
    const told = JSON.stringify([await newsOf(ana), await newsOf(bea), await newsOf(cleo)]);
    expect(told).toContain(id);
    for (const word of ['Dora', 'Ana', 'Bea', 'Cleo', ana.personRef]) expect(told).not.toContain(word);
  });
});
