import { randomBytes } from 'node:crypto';
import { addDays, newId, systemClock } from '#domain-kit';
import { identityEntities, identityMigrations } from '#identity';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { testDatabase } from '#testing';
import { Citations } from './citations.service.js';
import { DecisionsService } from './decisions.service.js';
import { documentHash } from './domain/document-clauses.js';
import type { Clause } from './domain/document.types.js';
import { LedgerProofs } from './ledger/ledger-proofs.service.js';
import { Citers } from './register/citers.service.js';
import { SecondingService } from './seconding.service.js';
import { governanceEntities, governanceMigrations } from './tables.js';
import { foundNode, governanceNode, TestClock } from './test/governance-node.js';
import { DocumentDrafts } from './unity/document-drafts.service.js';

const today = '2026-03-10';
const FIRST: readonly Clause[] = [
  { title: 'Internationalism', text: 'Our struggle knows no border.' },
  { title: 'Care', text: 'We share it.' },
];
const SECOND: readonly Clause[] = [FIRST[0]!, { title: 'Care', text: 'We share it, all of us.' }];

describe('decisions', () => {
  it('cite a clause as it was in force on their day, and earlier decisions', async () => {
    const database = await testDatabase({
      entities: [...platformEntities, ...identityEntities, ...governanceEntities],
      migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
    });
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    const clock = new TestClock(`${today}T12:00:00Z`);
    const app = await governanceNode({ dataSource: database.dataSource, clock, providers: [Citers] });
    const cast = await foundNode(app, today, addDays(today, 180));
    const second = (by: string, id: string) => app.get(SecondingService).second(by, id);
    const adopt = async (clauses: readonly Clause[]): Promise<string> => {
      const content = { kind: 'points-of-unity', language: 'en', clauses } as const;
      const begun = await app.get(DocumentDrafts, { strict: false }).begin(cast.ana, { ...content, parentHash: null });
      if (!begun.ok) throw new Error(begun.error.code);
      const recorded = await app.get(DecisionsService).recordDecision(cast.ana, {
        ...{ bodyId: cast.bodyId, rule: 'majority', outcome: 'carried', day: today, text: 'We adopt it.' },
        effect: { kind: 'unity.adopt', payload: { draft: begun.value.id, hash: documentHash(content) } },
      });
      if (!recorded.ok) throw new Error(recorded.error.code);
      expect(await second(cast.bea, recorded.value.id)).toMatchObject({ ok: true });
      return recorded.value.id;
    };
    const first = await adopt(FIRST);
    clock.setDay(addDays(today, 10));
    await adopt(SECOND);
    const cite = (citations: string[], day = today) =>
      app.get(DecisionsService).recordDecision(cast.ana, {
        ...{
          bodyId: cast.bodyId,
          rule: 'majority',
          outcome: 'carried',
          day,
          text: 'We rest.',
          effect: null,
          citations,
        },
      });
    const then = await cite(['points-of-unity/2', `decision/${first}`]);
    if (!then.ok) throw new Error(then.error.code);
    expect(then.value.citations).toEqual(['points-of-unity/2@1', `decision/${first}`]);
    const read = await app.get(Citations, { strict: false }).read(then.value.citations!);
    expect(read).toMatchObject([
      { version: 1, text: FIRST[1]!.text },
      { kind: 'decision', decisionId: first },
    ]);
    expect(await cite(['points-of-unity/2'], addDays(today, 10))).toMatchObject({
      value: { citations: ['points-of-unity/2@2'] },
    });
    for (const nothing of ['points-of-unity/3', 'working-rules/1', `decision/${then.value.id}`, `decision/${newId()}`])
      expect(await cite([nothing])).toEqual({ ok: false, error: { code: 'CITATION_UNKNOWN' } });
    expect(await cite(['points-of-unity/1'], addDays(today, -1))).toMatchObject({
      error: { code: 'CITATION_UNKNOWN' },
    });
    expect(await second(cast.bea, then.value.id)).toMatchObject({ ok: true });
    const onUnity = async () =>
      (await app.get(Citers).ofDocument('points-of-unity')).map((one) => [one.id, one.clause, one.version, one.holds]);
    // The second clause says something else since; what nobody seconded rests on nothing.
    expect(await onUnity()).toEqual([[then.value.id, 2, 1, false]]);
    expect(await app.get(Citers).ofDocument('working-rules')).toEqual([]);
    const lasting = await cite(['points-of-unity/1'], addDays(today, 10));
    if (!lasting.ok) throw new Error(lasting.error.code);
    expect(await second(cast.bea, lasting.value.id)).toMatchObject({ ok: true });
    expect(await onUnity()).toEqual([
      [lasting.value.id, 1, 2, true],
      [then.value.id, 2, 1, false],
    ]);
    clock.setDay(addDays(today, 20));
    await adopt(FIRST.slice(0, 1));
    expect(await onUnity()).toEqual([
      [lasting.value.id, 1, 2, true],
      [then.value.id, 2, 1, false],
    ]);
    const gone = ['points-of-unity/2', 'points-of-unity/1'];
    expect(await cite(gone, addDays(today, 20))).toMatchObject({ error: { code: 'CITATION_UNKNOWN' } });
    const draft = { bodyId: cast.bodyId, rule: 'majority', outcome: 'carried', day: addDays(today, 20), effect: null };
    const written = { ...draft, text: 'We rest.', citations: gone, citesWhatWas: true };
    expect(await app.get(DecisionsService).recordDecision(cast.ana, written)).toMatchObject({
      value: { citations: ['points-of-unity/2@2', 'points-of-unity/1@3'] },
    });
    expect((await app.get(LedgerProofs).verify()).findings).toEqual([]);
    await app.close();
    await database.drop();
  });
});
