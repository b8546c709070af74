import { addDays, dayIn } from '#domain-kit';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PersonsService } from '#identity';
import { CurriculaService, OwnStudyService } from '../src/features/education/index.js';
import { decideByTwo, found, organizationNode } from './organization-node.js';

/** Two organizations on databases of their own: what one exports the other imports. */
describe('study', () => {
  let organization: Awaited<ReturnType<typeof organizationNode>>;
  let other: Awaited<ReturnType<typeof organizationNode>>;
  let node: INestApplicationContext;
  let db: DataSource;
  let ana: string;
  let core: string;

  beforeAll(async () => {
    [organization, other] = await Promise.all([organizationNode(), organizationNode()]);
    ({ node } = organization);
    db = node.get(DataSource);
    ana = await found(node, addDays(dayIn(new Date(), 'UTC'), 30));
    core = (await node.get(CurriculaService).all()).find(({ pack }) => pack.language === 'en')!.contentHash;
  });
  afterAll(async () => {
    await Promise.all([organization.stop(), other.stop()]);
  });

  const adopt = (contentHash: string) => decideByTwo(node, { kind: 'curriculum.adopt', payload: { contentHash } });
  const change = (payload: object) => decideByTwo(node, { kind: 'obligation.change', payload });
  const first = { curriculum: 'core', module: 'points-of-unity' };

  describe('curricula', () => {
    it('come with the program, and hold once a decision adopts them', async () => {
      const curricula = node.get(CurriculaService);
      expect(await curricula.modules('en')).toEqual([]);
      expect(await adopt('0'.repeat(64))).toEqual({ refused: 'CURRICULUM_UNKNOWN' });
      const decided = await adopt(core);
      const [adopted] = await curricula.all();
      expect(adopted).toMatchObject({ isInForce: true, adoption: { decisionId: (decided as { id: string }).id } });
      expect(await db.query(`SELECT subject FROM ledger_entry WHERE kind = 'curriculum.adopted'`)).toMatchObject([
        { subject: { commitments: { content: core }, figures: { version: 1, modules: 5 } } },
      ]);
      expect(await adopt(core)).toEqual({ refused: 'ADOPTED_ALREADY' });
    });

    it('are exported here and imported elsewhere with the same hash, and refused if they claim another’s version', async () => {
      const [here, there] = [node, other.node].map((one) => one.get(CurriculaService)) as [
        CurriculaService,
        CurriculaService,
      ];
      const own = { ...JSON.parse((await here.exportPack(core))!), code: 'ours', version: 1 } as Record<
        string,
        unknown
      >;
      const imported = await here.importPack(ana, JSON.stringify(own, null, 2));
      if (!imported.ok) throw new Error(imported.error.code);
      const exported = (await here.exportPack(imported.value))!;
      await found(other.node, addDays(dayIn(new Date(), 'UTC'), 30));
      const [bea] = await other.node.get(DataSource).query<{ ref: string }[]>('SELECT ref FROM person LIMIT 1');
      expect(await there.importPack(bea!.ref, exported)).toEqual({ ok: true, value: imported.value });
      expect(await there.importPack(bea!.ref, exported)).toEqual({ ok: true, value: imported.value });
      expect(await there.exportPack(imported.value)).toBe(exported);
      const changed = JSON.stringify({ ...own, title: 'Another' });
      expect(await there.importPack(bea!.ref, changed)).toEqual({ ok: false, error: { code: 'VERSION_TAKEN' } });
      expect(await here.modules('en')).toHaveLength(5);
    });

    it('are read in the reader’s language where there is one, in their latest adopted version', async () => {
      const curricula = node.get(CurriculaService);
      const pack = JSON.parse((await curricula.exportPack(core))!) as { version: number; title: string };
      const newer = await curricula.importPack(ana, JSON.stringify({ ...pack, version: 3 }));
      const between = await curricula.importPack(ana, JSON.stringify({ ...pack, version: 2 }));
      if (!newer.ok || !between.ok) throw new Error('not imported');
      expect(await adopt(newer.value)).toHaveProperty('id');
      expect(await adopt(between.value)).toEqual({ refused: 'OLDER_VERSION' });
      const spanish = (await curricula.all()).find((one) => one.pack.language === 'es' && one.pack.code === 'core')!;
      expect((await curricula.modules('es'))[0]).toMatchObject({ language: 'en', version: 3 });
      await adopt(spanish.contentHash);
      expect((await curricula.modules('es'))[0]).toMatchObject({ language: 'es', version: 1 });
      expect(await curricula.modules('es')).toHaveLength(5);
    });

    it('cannot be changed or taken away', async () => {
      await expect(db.query(`UPDATE curriculum SET content = '{}'`)).rejects.toThrow('append-only');
      await expect(db.query('DELETE FROM curriculum_adoption')).rejects.toThrow('append-only');
    });
  });

  describe('what is asked of a sphere', () => {
    it.each([
      {
        given: 'a module that nobody adopted',
        payload: { rule: 'invite', sphere: 'member', curriculum: 'ours', module: 'first-aid' },
        refused: 'MODULE_UNKNOWN',
      },
      {
        given: 'a duty of volunteers',
        payload: { rule: 'require', sphere: 'volunteer', ...first, days: 30 },
        refused: 'VOLUNTEERS_ARE_INVITED',
      },
      { given: 'no days', payload: { rule: 'require', sphere: 'member', ...first }, refused: 'DAYS_INVALID' },
      {
        given: 'too few days',
        payload: { rule: 'require', sphere: 'member', ...first, days: 6 },
        refused: 'DAYS_INVALID',
      },
      { given: 'another sphere', payload: { rule: 'invite', sphere: 'cadre', ...first }, refused: 'SPHERE_INVALID' },
      { given: 'nothing to lift', payload: { rule: 'lift', sphere: 'member', ...first }, refused: 'NOTHING_TO_LIFT' },
      { given: 'another word', payload: { rule: 'test', sphere: 'member', ...first }, refused: 'RULE_INVALID' },
    ])('is refused with $given', async ({ payload, refused }) => {
      expect(await change(payload)).toEqual({ refused });
    });

    it('is changed by decisions only, each on the ledger, and no row is ever altered', async () => {
      expect(await change({ rule: 'require', sphere: 'member', ...first, days: 60 })).toHaveProperty('id');
      expect(await change({ rule: 'invite', sphere: 'volunteer', ...first })).toHaveProperty('id');
      expect(
        await db.query(`SELECT subject FROM ledger_entry WHERE kind = 'obligation.changed' ORDER BY index`),
      ).toMatchObject([
        { subject: { codes: { rule: 'require', sphere: 'member' }, figures: { days: 60 } } },
        { subject: { codes: { rule: 'invite', sphere: 'volunteer' } } },
      ]);
      await expect(db.query('UPDATE study_obligation SET days = 7')).rejects.toThrow('append-only');
      await expect(db.query('DELETE FROM study_obligation')).rejects.toThrow('append-only');
    });
  });

  describe('what is there for one person', () => {
    it('is due for a member from the change of sphere, and an invitation without a day for a volunteer', async () => {
      const own = node.get(OwnStudyService);
      const firstOf = async (ref: string) =>
        (await own.modules(ref, 'en')).find(({ module }) => module.module === first.module)!;
      const today = dayIn(new Date(), 'America/New_York');
      const { ref: volunteer } = await db.transaction((tx) =>
        node
          .get(PersonsService)
          .add(tx, { displayName: 'Vera', sphere: 'volunteer', memberSince: addDays(today, -100) }),
      );
      expect((await firstOf(ana)).asked).toMatchObject({ since: today, dueOn: addDays(today, 60) });
      expect((await firstOf(volunteer)).asked).toMatchObject({ dueOn: null });
      await db.query(`UPDATE person SET sphere = 'member', member_since = $2 WHERE ref = $1`, [
        volunteer,
        addDays(today, -1),
      ]);
      expect((await firstOf(volunteer)).asked).toMatchObject({ since: today, dueOn: addDays(today, 60) });
    });
  });
});
